/** The texts of a plan as a reader sees them: passages, sentences, and the numbers typed in them. */
@NullMarked
package se.bilaga.check.prose;

import org.jspecify.annotations.NullMarked;
