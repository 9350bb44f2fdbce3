/** The kinds of change that a comparison speaks of, one file each. */
@NullMarked
package se.bilaga.diff.change;

import org.jspecify.annotations.NullMarked;
