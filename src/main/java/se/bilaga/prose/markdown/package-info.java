/** Reads an author's Markdown and its {@code {{references}}}; the only user of commonmark. */
@NullMarked
package se.bilaga.prose.markdown;

import org.jspecify.annotations.NullMarked;
