package se.bilaga.output.word.block;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.bilaga.output.word.part.Numbering;
import se.bilaga.output.word.part.Style;
import se.bilaga.output.word.text.Draft;
import se.bilaga.output.word.text.ParagraphLook;
import se.bilaga.output.word.text.Revision;
import se.bilaga.page.tree.BlockNode;
import se.bilaga.page.tree.BlockNode.ListBlock;
import se.bilaga.page.tree.BlockPart.ListItem;

/** Lists as Word's own: every item a paragraph of a list style, every numbered list beginning at its number. */
final class Lists {
    private static final List<Style> BULLETS = List.of(Style.BULLET_1, Style.BULLET_2, Style.BULLET_3);
    private static final List<Style> NUMBERS = List.of(Style.NUMBER_1, Style.NUMBER_2, Style.NUMBER_3);
    private static final List<Style> CONTINUED = List.of(Style.CONTINUE_1, Style.CONTINUE_2, Style.CONTINUE_3);

    private final Draft draft;
    private final Function<Style, ParagraphLook> looks;
    private final NestedBlocks nested;

    /** @param looks how paragraphs of a style are set where the list stands */
    Lists(Draft draft, Function<Style, ParagraphLook> looks, NestedBlocks nested) {
        this.draft = draft;
        this.looks = looks;
        this.nested = nested;
    }

    /** A list at a place, with space before its first item. */
    void write(ListBlock list, Place place, int spaceBefore) {
        Style style = style(list, place);
        Numbering.@Nullable Item item = draft.numbering()
                .item(list.ordered(), style, place.depth(), list.first())
                .orElse(null);
        Revision revision = Revision.of(list, place.revision());
        ParagraphLook look = looks.apply(style).as(item);
        for (int i = 0; i < list.items().size(); i++) {
            ListItem li = list.items().get(i);
            boolean last = place.closing() && i == list.items().size() - 1;
            int space = i == 0 ? spaceBefore : ParagraphLook.STYLES;
            write(li, look.withSpaceBefore(space), place.closing(last), Revision.of(li, revision));
        }
    }

    /** The first paragraph is the item, other blocks stand in it. */
    private void write(ListItem li, ParagraphLook look, Place place, @Nullable Revision revision) {
        List<BlockNode> blocks = NestedBlocks.of(li.content());
        boolean worded = blocks.get(0) instanceof BlockNode.ParagraphBlock;
        BlockNode first = worded ? blocks.get(0) : NestedBlocks.paragraph(List.of());
        List<BlockNode> rest = blocks.subList(worded ? 1 : 0, blocks.size());
        nested.write(List.of(first), place.inner(look, place.depth(), revision, place.closing() && rest.isEmpty()));
        if (!rest.isEmpty()) {
            nested.write(rest, place.inner(continued(place), place.depth() + 1, revision, place.closing()));
        }
    }

    private static Style style(ListBlock list, Place place) {
        if (place.box() && !list.ordered()) {
            return Style.BOX_ITEM;
        }
        if (place.isCell()) {
            return list.ordered() ? Style.TABLE_NUMBER : Style.TABLE_BULLET;
        }
        return at(list.ordered() ? NUMBERS : BULLETS, place.depth());
    }

    private ParagraphLook continued(Place place) {
        return looks.apply(place.isCell() ? Style.TABLE_TEXT : at(CONTINUED, place.depth()));
    }

    private static Style at(List<Style> styles, int depth) {
        return styles.get(Math.min(depth, styles.size() - 1));
    }
}
