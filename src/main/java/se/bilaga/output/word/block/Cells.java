package se.bilaga.output.word.block;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.bilaga.office.Xml;
import se.bilaga.output.word.part.Style;
import se.bilaga.output.word.text.Draft;
import se.bilaga.output.word.text.ParagraphLook;
import se.bilaga.output.word.text.Revision;
import se.bilaga.output.word.text.Setting;
import se.bilaga.page.tree.BlockPart.TableCell;
import se.bilaga.page.tree.CssClass;
import se.bilaga.page.tree.PageNode.Flow;

/** The cells of a table. */
final class Cells {
    /** What stands free of text at both sides of a cell, in twentieths of a point. */
    private static final int MARGINS = 216;

    private static final String GOOD = "14613A";
    private static final String BAD = "9C1C1C";

    private final Draft draft;
    private final Xml xml;
    private final NestedBlocks nested;

    Cells(Draft draft, Xml xml, NestedBlocks nested) {
        this.draft = draft;
        this.xml = xml;
        this.nested = nested;
    }

    void write(TableGrid.Cell cell, TableGrid.Row row, TableGrid grid, boolean keep, @Nullable Revision revision) {
        xml.open("w:tc");
        properties(cell, row, grid);
        TableCell source = cell.source();
        List<Flow> content = source == null ? List.of() : source.content();
        boolean newest = source != null && source.attributes().has(CssClass.NEWEST);
        boolean bold = source != null && (newest || row.is(CssClass.TOTAL) || row.is(CssClass.GROUP));
        Setting setting = bold ? Setting.PLAIN.withBold() : colored(source);
        ParagraphLook look = look(cell, row, grid).keptWithNext(keep);
        int width = Math.max(1, grid.width(cell) - MARGINS);
        nested.write(
                NestedBlocks.of(content),
                new Place(look, 0, width, setting, source == null ? null : revision, false, true));
        xml.close();
    }

    /** As in PDF, where a change is for the better or the worse. */
    private static Setting colored(@Nullable TableCell cell) {
        boolean better = cell != null && cell.attributes().has(CssClass.BETTER);
        boolean worse = cell != null && cell.attributes().has(CssClass.WORSE);
        return better ? Setting.PLAIN.withColor(GOOD) : worse ? Setting.PLAIN.withColor(BAD) : Setting.PLAIN;
    }

    private void properties(TableGrid.Cell cell, TableGrid.Row row, TableGrid grid) {
        xml.open("w:tcPr").empty("w:tcW", "w:w", Integer.toString(grid.width(cell)), "w:type", "dxa");
        if (cell.columns() > 1) {
            xml.empty("w:gridSpan", "w:val", Integer.toString(cell.columns()));
        }
        if (cell.spansRows()) {
            xml.empty("w:vMerge", "w:val", "restart");
        } else if (cell.source() == null) {
            xml.empty("w:vMerge");
        }
        if (row.is(CssClass.GROUP) || row.is(CssClass.SHADED)) {
            String fill = row.is(CssClass.SHADED) ? "DCE6EC" : "F2F2F2";
            xml.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", fill);
        }
        xml.close();
    }

    private ParagraphLook look(TableGrid.Cell cell, TableGrid.Row row, TableGrid grid) {
        Style style = row.head() ? Style.TABLE_HEAD : style(cell);
        boolean overFigures = row.head() && cell.columns() == 1 && (cell.isFigure() || grid.isFigures(cell.column()));
        return draft.look(style).aligned(overFigures ? "right" : null);
    }

    private static Style style(TableGrid.Cell cell) {
        boolean key = cell.source() != null && cell.source().attributes().has(CssClass.KEY_FIGURE);
        return key ? Style.KEY_FIGURE : cell.isFigure() ? Style.TABLE_FIGURE : Style.TABLE_TEXT;
    }
}
