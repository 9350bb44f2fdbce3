/** Pages as one HTML file each: nothing to fetch, no scripts, readable on a phone and by a screen reader. */
@NullMarked
package se.bilaga.output.html;

import org.jspecify.annotations.NullMarked;
