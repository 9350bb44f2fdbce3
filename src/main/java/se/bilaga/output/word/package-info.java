/** Word: the page's tree as a .docx in the organisation's own template. */
@NullMarked
package se.bilaga.output.word;

import org.jspecify.annotations.NullMarked;
