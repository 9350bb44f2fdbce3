package se.bilaga.sheet;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.bilaga.source.text.SourceFile;
import se.bilaga.source.text.Span;
import se.bilaga.source.text.Text;

/**
 * A sheet of a workbook, or the whole of a file that has one; a cell that is merged with others stands in each of them.
 *
 * @param name what its tab says: {@code Blad1}; empty where there are no tabs
 * @param source its rows as text, a row a line
 */
public record Worksheet(String name, SourceFile source, List<List<Cell>> rows) {
    public Worksheet {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** The cell in a row and a column, counted from 0; an empty one where the sheet has ended. */
    public Cell cell(int row, int column) {
        if (row < rows.size() && column < rows.get(row).size()) {
            return rows.get(row).get(column);
        }
        int end = row < source.lines() ? source.lineEnd(row + 1) : source.text().length();
        return new Cell(new Text("", new Span(source, end, end)));
    }

    /** How many columns its widest row has. */
    public int width() {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }

    /** Its cells, a row a line, {@code Norr;12;13}: what two states of a file are compared by. */
    public String lines() {
        StringBuilder lines = new StringBuilder();
        for (List<Cell> row : rows) {
            String line = row.stream().map(Cell::value).collect(Collectors.joining(";"));
            lines.append(line.replaceAll(";+$", "")).append('\n');
        }
        return lines.toString();
    }

    public boolean isEmpty() {
        return rows.stream().allMatch(row -> row.stream().allMatch(Cell::isBlank));
    }

    /** The same sheet with nothing outside an area. */
    public Worksheet within(Area area) {
        return new Worksheet(
                name,
                source,
                IntStream.range(0, Math.min(rows.size(), area.lastRow() + 1))
                        .mapToObj(row -> IntStream.range(
                                        0, Math.min(rows.get(row).size(), area.lastColumn() + 1))
                                .mapToObj(column -> area.holds(row, column)
                                        ? cell(row, column)
                                        : new Cell(new Text(
                                                "", cell(row, column).text().at())))
                                .toList())
                        .toList());
    }
}
