/** The parts beside the main one that the text draws on and adds to: styles, lists, footnotes, page sizes. */
@NullMarked
package se.bilaga.output.word.part;

import org.jspecify.annotations.NullMarked;
