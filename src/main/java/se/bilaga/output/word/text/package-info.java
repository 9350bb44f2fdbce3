/** Paragraphs: words, fields, links, footnotes and tracked changes as runs. */
@NullMarked
package se.bilaga.output.word.text;

import org.jspecify.annotations.NullMarked;
