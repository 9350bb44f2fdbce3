package se.bilaga.output.word;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * A table as Word has it: every row covers every column, also where a cell of a row above reaches down.
 *
 * @param widths of the columns, in twentieths of a point
 */
record TableGrid(List<Integer> widths, List<Row> rows) {

    /** A row and whether it is of the head. */
    record Row(Element tr, boolean head, List<Cell> cells) {}

    /**
     * A cell or what stands for it in a row further down.
     *
     * @param source null where a cell from above continues
     * @param spansRows whether it is the first of several rows
     */
    record Cell(@Nullable Element source, int column, int columns, boolean spansRows) {}

    static TableGrid of(Element table, int width) {
        List<Integer> widths = widths(table, width);
        List<Row> rows = new ArrayList<>();
        int[] below = new int[widths.size()];
        int[] spans = new int[widths.size()];
        for (String part : List.of("thead", "tbody")) {
            for (Element group : Html.children(table, part)) {
                for (Element tr : Html.children(group, "tr")) {
                    rows.add(new Row(tr, part.equals("thead"), cells(tr, below, spans)));
                }
            }
        }
        return new TableGrid(widths, rows);
    }

    /** The cells of a row; {@code below} counts the rows that a cell still reaches down in each column. */
    private static List<Cell> cells(Element tr, int[] below, int[] spans) {
        List<Cell> cells = new ArrayList<>();
        var next = Html.children(tr).iterator();
        int column = 0;
        while (column < below.length) {
            if (below[column] > 0) {
                cells.add(new Cell(null, column, spans[column], false));
                below[column]--;
                column += spans[column];
                continue;
            }
            Element source =
                    next.hasNext() ? next.next() : tr.getOwnerDocument().createElement("td");
            int columns = Math.min(span(source, "colspan"), below.length - column);
            int rows = span(source, "rowspan");
            below[column] = rows - 1;
            spans[column] = columns;
            cells.add(new Cell(source, column, columns, rows > 1));
            column += columns;
        }
        return cells;
    }

    private static int span(Element cell, String attribute) {
        String written = cell.getAttribute(attribute);
        return written.isEmpty() ? 1 : Math.max(1, Integer.parseInt(written));
    }

    /** The shares of {@code colgroup} as whole twentieths that add up to the table's width. */
    private static List<Integer> widths(Element table, int width) {
        List<Double> shares = Html.all(table, "col").stream()
                .map(col -> share(col.getAttribute("style")))
                .toList();
        if (shares.isEmpty()) {
            throw new IllegalArgumentException("table " + table.getAttribute("id") + " has no colgroup");
        }
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

    /** {@code width:22%}. */
    private static double share(String style) {
        return Double.parseDouble(style.replaceAll("[^0-9.]", ""));
    }

    int width(Cell cell) {
        return widths.subList(cell.column(), cell.column() + cell.columns()).stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    int totalWidth() {
        return widths.stream().mapToInt(Integer::intValue).sum();
    }

    /** Whether the body cell in a column is a figure: its head then stands to the right as well. */
    boolean isFigures(int column) {
        return rows.stream()
                .filter(row -> !row.head())
                .flatMap(row -> row.cells().stream())
                .anyMatch(cell -> cell.column() == column
                        && cell.columns() == 1
                        && cell.source() != null
                        && Html.hasClass(cell.source(), "tal"));
    }
}
