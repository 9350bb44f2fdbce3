/** What changed between two plans, in the terms of the plan: the comparison, its summary and the redline. */
@NullMarked
package se.bilaga.diff;

import org.jspecify.annotations.NullMarked;
