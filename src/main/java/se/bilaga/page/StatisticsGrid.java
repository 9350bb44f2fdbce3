package se.bilaga.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.bilaga.source.Text;
import se.bilaga.statistics.DataTable;

/** A computed table as a grid. */
final class StatisticsGrid {
    private final Prose prose;
    private final Map<String, Text> footnotes;

    private StatisticsGrid(Prose prose, Map<String, Text> footnotes) {
        this.prose = prose;
        this.footnotes = footnotes;
    }

    /** @param footnotes texts of the notes that cells call as {@code [^name]} */
    static Grid of(String style, DataTable table, Anchor anchor, Prose prose, Map<String, Text> footnotes) {
        StatisticsGrid grid = new StatisticsGrid(prose, footnotes);
        List<Grid.Row> head = table.head().stream().map(grid::row).toList();
        List<Grid.Row> body = table.body().stream().map(grid::row).toList();
        Set<String> marks = footnotes.keySet();
        List<Grid.Note> notes = table.notes().stream()
                .filter(note -> !marks.contains(note.mark()))
                .map(note -> new Grid.Note(note.mark(), Markup.text(Typography.of(note.text()))))
                .toList();
        return new Grid(
                style,
                anchor,
                Markup.text(Typography.of(table.caption())),
                ColumnWidths.of(head, body),
                head,
                body,
                notes);
    }

    private Grid.Row row(DataTable.Row row) {
        String style =
                switch (row.kind()) {
                    case HEAD, BODY -> "";
                    case GROUP -> "grupp";
                    case TOTAL -> "summa";
                };
        boolean group = row.kind() == DataTable.RowKind.GROUP;
        return new Grid.Row(
                style, row.cells().stream().map(cell -> cell(cell, group)).collect(Collectors.toList()));
    }

    private Grid.Cell cell(DataTable.Cell cell, boolean group) {
        Markup content = prose.cell(cell.text(), footnotes).and(marks(cell));
        return switch (cell.kind()) {
            case COLUMN_HEAD -> new Grid.Cell("col", "", cell.columns(), cell.rows(), content);
            case ROW_HEAD -> new Grid.Cell(group ? "rowgroup" : "row", "", cell.columns(), cell.rows(), content);
            case FIGURE -> new Grid.Cell("", "tal", cell.columns(), cell.rows(), content);
            case TEXT ->
                cell.text().isBlank()
                        ? Grid.Cell.of(Markup.NONE, cell.rows())
                        : new Grid.Cell("", "", cell.columns(), cell.rows(), content);
        };
    }

    private Markup marks(DataTable.Cell cell) {
        List<String> marks = cell.noteMarks().stream()
                .filter(mark -> !footnotes.containsKey(mark))
                .toList();
        return marks.isEmpty()
                ? Markup.NONE
                : new Markup("<sup>" + Markup.escape(String.join(", ", marks).toLowerCase(Locale.ROOT)) + "</sup>");
    }
}
