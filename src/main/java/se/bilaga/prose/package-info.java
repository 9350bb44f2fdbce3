/** An author's Markdown and its {@code {{references}}} as records with places. */
@NullMarked
package se.bilaga.prose;

import org.jspecify.annotations.NullMarked;
