/** The Word writer, held to schemas, a lint of our own, LibreOffice and the Open XML SDK. */
@NullMarked
package se.bilaga.output.word;

import org.jspecify.annotations.NullMarked;
