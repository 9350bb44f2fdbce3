/** The zip file that a .docx or .xlsx is: parts, their content types and relationships (ECMA-376 part 2), and XML. */
@NullMarked
package se.bilaga.office;

import org.jspecify.annotations.NullMarked;
