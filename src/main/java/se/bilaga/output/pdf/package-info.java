/**
 * Pages as PDF/UA-1 and PDF/A-2a in one file; the only user of openhtmltopdf and PDFBox.
 *
 * <p>The tree is laid out by openhtmltopdf and painted through a device of our own, which marks every piece of content
 * with the element that it comes from; the tag tree is then written in the order of the document. Everything that
 * veraPDF and a screen reader judge is decided here, not in the library.
 */
@NullMarked
package se.bilaga.output.pdf;

import org.jspecify.annotations.NullMarked;
