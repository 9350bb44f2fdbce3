@NullMarked
package se.bilaga.output.pdf.words;

import org.jspecify.annotations.NullMarked;
