package se.bilaga.output.word;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import se.bilaga.office.Xml;

/** The cells of a table. */
final class Cells {

    private final Draft draft;
    private final Xml xml;
    private final Paragraphs paragraphs;
    private final Lists lists;

    Cells(Draft draft, Xml xml, Paragraphs paragraphs) {
        this.draft = draft;
        this.xml = xml;
        this.paragraphs = paragraphs;
        this.lists = new Lists(draft, paragraphs);
    }

    void write(TableGrid.Cell cell, TableGrid.Row row, TableGrid grid, boolean keep, @Nullable Change change) {
        xml.open("w:tc");
        properties(cell, row, grid);
        ParagraphLook look = look(cell, row, grid).keptWithNext(keep).closing(true);
        Element source = cell.source();
        if (source == null) {
            paragraphs.write(List.of(), look, null);
        } else {
            boolean bold = Html.hasClass(row.tr(), "summa") || Html.hasClass(row.tr(), "grupp");
            content(source, look, bold ? Setting.PLAIN.withBold() : Setting.PLAIN, change);
        }
        xml.close();
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
        if (Html.hasClass(row.tr(), "grupp")) {
            xml.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", "F2F2F2");
        }
        xml.close();
    }

    private ParagraphLook look(TableGrid.Cell cell, TableGrid.Row row, TableGrid grid) {
        boolean figure = cell.source() != null && Html.hasClass(cell.source(), "tal");
        Style style = row.head() ? Style.TABLE_HEAD : figure ? Style.TABLE_FIGURE : Style.TABLE_TEXT;
        boolean overFigures = row.head() && cell.columns() == 1 && (figure || grid.isFigures(cell.column()));
        return ParagraphLook.of(draft.styles().id(style)).aligned(overFigures ? "right" : null);
    }

    /** Text straight in the cell, or paragraphs and lists, the last of which closes the cell. */
    private void content(Element cell, ParagraphLook look, Setting setting, @Nullable Change change) {
        List<Element> blocks =
                Html.children(cell).stream().filter(Html::isBlock).toList();
        if (blocks.isEmpty()) {
            paragraphs.write(cell, look, setting, change);
            return;
        }
        Element last = blocks.get(blocks.size() - 1);
        for (Element block : blocks) {
            Change own = Change.ofBlock(block);
            Change effective = own != null ? own : change;
            if (block.getTagName().equals("p")) {
                paragraphs.write(block, look.closing(block == last), setting, effective);
            } else {
                lists.writeInCell(block, setting, block == last, effective);
            }
        }
    }
}
