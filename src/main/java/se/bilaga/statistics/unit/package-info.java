/** Units, exact numerals, and what stops a computation. */
@NullMarked
package se.bilaga.statistics.unit;

import org.jspecify.annotations.NullMarked;
