package se.bilaga.output.word.block;

import org.jspecify.annotations.Nullable;
import se.bilaga.output.word.text.ParagraphLook;
import se.bilaga.output.word.text.Revision;
import se.bilaga.output.word.text.Setting;

/**
 * Where blocks stand: in the running text, an item, a quotation or a cell.
 *
 * @param paragraph how paragraphs are set; null in the running text
 * @param depth how many lists they stand in
 * @param cellWidth of the cell that they stand in, in twentieths of a point; 0 outside tables
 * @param setting of their characters
 * @param revision what became of all of them
 * @param box whether they stand in a box of what matters most
 * @param closing whether the last of them closes a cell
 */
record Place(
        @Nullable ParagraphLook paragraph,
        int depth,
        int cellWidth,
        Setting setting,
        @Nullable Revision revision,
        boolean box,
        boolean closing) {
    static final Place RUNNING_TEXT = new Place(null, 0, 0, Setting.PLAIN, null, false, false);

    /** Whether nothing is around. */
    boolean isRunningText() {
        return paragraph == null && depth == 0 && !isCell();
    }

    boolean isCell() {
        return cellWidth > 0;
    }

    /** An item of a list here, or a quotation. */
    Place inner(ParagraphLook look, int atDepth, @Nullable Revision changed, boolean last) {
        return new Place(look, atDepth, cellWidth, setting, changed, box, last);
    }

    Place inBox() {
        return new Place(paragraph, depth, cellWidth, setting, revision, true, closing);
    }

    Place closing(boolean last) {
        return new Place(paragraph, depth, cellWidth, setting, revision, box, last);
    }
}
