/** The series themselves: sums, shares, definitions, spans, and the same series in the plan before. */
@NullMarked
package se.bilaga.check.series;

import org.jspecify.annotations.NullMarked;
