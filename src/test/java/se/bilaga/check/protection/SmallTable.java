package se.bilaga.check.protection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;

/** A table of counts with the totals of its rows and columns, some of it hidden; what it may be, by trying everything. */
final class SmallTable {
    private static final int MOST = 7;

    private final int rows;
    private final int columns;
    private final int[] counts;
    private final Set<String> hidden = new LinkedHashSet<>();

    SmallTable(Random random, int most, int hide) {
        rows = 2 + random.nextInt(2);
        columns = 2 + random.nextInt(2);
        counts = random.ints((long) rows * columns, 0, most).toArray();
        for (int i = 0; i < hide; i++) {
            int row = random.nextInt(10) == 0 ? rows : random.nextInt(rows);
            int column = random.nextInt(10) == 0 ? columns : random.nextInt(columns);
            hidden.add(name(row, column));
        }
    }

    Set<String> hidden() {
        return hidden;
    }

    private static String name(int row, int column) {
        return row + "/" + column;
    }

    private int count(int row, int column, int[] inner) {
        int sum = 0;
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                sum += (row == rows || row == r) && (column == columns || column == c) ? inner[r * columns + c] : 0;
            }
        }
        return sum;
    }

    Publication published() {
        List<PublishedCell> cells = new ArrayList<>();
        for (int r = 0; r <= rows; r++) {
            for (int c = 0; c <= columns; c++) {
                int count = count(r, c, counts);
                cells.add(
                        hidden.contains(name(r, c))
                                ? PublishedCell.hiddenCount(name(r, c))
                                : PublishedCell.toldCount(
                                        name(r, c),
                                        Interval.point(BigFraction.of(count)),
                                        String.valueOf(count),
                                        r == rows || c == columns ? 3 : 1));
            }
        }
        return Publication.of(cells, additions(), List.of());
    }

    private List<Addition> additions() {
        List<Addition> additions = new ArrayList<>();
        for (int r = 0; r <= rows; r++) {
            List<String> row = new ArrayList<>();
            for (int c = 0; c < columns; c++) {
                row.add(name(r, c));
            }
            additions.add(Addition.of(name(r, columns), row));
        }
        for (int c = 0; c <= columns; c++) {
            List<String> column = new ArrayList<>();
            for (int r = 0; r < rows; r++) {
                column.add(name(r, c));
            }
            additions.add(Addition.of(name(rows, c), column));
        }
        return additions;
    }

    /** The least and the greatest of each hidden cell over all tables that agree with what is told. */
    Map<String, int[]> possible(Set<String> without) {
        Map<String, int[]> found = new LinkedHashMap<>();
        tryAll(counts.clone(), 0, without, found);
        return found;
    }

    private void tryAll(int[] inner, int from, Set<String> without, Map<String, int[]> found) {
        if (from == inner.length) {
            note(inner, without, found);
            return;
        }
        if (!without.contains(name(from / columns, from % columns))) {
            tryAll(inner, from + 1, without, found);
            return;
        }
        for (int count = 0; count <= MOST; count++) {
            inner[from] = count;
            tryAll(inner, from + 1, without, found);
        }
        inner[from] = counts[from];
    }

    private void note(int[] inner, Set<String> without, Map<String, int[]> found) {
        for (int r = 0; r <= rows; r++) {
            for (int c = 0; c <= columns; c++) {
                if (!without.contains(name(r, c)) && count(r, c, inner) != count(r, c, counts)) {
                    return;
                }
            }
        }
        for (String cell : without) {
            String[] place = cell.split("/", -1);
            int count = count(Integer.parseInt(place[0]), Integer.parseInt(place[1]), inner);
            found.merge(cell, new int[] {count, count}, (a, b) ->
                    new int[] {Math.min(a[0], b[0]), Math.max(a[1], b[1])});
        }
    }
}
