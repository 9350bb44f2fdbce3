package se.bilaga.statistics.table.view;

import java.util.ArrayList;
import java.util.List;
import se.bilaga.statistics.table.DataTable;

/** Lays out the head rows of a table: heads that columns share span them. */
final class TableHead {
    private TableHead() {}

    /**
     * @param corner the head over the rows' heads
     * @param columns the heads of each column from the top; the last of fewer heads spans down
     */
    static List<DataTable.Row> of(String corner, List<List<String>> columns) {
        int levels = columns.stream().mapToInt(List::size).max().orElse(1);
        List<DataTable.Row> rows = new ArrayList<>();
        for (int level = 0; level < levels; level++) {
            List<DataTable.Cell> cells = new ArrayList<>();
            if (level == 0) {
                cells.add(head(corner, 1, levels));
            }
            cells.addAll(row(columns, level, levels));
            rows.add(new DataTable.Row(DataTable.RowKind.HEAD, cells));
        }
        return rows;
    }

    private static List<DataTable.Cell> row(List<List<String>> columns, int level, int levels) {
        List<DataTable.Cell> cells = new ArrayList<>();
        int from = 0;
        while (from < columns.size()) {
            List<String> heads = columns.get(from);
            int to = from + 1;
            if (heads.size() > level) {
                boolean last = heads.size() == level + 1;
                while (!last && to < columns.size() && shares(heads, columns.get(to), level)) {
                    to++;
                }
                cells.add(head(heads.get(level), to - from, last ? levels - level : 1));
            }
            from = to;
        }
        return cells;
    }

    private static boolean shares(List<String> a, List<String> b, int level) {
        return b.size() > level + 1 && a.subList(0, level + 1).equals(b.subList(0, level + 1));
    }

    private static DataTable.Cell head(String text, int columns, int rows) {
        return new DataTable.Cell(DataTable.CellKind.COLUMN_HEAD, text, columns, rows, null, List.of());
    }
}
