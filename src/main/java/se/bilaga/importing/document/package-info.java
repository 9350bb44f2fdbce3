/** A Word document as who reads it sees it: headings, paragraphs, tables, pictures and charts, tracked changes accepted. */
@NullMarked
package se.bilaga.importing.document;

import org.jspecify.annotations.NullMarked;
