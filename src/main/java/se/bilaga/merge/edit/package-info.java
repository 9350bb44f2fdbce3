/** Changes of a document as changes of the plan's text, each at its place or with why it cannot be made. */
@NullMarked
package se.bilaga.merge.edit;

import org.jspecify.annotations.NullMarked;
