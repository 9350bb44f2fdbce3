package se.bilaga.page.grid;

import java.util.ArrayList;
import java.util.List;
import se.bilaga.page.view.Grid;
import se.bilaga.statistics.table.DataTable;

/** Sets the head of a column of figures as its figures are set. */
final class HeadAlignment {
    private final List<Boolean> figures = new ArrayList<>();

    private HeadAlignment(List<DataTable.Row> body) {
        body.stream()
                .filter(row -> row.kind() == DataTable.RowKind.BODY)
                .findFirst()
                .ifPresent(row -> row.cells().forEach(this::add));
    }

    private void add(DataTable.Cell cell) {
        for (int i = 0; i < cell.columns(); i++) {
            figures.add(cell.kind() == DataTable.CellKind.FIGURE);
        }
    }

    static List<Grid.Row> overFigures(List<Grid.Row> head, List<DataTable.Row> body) {
        HeadAlignment alignment = new HeadAlignment(body);
        int[] covered = new int[alignment.figures.size()];
        return head.stream().map(row -> alignment.row(row, covered)).toList();
    }

    private Grid.Row row(Grid.Row row, int[] covered) {
        List<Grid.Cell> cells = new ArrayList<>();
        int column = 0;
        for (Grid.Cell cell : row.cells()) {
            while (column < covered.length && covered[column] > 0) {
                covered[column++]--;
            }
            boolean overFigure = column < figures.size() && figures.get(column);
            cells.add(new Grid.Cell(
                    cell.scope(), overFigure ? "tal" : cell.style(), cell.columns(), cell.rows(), cell.content()));
            for (int i = 0; i < cell.columns() && column < covered.length; i++) {
                covered[column++] = cell.rows() - 1;
            }
        }
        return new Grid.Row(row.style(), cells);
    }
}
