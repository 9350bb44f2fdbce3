package se.bilaga.page.view;

import org.jspecify.annotations.Nullable;
import se.bilaga.page.text.Anchors;
import se.bilaga.page.text.Markup;

/**
 * Makes the headings that blocks bring with them: <i>Förslag till beslut</i>, or an area's name.
 *
 * @param section the heading of the section that they stand in
 * @param level of theirs in the tree
 */
public record Subheads(String section, int level, Anchors anchors) {

    /** A heading; null where the section's own says the same. */
    public BlockView.@Nullable SectionHead of(String id, String text) {
        return text.equalsIgnoreCase(section.strip())
                ? null
                : new BlockView.SectionHead(anchors.unique(id), level, "", Markup.text(text));
    }
}
