/** The figures of a plan as a reader has them, series and written tables alike, and what follows from them. */
@NullMarked
package se.bilaga.check.tabulation;

import org.jspecify.annotations.NullMarked;
