/** The tag tree of a PDF, the links and the bookmarks: what a screen reader is told. */
@NullMarked
package se.bilaga.output.pdf.tags;

import org.jspecify.annotations.NullMarked;
