/** What was changed in the words of a paragraph, found in the text of the plan that the paragraph was made from. */
@NullMarked
package se.bilaga.merge.words;

import org.jspecify.annotations.NullMarked;
