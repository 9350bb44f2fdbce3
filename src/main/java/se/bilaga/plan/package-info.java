/** The vocabulary: the records that a plan and its organisation are read into, and reading them. */
@NullMarked
package se.bilaga.plan;

import org.jspecify.annotations.NullMarked;
