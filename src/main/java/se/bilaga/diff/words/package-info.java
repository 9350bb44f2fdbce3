/** Differences between runs of words; the only user of java-diff-utils. */
@NullMarked
package se.bilaga.diff.words;

import org.jspecify.annotations.NullMarked;
