/** The formats that a page is written in, a package each. */
@NullMarked
package se.bilaga.output;

import org.jspecify.annotations.NullMarked;
