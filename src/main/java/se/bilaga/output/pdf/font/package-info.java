/** The faces of a look: which characters they have and how wide these are. */
@NullMarked
package se.bilaga.output.pdf.font;

import org.jspecify.annotations.NullMarked;
