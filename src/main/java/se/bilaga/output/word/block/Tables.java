package se.bilaga.output.word.block;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.bilaga.office.Xml;
import se.bilaga.output.word.part.Style;
import se.bilaga.output.word.text.Draft;
import se.bilaga.output.word.text.Paragraphs;
import se.bilaga.output.word.text.Revision;
import se.bilaga.page.tree.BlockNode.TableBlock;
import se.bilaga.page.tree.BlockPart.HeadOf;
import se.bilaga.page.tree.BlockPart.TableCell;
import se.bilaga.page.tree.CssClass;
import se.bilaga.page.tree.Wording;
import se.bilaga.page.tree.Wording.Side;

/** Tables with repeated head rows, whole rows, true spans and a description for those who cannot see them. */
final class Tables {
    /** A table of at most so many rows, and so many characters, is kept on one page. */
    private static final int FEW_ROWS = 14;

    private static final int LITTLE_TEXT = 1200;

    private final Draft draft;
    private final Xml xml;
    private final Paragraphs paragraphs;
    private final Cells cells;

    Tables(Draft draft, Xml xml, Paragraphs paragraphs, NestedBlocks nested) {
        this.draft = draft;
        this.xml = xml;
        this.paragraphs = paragraphs;
        this.cells = new Cells(draft, xml, nested);
    }

    /**
     * A table with its caption above it.
     *
     * @param noted whether a note follows, which is to stand on the page of the last row
     */
    void write(TableBlock table, int width, boolean noted, @Nullable Revision revision) {
        if (table.caption() != null) {
            String id = table.attributes().id();
            paragraphs.caption(id, table.caption(), draft.look(Style.CAPTION).keptWithNext(true), revision);
        }
        TableGrid grid = TableGrid.of(table, width);
        xml.open("w:tbl");
        properties(table, grid);
        xml.open("w:tblGrid");
        grid.widths().forEach(column -> xml.empty("w:gridCol", "w:w", Integer.toString(column)));
        xml.close();
        int last = grid.rows().size() - 1;
        boolean whole = last < FEW_ROWS && length(table) < LITTLE_TEXT;
        for (int i = 0; i <= last; i++) {
            TableGrid.Row row = grid.rows().get(i);
            boolean keep = i == last ? noted : whole || row.head() || row.is(CssClass.GROUP);
            row(row, grid, keep, Revision.of(row.source(), revision));
        }
        xml.close();
    }

    private void properties(TableBlock table, TableGrid grid) {
        Style style = table.attributes().has(CssClass.FACTS) ? Style.FACTS : Style.TABLE;
        xml.open("w:tblPr").empty("w:tblStyle", "w:val", draft.styles().id(style));
        xml.empty("w:tblW", "w:w", Integer.toString(grid.totalWidth()), "w:type", "dxa");
        xml.empty("w:tblLayout", "w:type", "fixed");
        look(!cells(table, HeadOf.ROW::equals).isEmpty());
        String caption = table.caption() == null ? "" : Wording.of(table.caption(), Side.NOW);
        if (!caption.isEmpty()) {
            xml.empty("w:tblCaption", "w:val", caption);
        }
        xml.empty("w:tblDescription", "w:val", caption.isEmpty() ? description(table) : caption);
        xml.close();
    }

    /** What a table without caption shows: the names of its columns. */
    private static String description(TableBlock table) {
        String columns = cells(table, head -> head != HeadOf.ROW && head != HeadOf.NOTHING).stream()
                .map(cell -> Wording.of(cell, Side.NOW))
                .collect(Collectors.joining(", "));
        return columns.isEmpty() ? "Uppgifter om dokumentet" : "Tabell med kolumnerna " + columns;
    }

    private static int length(TableBlock table) {
        int caption = table.caption() == null
                ? 0
                : Wording.of(table.caption(), Side.NOW).length();
        return cells(table, head -> true).stream()
                .mapToInt(cell -> Wording.of(cell, Side.NOW).length())
                .reduce(caption, Integer::sum);
    }

    private static List<TableCell> cells(TableBlock table, Predicate<HeadOf> heads) {
        return table.groups().stream()
                .flatMap(group -> group.rows().stream())
                .flatMap(row -> row.cells().stream())
                .filter(cell -> heads.test(cell.headOf()))
                .toList();
    }

    /** Which parts of the table style apply: the first row always, the first column where it names the rows. */
    private void look(boolean rowHeads) {
        xml.raw("""
                <w:tblLook w:val="%s" w:firstRow="1" w:lastRow="0" w:firstColumn="%s" w:lastColumn="0" w:noHBand="0" \
                w:noVBand="1"/>""".formatted(rowHeads ? "04A0" : "0420", rowHeads ? 1 : 0));
    }

    private void row(TableGrid.Row row, TableGrid grid, boolean keep, @Nullable Revision revision) {
        Revision plain = revision == null ? null : revision.plain();
        xml.open("w:tr").open("w:trPr").empty("w:cantSplit");
        if (row.head()) {
            xml.empty("w:tblHeader");
        }
        if (plain != null) {
            draft.revisions().mark(xml, plain);
        }
        xml.close();
        row.cells().forEach(cell -> cells.write(cell, row, grid, keep, plain));
        xml.close();
    }
}
