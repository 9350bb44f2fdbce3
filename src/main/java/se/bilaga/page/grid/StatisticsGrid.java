package se.bilaga.page.grid;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.bilaga.page.text.Anchor;
import se.bilaga.page.text.Markup;
import se.bilaga.page.text.Typography;
import se.bilaga.page.view.BlockView;
import se.bilaga.page.view.Grid;
import se.bilaga.statistics.table.DataTable;

/** A computed table as a grid. */
public final class StatisticsGrid {

    private StatisticsGrid() {}

    /**
     * The table as it is placed.
     *
     * @param notes makes a sentence under the table into markup
     */
    public static Grid of(String style, DataTable table, Anchor anchor, Function<String, Markup> notes) {
        List<Grid.Row> head = HeadAlignment.overFigures(
                table.head().stream().map(StatisticsGrid::row).toList(), table.body());
        List<Grid.Row> body = table.body().stream().map(StatisticsGrid::row).toList();
        List<BlockView.Note> under = table.notes().stream()
                .map(note -> new BlockView.Note(note.mark(), notes.apply(note.text())))
                .toList();
        return new Grid(style, anchor, Markup.text(Typography.of(table.caption())), List.of(), head, body, under);
    }

    private static Grid.Row row(DataTable.Row row) {
        String style = switch (row.kind()) {
            case HEAD, BODY -> "";
            case GROUP -> "grupp";
            case TOTAL -> "summa";
        };
        boolean group = row.kind() == DataTable.RowKind.GROUP;
        return new Grid.Row(
                style, row.cells().stream().map(cell -> cell(cell, group)).collect(Collectors.toList()));
    }

    private static Grid.Cell cell(DataTable.Cell cell, boolean group) {
        Markup content = Markup.text(Typography.of(cell.text())).and(marks(cell));
        return switch (cell.kind()) {
            case COLUMN_HEAD -> new Grid.Cell("col", "", cell.columns(), cell.rows(), content);
            case ROW_HEAD -> new Grid.Cell(group ? "rowgroup" : "row", "", cell.columns(), cell.rows(), content);
            case FIGURE -> new Grid.Cell("", "tal", cell.columns(), cell.rows(), content);
            case TEXT ->
                cell.text().replace("\u00ad", "").isBlank()
                        ? Grid.Cell.of(Markup.NONE, cell.rows())
                        : new Grid.Cell("", "", cell.columns(), cell.rows(), content);
        };
    }

    private static Markup marks(DataTable.Cell cell) {
        List<String> marks = cell.noteMarks();
        return marks.isEmpty()
                ? Markup.NONE
                : new Markup("<sup>" + Markup.escape(String.join(", ", marks).toLowerCase(Locale.ROOT)) + "</sup>");
    }
}
