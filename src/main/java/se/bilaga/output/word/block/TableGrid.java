package se.bilaga.output.word.block;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.bilaga.page.tree.Attributes;
import se.bilaga.page.tree.BlockNode.TableBlock;
import se.bilaga.page.tree.BlockPart.ColumnShare;
import se.bilaga.page.tree.BlockPart.HeadOf;
import se.bilaga.page.tree.BlockPart.RowGroup;
import se.bilaga.page.tree.BlockPart.TableCell;
import se.bilaga.page.tree.BlockPart.TableRow;
import se.bilaga.page.tree.CssClass;

/**
 * A table as Word has it: every row covers every column, also where a cell of a row above reaches down.
 *
 * @param widths of the columns, in twentieths of a point
 */
record TableGrid(List<Integer> widths, List<Row> rows) {
    /** Shares of names and values in a table of facts, in percent. */
    private static final List<Double> FACTS = List.of(28.0, 72.0);

    private static final TableCell MISSING = new TableCell(Attributes.NONE, HeadOf.NOTHING, 1, 1, List.of());

    /** A row and whether it is of the head. */
    record Row(TableRow source, boolean head, List<Cell> cells) {
        boolean is(CssClass name) {
            return source.attributes().has(name);
        }
    }

    /**
     * A cell or what stands for it in a row further down.
     *
     * @param source null where a cell from above continues
     * @param spansRows whether it is the first of several rows
     */
    record Cell(@Nullable TableCell source, int column, int columns, boolean spansRows) {
        boolean isFigure() {
            return source != null && source.attributes().has(CssClass.FIGURE);
        }
    }

    static TableGrid of(TableBlock table, int width) {
        List<Integer> widths = widths(shares(table), width);
        List<Row> rows = new ArrayList<>();
        int[] below = new int[widths.size()];
        int[] spans = new int[widths.size()];
        for (RowGroup group : table.groups()) {
            for (TableRow row : group.rows()) {
                rows.add(new Row(row, group.head(), cells(row, below, spans)));
            }
        }
        return new TableGrid(widths, rows);
    }

    /** The cells of a row; {@code below} counts the rows that a cell still reaches down in each column. */
    private static List<Cell> cells(TableRow row, int[] below, int[] spans) {
        List<Cell> cells = new ArrayList<>();
        Iterator<TableCell> next = row.cells().iterator();
        int column = 0;
        while (column < below.length) {
            if (below[column] > 0) {
                cells.add(new Cell(null, column, spans[column], false));
                below[column]--;
            } else {
                TableCell source = next.hasNext() ? next.next() : MISSING;
                below[column] = source.rows() - 1;
                spans[column] = Math.min(source.columns(), below.length - column);
                cells.add(new Cell(source, column, spans[column], source.rows() > 1));
            }
            column += spans[column];
        }
        return cells;
    }

    /** As the table says, else those of facts, else all the same. */
    private static List<Double> shares(TableBlock table) {
        if (!table.columns().isEmpty()) {
            return table.columns().stream().map(ColumnShare::percent).toList();
        }
        int columns = table.groups().stream()
                .flatMap(group -> group.rows().stream())
                .findFirst()
                .map(row -> row.cells().stream().mapToInt(TableCell::columns).sum())
                .orElse(1);
        boolean facts = table.attributes().has(CssClass.FACTS) && columns == FACTS.size();
        return facts ? FACTS : Collections.nCopies(columns, 1.0);
    }

    /** Shares as whole twentieths that add up to the table's width. */
    private static List<Integer> widths(List<Double> shares, int width) {
        double whole = shares.stream().mapToDouble(Double::doubleValue).sum();
        List<Integer> widths = new ArrayList<>();
        double reached = 0;
        int written = 0;
        for (double share : shares) {
            reached += share;
            int edge = (int) Math.round(width * reached / whole);
            widths.add(edge - written);
            written = edge;
        }
        return widths;
    }

    int width(Cell cell) {
        return sum(widths.subList(cell.column(), cell.column() + cell.columns()));
    }

    int totalWidth() {
        return sum(widths);
    }

    private static int sum(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).sum();
    }

    /** Whether the body cell in a column is a figure: its head then stands to the right as well. */
    boolean isFigures(int column) {
        return rows.stream()
                .filter(row -> !row.head())
                .flatMap(row -> row.cells().stream())
                .anyMatch(cell -> cell.column() == column && cell.columns() == 1 && cell.isFigure());
    }
}
