/** The document as a whole: headings, references, names, numbers of record and pictures. */
@NullMarked
package se.bilaga.check.document;

import org.jspecify.annotations.NullMarked;
