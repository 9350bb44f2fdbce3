package se.bilaga.output.word;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import se.bilaga.office.Xml;

/** Tables with repeated head rows, whole rows, true spans and a description for those who cannot see them. */
final class Tables {

    /** A table of at most so many rows, and so many characters, is kept on one page. */
    private static final int FEW_ROWS = 14;

    private static final int LITTLE_TEXT = 1200;

    private final Draft draft;
    private final Xml xml;
    private final Paragraphs paragraphs;
    private final Cells cells;

    Tables(Draft draft, Xml xml, Paragraphs paragraphs) {
        this.draft = draft;
        this.xml = xml;
        this.paragraphs = paragraphs;
        this.cells = new Cells(draft, xml, paragraphs);
    }

    /** A table with its caption above it. */
    void write(Element table, int width) {
        Html.children(table, "caption").forEach(caption -> caption(table, caption));
        write(table, TableGrid.of(table, width), Style.TABLE);
    }

    /** The title block's facts: name and value in each row, no head. */
    void writeFacts(Element table, int width) {
        write(table, TableGrid.of(withColumns(table), width), Style.FACTS);
    }

    private void caption(Element table, Element caption) {
        ParagraphLook look = ParagraphLook.of(draft.styles().id(Style.CAPTION)).keptWithNext(true);
        Change change = Change.ofBlock(caption);
        paragraphs.write(caption, look, Setting.PLAIN, change != null ? change : Change.ofBlock(table));
    }

    private static Element withColumns(Element table) {
        if (!Html.all(table, "col").isEmpty()) {
            return table;
        }
        Element copy = (Element) table.cloneNode(true);
        for (String share : new String[] {"width:28%", "width:72%"}) {
            Element col = table.getOwnerDocument().createElement("col");
            col.setAttribute("style", share);
            copy.insertBefore(col, copy.getFirstChild());
            copy.appendChild(col);
        }
        return copy;
    }

    private void write(Element table, TableGrid grid, Style style) {
        xml.open("w:tbl");
        properties(table, grid, style);
        xml.open("w:tblGrid");
        grid.widths().forEach(width -> xml.empty("w:gridCol", "w:w", Integer.toString(width)));
        xml.close();
        int last = grid.rows().size() - 1;
        boolean whole = last < FEW_ROWS && Html.text(table).length() < LITTLE_TEXT;
        for (int i = 0; i <= last; i++) {
            TableGrid.Row row = grid.rows().get(i);
            boolean keep = i < last && (whole || row.head() || Html.hasClass(row.tr(), "grupp"));
            row(row, grid, keep, Change.ofBlock(table));
        }
        xml.close();
    }

    private void properties(Element table, TableGrid grid, Style style) {
        xml.open("w:tblPr").empty("w:tblStyle", "w:val", draft.styles().id(style));
        xml.empty("w:tblW", "w:w", Integer.toString(grid.totalWidth()), "w:type", "dxa");
        xml.empty("w:tblLayout", "w:type", "fixed");
        look(table);
        String caption = Html.children(table, "caption").stream()
                .findFirst()
                .map(Html::text)
                .orElse("");
        if (!caption.isEmpty()) {
            xml.empty("w:tblCaption", "w:val", caption);
        }
        xml.empty("w:tblDescription", "w:val", description(table, caption));
        xml.close();
    }

    /** What the table shows: as the page says, or its caption, or the names of its columns. */
    private static String description(Element table, String caption) {
        String summary = table.getAttribute("summary");
        if (!summary.isEmpty() || !caption.isEmpty()) {
            return summary.isEmpty() ? caption : summary;
        }
        String columns = Html.all(table, "th").stream()
                .filter(th -> !th.getAttribute("scope").equals("row"))
                .map(Html::text)
                .collect(Collectors.joining(", "));
        return columns.isEmpty() ? "Uppgifter om dokumentet" : "Tabell med kolumnerna " + columns;
    }

    /** Which parts of the table style apply: the first row always, the first column where it names the rows. */
    private void look(Element table) {
        boolean rowHeads = Html.all(table, "th").stream()
                .anyMatch(th -> th.getAttribute("scope").equals("row"));
        xml.empty(
                "w:tblLook",
                "w:val",
                rowHeads ? "04A0" : "0420",
                "w:firstRow",
                "1",
                "w:lastRow",
                "0",
                "w:firstColumn",
                rowHeads ? "1" : "0",
                "w:lastColumn",
                "0",
                "w:noHBand",
                "0",
                "w:noVBand",
                "1");
    }

    private void row(TableGrid.Row row, TableGrid grid, boolean keep, @Nullable Change table) {
        Change own = Change.ofBlock(row.tr());
        Change change = own != null ? own.plain() : table == null ? null : table.plain();
        xml.open("w:tr").open("w:trPr").empty("w:cantSplit");
        if (row.head()) {
            xml.empty("w:tblHeader");
        }
        if (change != null) {
            draft.revisions().mark(xml, change);
        }
        xml.close();
        row.cells().forEach(cell -> cells.write(cell, row, grid, keep, change));
        xml.close();
    }
}
