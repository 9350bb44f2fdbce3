package se.bilaga.statistics.file;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.bilaga.sheet.Cell;
import se.bilaga.sheet.Worksheet;
import se.bilaga.source.text.MonthNames;
import se.bilaga.source.text.Text;

/**
 * Months of which a sheet says the year once, each with it: {@code jan} below {@code 2024} is {@code 2024-01}.
 *
 * <p>The year stands over the months or to their left, else in the one year that the title, the sheet's or the file's name
 * has.
 */
final class DatedMonths {
    private static final Pattern MONTH = Pattern.compile("(?iu)\\p{L}{3,9}\\.?");
    private static final Pattern YEAR = Pattern.compile("(?iu)(?:år )?((?:19|20)\\d\\d)");
    private static final Pattern MENTIONED = Pattern.compile("(?<![\\d/–-])(?:19|20)\\d\\d(?!\\d|[/–-]\\d)");

    private final Worksheet sheet;
    private final String names;
    private final @Nullable Integer said;
    private final List<List<Cell>> rows;
    private @Nullable Text undated;

    /** @param said the year that the author says; null where the file does */
    DatedMonths(Worksheet sheet, String file, @Nullable Integer said) {
        this.sheet = sheet;
        this.names = sheet.name() + " " + file;
        this.said = said;
        this.rows = new ArrayList<>(sheet.rows());
    }

    /** The sheet with what can be told; the same where no month lacks its year. */
    Worksheet sheet() {
        Set<Integer> yearRows = new LinkedHashSet<>();
        for (int row = 0; row < rows.size(); row++) {
            List<Cell> dated = new ArrayList<>();
            for (int column = 0; column < rows.get(row).size(); column++) {
                dated.add(dated(row, column, yearRows));
            }
            rows.set(row, dated);
        }
        yearRows.forEach(this::takeOut);
        return new Worksheet(sheet.name(), sheet.source(), rows);
    }

    /** A month whose year nobody knows; null where all have theirs. */
    @Nullable
    Text undated() {
        return undated;
    }

    private Cell dated(int row, int column, Set<Integer> yearRows) {
        Cell cell = sheet.cell(row, column);
        int month = month(cell.value());
        if (month < 0) {
            return cell;
        }
        Optional<String> year = said == null ? year(row, column, yearRows) : Optional.of(String.valueOf(said));
        if (year.isEmpty()) {
            undated = undated == null ? cell.text() : undated;
            return cell;
        }
        String time = year.get() + String.format(Locale.ROOT, "-%02d", month);
        return new Cell(new Text(time, cell.text().at()), cell.decimals(), cell.fault());
    }

    /** 1 for {@code jan}, {@code Jan.} and {@code januari}; -1 for what is no month. */
    private static int month(String written) {
        String word = written.strip().toLowerCase(Locale.ROOT).replace(".", "");
        return MONTH.matcher(written.strip()).matches()
                ? IntStream.range(0, MonthNames.ALL.size())
                        .filter(month ->
                                MonthNames.ALL.get(month).startsWith(word) || (word.equals("sept") && month == 8))
                        .map(month -> month + 1)
                        .findFirst()
                        .orElse(-1)
                : -1;
    }

    private Optional<String> year(int row, int column, Set<Integer> yearRows) {
        return above(row, column, yearRows)
                .or(() -> left(row, column))
                .or(() -> title(row))
                .or(() -> only(names));
    }

    /** Over the month, or over one to its left, for a year holds until the next. */
    private Optional<String> above(int row, int column, Set<Integer> yearRows) {
        for (int up = row - 1; up >= 0; up--) {
            for (int at = column;
                    at >= 0 && (at == column || month(sheet.cell(row, at).value()) > 0);
                    at--) {
                Optional<String> year = year(sheet.cell(up, at));
                if (year.isPresent()) {
                    yearRows.add(up);
                    return year;
                }
            }
        }
        return Optional.empty();
    }

    /** In the same row, or further up in a column of years that are said once each. */
    private Optional<String> left(int row, int column) {
        for (int at = column - 1; at >= 0; at--) {
            for (int up = row; up >= 0; up--) {
                Optional<String> year = year(sheet.cell(up, at));
                if (year.isPresent()) {
                    return year;
                }
                if (!sheet.cell(up, at).isBlank()) {
                    break;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> year(Cell cell) {
        var match = YEAR.matcher(cell.value().strip());
        return match.matches() ? Optional.of(match.group(1)) : Optional.empty();
    }

    private Optional<String> title(int row) {
        return IntStream.range(0, row)
                .mapToObj(up -> sheet.rows().get(up))
                .filter(cells -> cells.stream().noneMatch(cell -> month(cell.value()) > 0))
                .flatMap(List::stream)
                .flatMap(cell -> only(cell.value()).stream())
                .findFirst();
    }

    /** The year that a text has, if it has one alone. */
    private static Optional<String> only(String text) {
        List<String> years = MENTIONED
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
        return years.size() == 1 ? Optional.of(years.get(0)) : Optional.empty();
    }

    /** A row of years has done its work: what else stands in it is of the months' row where that has nothing. */
    private void takeOut(int row) {
        List<Cell> years = rows.get(row);
        boolean head = row + 1 < rows.size()
                && years.stream().filter(cell -> year(cell).isPresent()).count() > 0;
        if (!head
                || years.stream()
                        .anyMatch(cell ->
                                FileNumbers.isValue(cell.value()) && year(cell).isEmpty())) {
            return;
        }
        int below = row + 1;
        List<Cell> joined = new ArrayList<>();
        for (int column = 0; column < Math.max(years.size(), rows.get(below).size()); column++) {
            Cell own = column < rows.get(below).size() ? rows.get(below).get(column) : sheet.cell(below, column);
            boolean filled = column >= years.size()
                    || !own.isBlank()
                    || year(years.get(column)).isPresent();
            joined.add(filled ? own : years.get(column));
        }
        rows.set(below, joined);
        rows.set(
                row,
                years.stream()
                        .map(cell -> new Cell(new Text("", cell.text().at()), -1, null))
                        .toList());
    }

    /** Whether a series of these dimensions has months that a file may say without their year. */
    static boolean concerns(Stream<String> dimensions) {
        List<String> all = dimensions.toList();
        return all.contains("månad") && !all.contains("år");
    }
}
