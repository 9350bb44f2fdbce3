/** Formulas over series. */
@NullMarked
package se.bilaga.statistics.formula;

import org.jspecify.annotations.NullMarked;
