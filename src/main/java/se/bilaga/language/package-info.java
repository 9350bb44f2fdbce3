/** Swedish words: which there are, how they are joined, and where they may break over lines. */
@NullMarked
package se.bilaga.language;

import org.jspecify.annotations.NullMarked;
