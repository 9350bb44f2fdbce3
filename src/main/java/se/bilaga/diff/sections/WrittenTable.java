package se.bilaga.diff.sections;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.bilaga.diff.change.ChangeSubject;
import se.bilaga.diff.change.ChangeSubject.Thing;
import se.bilaga.diff.match.Traits;
import se.bilaga.diff.things.Side;
import se.bilaga.plan.Block;
import se.bilaga.plan.view.FreeTable;
import se.bilaga.plan.view.FreeTable.Column;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.statistics.figure.Figure;
import se.bilaga.statistics.figure.NumberText;
import se.bilaga.statistics.table.DataTable;

/**
 * A table whose cells stand in a plan, as its reader meets it.
 *
 * @param section the heading it stands under
 * @param lines its rows without totals
 */
record WrittenTable(Side side, FreeTable table, String section, List<Line> lines) {

    /**
     * A row.
     *
     * @param key its first cell
     * @param cells by the column's id or else its head
     */
    record Line(String key, Map<String, Cell> cells) {}

    /** What a cell says, and under which head. */
    record Cell(String head, String text) {}

    /** Those of a plan, in reading order. */
    static List<WrittenTable> of(Side side) {
        List<WrittenTable> tables = new ArrayList<>();
        for (Headed headed : Headed.of(side)) {
            for (Block block : headed.section().blocks()) {
                if (block instanceof Block.Free free) {
                    tables.add(new WrittenTable(side, free.table(), headed.heading(), lines(side, free.table())));
                }
            }
        }
        return tables;
    }

    private static List<Line> lines(Side side, FreeTable table) {
        Optional<DataTable> computed = side.figures().table(table, new Diagnostics());
        return computed.map(DataTable::body).orElse(List.of()).stream()
                .filter(row -> row.kind() == DataTable.RowKind.BODY)
                .map(row -> line(side, table.columns(), row))
                .toList();
    }

    private static Line line(Side side, List<Column> columns, DataTable.Row row) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        for (int i = 1; i < row.cells().size(); i++) {
            Column column = columns.get(i);
            String head = side.prose(column.label());
            String key = column.id() == null ? side.timeless(head) : column.id().value();
            cells.put(key, new Cell(head, text(row.cells().get(i))));
        }
        return new Line(side.timeless(plain(row.cells().get(0).text())), cells);
    }

    private static String text(DataTable.Cell cell) {
        Figure figure = cell.figure();
        return figure == null ? plain(cell.text()) : NumberText.of(figure);
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /** The heads of the columns in one text. */
    String heads() {
        return table.columns().stream()
                .map(column -> side.timeless(side.prose(column.label())))
                .collect(Collectors.joining(", "));
    }

    /** The caption, else the heads of the columns. */
    String name() {
        String caption = side.prose(table.caption());
        return caption.isEmpty() ? heads() : caption;
    }

    Traits traits() {
        return new Traits(table.id() == null ? null : table.id().value(), side.timeless(name()), List.of(section));
    }

    ChangeSubject subject(@Nullable Double likeness) {
        String id = table.id() == null ? null : table.id().value();
        return ChangeSubject.of(Thing.TABLE, id, name(), List.of(), section, likeness);
    }
}
