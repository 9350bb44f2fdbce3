/** The words of a Word document as the Markdown of a plan. */
@NullMarked
package se.bilaga.importing.prose;

import org.jspecify.annotations.NullMarked;
