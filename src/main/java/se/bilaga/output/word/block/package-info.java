/** Blocks: headings, lists, tables and figures, wherever they stand. */
@NullMarked
package se.bilaga.output.word.block;

import org.jspecify.annotations.NullMarked;
