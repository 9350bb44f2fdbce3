package se.bilaga.page.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import se.bilaga.page.text.Anchor;
import se.bilaga.page.text.Markup;
import se.bilaga.page.text.Origin;
import se.bilaga.page.text.Typography;
import se.bilaga.page.view.BlockView;
import se.bilaga.page.view.Grid;
import se.bilaga.plan.view.FreeTable;
import se.bilaga.source.text.Text;
import se.bilaga.statistics.measure.Trend;
import se.bilaga.statistics.table.DataTable;

/** A computed table as a grid. */
public final class StatisticsGrid {

    private StatisticsGrid() {}

    /** Where the author has written what stands in a cell; nothing of one that is computed. */
    private interface Written {
        Optional<Text> at(int row, int column);
    }

    /**
     * A table of series as it is placed.
     *
     * @param caption as written in the plan
     * @param notes makes a sentence under the table into markup
     * @param lines draws where a row goes, and names the picture
     */
    public static Grid of(
            DataTable table,
            Anchor anchor,
            @Nullable Text caption,
            Function<String, Markup> notes,
            Function<Trend, String> lines) {
        Grid grid = grid("statistik", table, anchor, caption, notes, (row, column) -> Optional.empty());
        List<Grid.Row> body = new ArrayList<>();
        for (int i = 0; i < table.body().size(); i++) {
            body.add(drawn(grid.body().get(i), table.body().get(i), lines));
        }
        return new Grid(grid.style(), anchor, grid.caption(), grid.widths(), grid.head(), body, grid.notes());
    }

    /** A row with its lines, which the words of their cells tell. */
    private static Grid.Row drawn(Grid.Row row, DataTable.Row data, Function<Trend, String> lines) {
        List<Grid.Cell> cells = new ArrayList<>(row.cells());
        for (int i = 0; i < cells.size(); i++) {
            DataTable.Cell cell = data.cells().get(i);
            if (cell.going().isDrawn()) {
                String source = Markup.escape(lines.apply(cell.going().line()));
                String alt = Markup.escape(Typography.of(cell.text()));
                cells.set(
                        i,
                        Grid.Cell.of(new Markup("<figure class=\"gnista\"><img src=\"" + source + "\" alt=\"" + alt
                                + "\"/></figure>")));
            }
        }
        return new Grid.Row(row.style(), cells);
    }

    /** A table with cells of its own. */
    public static Grid free(FreeTable written, DataTable table, Anchor anchor, Function<String, Markup> notes) {
        List<FreeTable.Column> columns = written.columns();
        return grid("fri", table, anchor, written.caption(), notes, (row, column) -> {
            if (row < 0) {
                return Optional.of(columns.get(column).label());
            }
            boolean computed = table.body().get(row).kind() != DataTable.RowKind.BODY
                    || columns.get(column).formula() != null;
            int before = (int) columns.subList(0, column).stream()
                    .filter(other -> other.formula() == null)
                    .count();
            return computed
                    ? Optional.empty()
                    : Optional.of(written.rows().get(number(table, row)).get(before));
        });
    }

    /** Which of the rows with cells one of the body is. */
    private static int number(DataTable table, int row) {
        return (int) table.body().subList(0, row).stream()
                .filter(one -> one.kind() == DataTable.RowKind.BODY)
                .count();
    }

    private static Grid grid(
            String style,
            DataTable table,
            Anchor anchor,
            @Nullable Text caption,
            Function<String, Markup> notes,
            Written written) {
        List<Grid.Row> head =
                HeadAlignment.overFigures(rows(table.head(), -table.head().size(), Set.of(), written), table.body());
        List<BlockView.Note> under = table.notes().stream()
                .map(note -> new BlockView.Note(note.mark(), notes.apply(note.text())))
                .toList();
        Markup title = Markup.text(Typography.of(table.caption()));
        Markup shown = caption == null ? title : title.from(Origin.words(caption.at()));
        return new Grid(style, anchor, shown, List.of(), head, rows(table.body(), 0, table.newest(), written), under);
    }

    private static List<Grid.Row> rows(List<DataTable.Row> rows, int first, Set<Integer> newest, Written written) {
        List<Grid.Row> made = new ArrayList<>();
        for (DataTable.Row row : rows) {
            int number = first + made.size();
            made.add(row(row, newest, column -> written.at(number, column)));
        }
        return made;
    }

    private static Grid.Row row(DataTable.Row row, Set<Integer> newest, IntFunction<Optional<Text>> written) {
        String style = switch (row.kind()) {
            case HEAD, BODY -> row.shaded() ? "skuggad" : "";
            case GROUP -> "grupp";
            case TOTAL -> row.shaded() ? "summa skuggad" : "summa";
        };
        boolean group = row.kind() == DataTable.RowKind.GROUP;
        List<Grid.Cell> cells = new ArrayList<>();
        for (DataTable.Cell cell : row.cells()) {
            Optional<Text> text = written.apply(cells.size());
            Grid.Cell placed =
                    cell(cell, group, origin(cell, text), text.map(Text::value).orElse(""));
            boolean latest = cell.kind() == DataTable.CellKind.FIGURE && newest.contains(cells.size());
            cells.add(latest ? placed.newest() : placed);
        }
        return new Grid.Row(style, cells);
    }

    private static @Nullable Origin origin(DataTable.Cell cell, Optional<Text> written) {
        return written.map(text -> Origin.words(text.at()))
                .orElseGet(() -> cell.figure() == null
                        ? null
                        : Origin.figure(cell.figure().at()));
    }

    private static Grid.Cell cell(DataTable.Cell cell, boolean group, @Nullable Origin origin, String written) {
        Markup content = words(cell, origin, written).and(marks(cell));
        return switch (cell.kind()) {
            case COLUMN_HEAD -> new Grid.Cell("col", "", cell.columns(), cell.rows(), content);
            case ROW_HEAD -> new Grid.Cell(group ? "rowgroup" : "row", "", cell.columns(), cell.rows(), content);
            case FIGURE -> new Grid.Cell("", "tal", cell.columns(), cell.rows(), content);
            case TEXT -> {
                boolean empty = cell.text().replace("\u00ad", "").isBlank();
                Grid.Cell placed = Grid.Cell.of(empty ? Markup.NONE : content, cell.rows())
                        .styled(Grid.style(cell.going().merit()));
                yield origin == null ? placed : placed.from(origin);
            }
        };
    }

    /** A head may have a unit behind what is written. */
    private static Markup words(DataTable.Cell cell, @Nullable Origin origin, String written) {
        String text = Typography.of(cell.text());
        if (origin == null) {
            return Markup.text(text);
        }
        int end = cell.kind() == DataTable.CellKind.COLUMN_HEAD && text.startsWith(written)
                ? written.length()
                : text.length();
        Markup rest = end == text.length() ? Markup.NONE : Markup.text(text.substring(end));
        return Markup.text(text.substring(0, end)).from(origin).and(rest);
    }

    private static Markup marks(DataTable.Cell cell) {
        List<String> marks = cell.noteMarks();
        return marks.isEmpty()
                ? Markup.NONE
                : new Markup("<sup>" + Markup.escape(String.join(", ", marks).toLowerCase(Locale.ROOT)) + "</sup>");
    }
}
