package se.bilaga.output.word;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Lists as Word's own: every item a paragraph of a list style, every numbered list beginning at one. */
final class Lists {

    private static final List<Style> BULLETS = List.of(Style.BULLET_1, Style.BULLET_2, Style.BULLET_3);
    private static final List<Style> NUMBERS = List.of(Style.NUMBER_1, Style.NUMBER_2, Style.NUMBER_3);
    private static final List<Style> CONTINUED = List.of(Style.CONTINUE_1, Style.CONTINUE_2, Style.CONTINUE_3);

    private final Draft draft;
    private final Paragraphs paragraphs;

    Lists(Draft draft, Paragraphs paragraphs) {
        this.draft = draft;
        this.paragraphs = paragraphs;
    }

    /** A {@code ul} or {@code ol} of the running text. */
    void write(Element list, int spaceBefore) {
        write(list, 0, Setting.PLAIN, false, spaceBefore, Change.ofBlock(list));
    }

    /** A list in a table cell; {@code closing} when nothing follows it there. */
    void writeInCell(Element list, Setting setting, boolean closing, @Nullable Change change) {
        Style style = isNumbered(list) ? Style.TABLE_NUMBER : Style.TABLE_BULLET;
        Numbering.Item item = item(list, style, 0);
        List<Element> items = Html.children(list, "li");
        for (Element li : items) {
            boolean last = closing && li == items.get(items.size() - 1);
            ParagraphLook look =
                    ParagraphLook.of(draft.styles().id(style)).as(item).closing(last);
            writeItem(li, look, 0, setting, true, changeOf(li, change));
        }
    }

    private void write(
            Element list, int depth, Setting setting, boolean inCell, int spaceBefore, @Nullable Change change) {
        List<Style> styles = isNumbered(list) ? NUMBERS : BULLETS;
        Style style = inCell ? cellStyle(list) : styles.get(Math.min(depth, styles.size() - 1));
        Numbering.Item item = item(list, style, depth);
        int space = spaceBefore;
        for (Element li : Html.children(list, "li")) {
            ParagraphLook look =
                    ParagraphLook.of(draft.styles().id(style)).as(item).withSpaceBefore(space);
            writeItem(li, look, depth, setting, inCell, changeOf(li, change));
            space = ParagraphLook.STYLES;
        }
    }

    private static Style cellStyle(Element list) {
        return isNumbered(list) ? Style.TABLE_NUMBER : Style.TABLE_BULLET;
    }

    private static boolean isNumbered(Element list) {
        return list.getTagName().equals("ol");
    }

    private static @Nullable Change changeOf(Element li, @Nullable Change list) {
        Change own = Change.ofBlock(li);
        return own != null ? own : list;
    }

    private Numbering.Item item(Element list, Style style, int depth) {
        return isNumbered(list)
                ? draft.numbering().numbered(style, depth)
                : draft.numbering().bullet(style, depth);
    }

    /** The first block is the item, further paragraphs continue it, lists nest. */
    private void writeItem(
            Element li, ParagraphLook look, int depth, Setting setting, boolean inCell, @Nullable Change change) {
        List<Element> blocks = Html.children(li).stream().filter(Html::isBlock).toList();
        boolean loose = !blocks.isEmpty() && blocks.get(0).getTagName().equals("p");
        paragraphs.write(loose ? blocks.get(0) : li, look, setting, change);
        for (Element block : blocks.subList(loose ? 1 : 0, blocks.size())) {
            if (block.getTagName().equals("p")) {
                paragraphs.write(block, continued(depth, inCell), setting, changeOf(block, change));
            } else {
                write(block, depth + 1, setting, inCell, ParagraphLook.STYLES, changeOf(block, change));
            }
        }
    }

    private ParagraphLook continued(int depth, boolean inCell) {
        Style style = inCell ? Style.TABLE_TEXT : CONTINUED.get(Math.min(depth, CONTINUED.size() - 1));
        return ParagraphLook.of(draft.styles().id(style));
    }
}
