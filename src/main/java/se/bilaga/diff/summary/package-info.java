/** What a reader is told of a comparison, the most important first. */
@NullMarked
package se.bilaga.diff.summary;

import org.jspecify.annotations.NullMarked;
