/** The series against those of the plan before, and what still belongs to its period. */
@NullMarked
package se.bilaga.check.previous;

import org.jspecify.annotations.NullMarked;
