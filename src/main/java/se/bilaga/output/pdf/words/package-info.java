/** Words in print: where they may break over lines, and what their pieces stand for. */
@NullMarked
package se.bilaga.output.pdf.words;

import org.jspecify.annotations.NullMarked;
