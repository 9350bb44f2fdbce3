/** A page prepared for paper: notes numbered, rows kept together, words that may break. */
@NullMarked
package se.bilaga.output.pdf.tree;

import org.jspecify.annotations.NullMarked;
