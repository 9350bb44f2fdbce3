/** An author's Markdown and its {@code {{references}}} as records with places; the only user of commonmark. */
@NullMarked
package se.bilaga.prose;

import org.jspecify.annotations.NullMarked;
