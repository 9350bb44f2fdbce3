package se.bilaga.importing.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.numbers.fraction.BigFraction;
import se.bilaga.importing.document.WordBlock.Cell;
import se.bilaga.importing.document.WordBlock.Row;
import se.bilaga.importing.document.WordBlock.Table;
import se.bilaga.statistics.file.FileTimes;
import se.bilaga.statistics.file.SumWords;

/**
 * A table of numbers: the words over its columns and before its rows, and what stands in it.
 *
 * @param corner over the names of the rows: {@code Kön}
 * @param heads a list for each column but the first: its words from the top, without what is said twice
 */
record NumberGrid(String corner, List<List<String>> heads, List<Line> lines) {
    private static final int MOST_HEADS = 3;

    /** A larger one is no table to read. */
    private static final int MOST_CELLS = 1_500;

    private static final Pattern POINTED = Pattern.compile("[-−–]?\\d{1,3}(?:\\.\\d{3})+(?:\\s?kr)?");

    NumberGrid {
        heads = List.copyOf(heads);
        lines = List.copyOf(lines);
    }

    /** What a row is. */
    enum Kind {
        /** A name over the rows that follow. */
        GROUP,
        PARTS,
        SUM
    }

    /** A row: its name, and its cells but the first. */
    record Line(Kind kind, String name, List<String> cells) {
        Line {
            cells = List.copyOf(cells);
        }
    }

    /** Empty where it is no table of numbers. */
    static Optional<NumberGrid> of(Table table) {
        if (table.width() < 2
                || table.rows().size() < 2
                || table.width() * table.rows().size() > MOST_CELLS) {
            return Optional.empty();
        }
        int heads = heads(table);
        List<Line> lines = new ArrayList<>();
        int numbers = 0;
        int words = 0;
        for (Row row : table.rows().subList(heads, table.rows().size())) {
            Line line = line(row);
            if (line.name.isEmpty() && line.cells.stream().allMatch(String::isEmpty)) {
                continue;
            }
            if (line.name.isEmpty()) {
                return Optional.empty();
            }
            lines.add(line);
            for (String cell : line.cells) {
                boolean number = TypedNumber.of(cell).isPresent();
                numbers += number ? 1 : 0;
                words += number || cell.isEmpty() || TypedNumber.isMark(cell) ? 0 : 1;
            }
        }
        if (heads == 0 || numbers < 2 || words > 0) {
            return Optional.empty();
        }
        List<List<String>> columns = new ArrayList<>();
        for (int column = 1; column < table.width(); column++) {
            columns.add(words(table, heads, column));
        }
        return Optional.of(new NumberGrid(String.join(" ", words(table, heads, 0)), columns, unpointed(lines)));
    }

    /** Points between thousands taken out, where none of the table's numbers has a point or a comma before decimals. */
    private static List<Line> unpointed(List<Line> lines) {
        List<String> cells = lines.stream().flatMap(line -> line.cells.stream()).toList();
        boolean pointed = cells.stream().anyMatch(cell -> POINTED.matcher(cell).matches());
        boolean decimals = cells.stream()
                .anyMatch(cell ->
                        cell.matches(".*[.,]\\d.*") && !POINTED.matcher(cell).matches());
        return !pointed || decimals
                ? lines
                : lines.stream()
                        .map(line -> new Line(
                                line.kind,
                                line.name,
                                line.cells.stream()
                                        .map(cell -> cell.replaceAll("(?<=\\d)\\.(?=\\d{3})", ""))
                                        .toList()))
                        .toList();
    }

    /** The rows over the first that has numbers which are no years. */
    private static int heads(Table table) {
        int heads = 0;
        while (heads < Math.min(MOST_HEADS, table.rows().size() - 1)
                && (heads == 0
                        || table.rows().get(heads).head()
                        || isHead(table.rows().get(heads)))) {
            heads++;
        }
        return isHead(table.rows().get(0)) || table.rows().get(0).head() ? heads : 0;
    }

