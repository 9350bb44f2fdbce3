/** The series against those of the plan before. */
@NullMarked
package se.bilaga.check.previous;

import org.jspecify.annotations.NullMarked;
