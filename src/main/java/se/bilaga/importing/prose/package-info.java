/** The words of a Word document as those of a plan: Markdown, times, how far something has come. */
@NullMarked
package se.bilaga.importing.prose;

import org.jspecify.annotations.NullMarked;
