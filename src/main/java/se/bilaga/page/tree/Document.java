package se.bilaga.page.tree;

import java.util.List;

/**
 * A whole page tree.
 *
 * @param language {@code sv-SE}
 * @param title as in a browser's tab
 * @param parts in the order that the template has them
 */
public record Document(String language, String title, List<PagePart> parts) {

    public Document {
        parts = List.copyOf(parts);
    }

    /** Shows every part to a visitor. */
    public void accept(PageVisitor visitor) {
        parts.forEach(part -> part.accept(visitor));
    }
}
