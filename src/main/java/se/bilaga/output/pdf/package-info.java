/**
 * Pages as PDF/UA-1 and PDF/A-2a in one file; the only user of openhtmltopdf and PDFBox.
 *
 * <p>The tree is laid out by openhtmltopdf and painted through {@link se.bilaga.output.pdf.TaggingDevice}, which marks
 * every piece of content with the element that it comes from; {@link se.bilaga.output.pdf.StructureWriter} then writes
 * the tag tree in the order of the document. Everything that veraPDF and a screen reader judge is decided here, not in
 * the library.
 */
@NullMarked
package se.bilaga.output.pdf;

import org.jspecify.annotations.NullMarked;
