package se.bilaga.sheet;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The cells from one corner to another, both with it, counted from 0: {@code A3:D20}. */
public record Area(int firstRow, int firstColumn, int lastRow, int lastColumn) {
    private static final Pattern WRITTEN =
            Pattern.compile("\\$?([A-Z]{1,3})\\$?(\\d{1,7})\\s*[:–-]\\s*\\$?([A-Z]{1,3})\\$?(\\d{1,7})");
    private static final int LETTERS = 26;

    /** Empty where {@code written} is no area. */
    public static Optional<Area> parse(String written) {
        Matcher match = WRITTEN.matcher(written.strip().toUpperCase(java.util.Locale.ROOT));
        if (!match.matches()) {
            return Optional.empty();
        }
        int firstRow = Integer.parseInt(match.group(2)) - 1;
        int lastRow = Integer.parseInt(match.group(4)) - 1;
        int firstColumn = column(match.group(1));
        int lastColumn = column(match.group(3));
        return firstRow < 0 || lastRow < firstRow || lastColumn < firstColumn
                ? Optional.empty()
                : Optional.of(new Area(firstRow, firstColumn, lastRow, lastColumn));
    }

    /** What a cell is called: {@code C7}. */
    public static String address(int row, int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.append(row + 1).toString();
    }

    private static int column(String letters) {
        return letters.chars().reduce(0, (column, letter) -> column * LETTERS + letter - 'A' + 1) - 1;
    }

    boolean holds(int row, int column) {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }
}