    private static boolean isHead(Row row) {
        boolean said = false;
        for (Cell cell : row.cells().subList(1, row.cells().size())) {
            String text = cell.text();
            boolean time = FileTimes.is("år", text) || FileTimes.is("månad", text);
            if ((TypedNumber.of(text).isPresent() && !time) || TypedNumber.isMark(text)) {
                return false;
            }
            said |= !text.isEmpty();
        }
        Cell first = row.cells().get(0);
        return said && !(first.across() == row.cells().size());
    }

    private static List<String> words(Table table, int heads, int column) {
        List<String> words = new ArrayList<>();
        for (Row row : table.rows().subList(0, heads)) {
            String text = row.cells().get(column).text();
            if (!text.isEmpty() && !words.contains(text)) {
                words.add(text);
            }
        }
        return words;
    }

    private static Line line(Row row) {
        String name = row.cells().get(0).text();
        List<String> cells = new ArrayList<>();
        boolean wide = row.cells().get(0).across() == row.cells().size();
        for (Cell cell : row.cells().subList(1, row.cells().size())) {
            cells.add(wide || (cell.covered() && cell.across() > 1) ? "" : cell.text());
        }
        boolean group = cells.stream().allMatch(String::isEmpty);
        return new Line(group ? Kind.GROUP : SumWords.isWhole(name) ? Kind.SUM : Kind.PARTS, name, cells);
    }

    /** The same table with a nought for a dash. */
    NumberGrid dashesAsNought() {
        return new NumberGrid(
                corner,
                heads,
                lines.stream()
                        .map(line -> new Line(
                                line.kind,
                                line.name,
                                line.cells.stream()
                                        .map(cell -> cell.matches("[-–—]") ? "0" : cell)
                                        .toList()))
                        .toList());
    }

    /** Whether dashes are noughts: the sums of the columns that have them mostly add up so. */
    boolean meansNoughtByDashes() {
        int agree = 0;
        for (Line sum : sums()) {
            for (int column = 0; column < heads.size(); column++) {
                int at = column;
                boolean dash =
                        parts().stream().anyMatch(line -> line.cells.get(at).matches("[-–—]"));
                List<BigFraction> numbers = parts().stream()
                        .flatMap(line -> number(line, at).stream())
                        .map(number -> number.value().value())
                        .toList();
                BigFraction all = numbers.stream().reduce(BigFraction.ZERO, BigFraction::add);
                boolean same = number(sum, column)
                        .filter(number -> number.value().value().equals(all))
                        .isPresent();
                agree += dash ? same ? 1 : -1 : 0;
            }
        }
        return agree >= 0
                && lines.stream().flatMap(line -> line.cells.stream()).anyMatch(cell -> cell.matches("[-–—]"))
                && !sums().isEmpty();
    }

    boolean hasGroups() {
        return lines.stream().anyMatch(line -> line.kind == Kind.GROUP);
    }

    List<Line> parts() {
        return lines.stream().filter(line -> line.kind == Kind.PARTS).toList();
    }

    List<Line> sums() {
        return lines.stream().filter(line -> line.kind == Kind.SUM).toList();
    }

    /** The number in a row and a column. */
    Optional<TypedNumber> number(Line line, int column) {
        return TypedNumber.of(line.cells.get(column));
    }

    /** Whether most numbers of a column have a percent sign. */
    boolean isPercent(int column) {
        long signs = lines.stream()
                .flatMap(line -> number(line, column).stream())
                .filter(number -> number.unit().equals("procent"))
                .count();
        long all = lines.stream().flatMap(line -> number(line, column).stream()).count();
        return signs * 2 > all;
    }

    /** The decimals that a column shows. */
    int decimals(int column) {
        return lines.stream()
                .flatMap(line -> number(line, column).stream())
                .mapToInt(number -> number.value().decimals())
                .max()
                .orElse(0);
    }
}
