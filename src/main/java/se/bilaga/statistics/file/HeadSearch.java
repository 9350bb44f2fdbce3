package se.bilaga.statistics.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.bilaga.plan.Series;
import se.bilaga.sheet.Cell;
import se.bilaga.sheet.Worksheet;
import se.bilaga.source.text.Text;
import se.bilaga.statistics.cube.Labels;

/**
 * Finds the head of a table and what its columns are: long, with a column for each dimension and one of values, or wide,
 * with a column for each month or sex.
 *
 * <p>What the author says goes first, then names, then what stands in the columns.
 */
final class HeadSearch {
    static final String VALUE = "värde";
    static final String NOTE = "not";

    private final Worksheet sheet;
    private final Series series;
    private final List<String> dimensions;
    private final Map<String, String> said = new LinkedHashMap<>();
    private final Set<String> selected = new HashSet<>();
    /** Columns of numbers whose head may stand further to the left. */
    private final List<Integer> spanned = new ArrayList<>();

    private final HeadFaults faults;

    HeadSearch(Worksheet sheet, Series series, HeadFaults faults) {
        this.sheet = sheet;
        this.series = series;
        this.faults = faults;
        this.dimensions = series.dimensions().stream().map(Text::value).toList();
        series.columns().forEach((column, role) -> said.put(plain(column), plain(role.value())));
        series.selection().keySet().forEach(column -> selected.add(plain(column)));
    }

    /** A name as it is compared: {@code  Antal  Anställda } is {@code antal anställda}. */
    static String plain(String name) {
        return name.strip().replaceAll("[\\s\u00a0]+", " ").toLowerCase(Locale.ROOT);
    }

    /** Empty when there is none; the faults then say why. */
    Optional<Head> find() {
        int row = series.headRow() == null ? likeliest() : series.headRow() - 1;
        if (row < 0 || row >= sheet.rows().size()) {
            faults.noHead();
            return Optional.empty();
        }
        return head(row);
    }

    private int likeliest() {
        int best = -1;
        long most = 0;
        for (int row = 0; row < Math.min(HeadRow.LOOKED_AT, sheet.rows().size()); row++) {
            long known = sheet.rows().get(row).stream()
                    .filter(cell -> role(cell) != null)
                    .map(this::role)
                    .distinct()
                    .count();
            if (known > most) {
                most = known;
                best = row;
            }
        }
        return best >= 0 ? best : HeadRow.aboveNumbers(sheet);
    }

    /** The dimension, värde or not that a head names. */
    private @Nullable String role(Cell head) {
        String name = plain(head.value());
        String role = said.getOrDefault(name, name);
        return role.equals(VALUE) || role.equals(NOTE)
                ? role
                : dimensions.stream()
                        .filter(dimension -> plain(dimension).equals(role))
                        .findFirst()
                        .orElse(null);
    }

    private Optional<Head> head(int row) {
        List<Text> heads = heads(row, IntStream.range(0, sheet.width()).boxed().toList());
        series.columns().forEach((column, role) -> {
            if (heads.stream().noneMatch(head -> plain(head.value()).equals(plain(column)))) {
                faults.unknownColumn(column, role, heads);
            }
        });
        Map<String, Integer> named = new LinkedHashMap<>();
        List<Integer> words = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        int body = row + 1;
        for (int column = 0; column < sheet.width(); column++) {
            String role = role(sheet.cell(row, column));
            if (role != null) {
                named.putIfAbsent(role, column);
            } else if (!selected.contains(plain(sheet.cell(row, column).value()))) {
                sort(row, column, body, words, numbers);
            }
        }
        List<String> absent =
                dimensions.stream().filter(name -> !named.containsKey(name)).toList();
        if (named.containsKey(VALUE)) {
            return absentFrom(row, absent, words, numbers)
                    ? Optional.empty()
                    : Optional.of(new Head(
                            row, body, dimensionsOf(named), List.of(), List.of(named.get(VALUE)), note(named)));
        }
        return series.across().isEmpty() && absent.isEmpty()
                ? oneColumn(row, body, named, numbers)
                : wide(row, named, absent, words, numbers);
    }

    /** Whether a column has words or numbers; an empty one has none. */
    private void sort(int row, int column, int body, List<Integer> words, List<Integer> numbers) {
        List<String> filled = IntStream.range(body, sheet.rows().size())
                .mapToObj(line -> sheet.cell(line, column))
                .filter(cell -> !cell.isBlank() && !FileNumbers.isMark(cell.value()))
                .map(Cell::value)
                .toList();
        long values = filled.stream().filter(FileNumbers::isValue).count();
        boolean yearly = filled.stream().allMatch(FileTimes::looksLikeTime);
        boolean headed = !sheet.cell(row, column).isBlank();
        if (filled.isEmpty()) {
            if (headed) {
                (numbers.isEmpty() ? words : numbers).add(column);
            }
            return;
        }
        boolean counted = values * 2 >= filled.size() && !(yearly && numbers.isEmpty());
        if (counted && !headed && !numbers.isEmpty()) {
            spanned.add(column);
        } else {
            (counted && headed ? numbers : words).add(column);
        }
    }

    private boolean absentFrom(int row, List<String> absent, List<Integer> words, List<Integer> numbers) {
        if (absent.isEmpty()) {
            return false;
        }
        List<Integer> unknown = new ArrayList<>(words);
        unknown.addAll(numbers);
        faults.absentColumns(absent, heads(row, unknown), sheet.cell(row, 0).text());
        return true;
    }

    private List<Text> heads(int row, List<Integer> columns) {
        return columns.stream()
                .map(column -> sheet.cell(row, column).text())
                .filter(text -> !text.value().isBlank())
                .toList();
    }

    private static Map<String, Integer> dimensionsOf(Map<String, Integer> named) {
        Map<String, Integer> members = new LinkedHashMap<>(named);
        members.remove(VALUE);
        members.remove(NOTE);
        return members;
    }

    private static int note(Map<String, Integer> named) {
        return named.getOrDefault(NOTE, -1);
    }

    /** Every dimension has a column: the values stand in the one other with numbers. */
    private Optional<Head> oneColumn(int row, int body, Map<String, Integer> named, List<Integer> numbers) {
        if (numbers.size() == 1) {
            return Optional.of(new Head(row, body, dimensionsOf(named), List.of(), numbers, note(named)));
        }
        faults.noValues(sheet.cell(row, 0).text(), heads(row, numbers));
        return Optional.empty();
    }

    private Optional<Head> wide(
            int row, Map<String, Integer> named, List<String> absent, List<Integer> words, List<Integer> numbers) {
        Map<String, Integer> members = dimensionsOf(named);
        List<String> across = series.across().isEmpty()
                ? across(row, absent, words, numbers)
                : series.across().stream().map(Text::value).toList();
        List<String> rest =
                absent.stream().filter(name -> !across.contains(name)).toList();
        boolean second = across.size() == 2;
        if (second) {
            numbers.addAll(spanned);
            numbers.sort(null);
        }
        int top = second && row > 0 && isSecond(row, numbers) ? row - 1 : row;
        if (rest.size() == 1 && !words.isEmpty()) {
            members.put(rest.get(0), words.get(0));
        } else if (!rest.isEmpty()) {
            faults.absentColumns(rest, heads(row, words), sheet.cell(row, 0).text());
            return Optional.empty();
        }
        if (across.size() > 2) {
            faults.tooManyAcross(series.across().get(2));
            return Optional.empty();
        }
        if (across.isEmpty()) {
            return oneColumn(row, row + 1, named(named, members), numbers);
        }
        List<Integer> values = numbers.isEmpty() ? columnsOf(row, across.get(0)) : numbers;
        if (values.isEmpty()) {
            faults.noValues(sheet.cell(row, 0).text(), heads(row, words));
            return Optional.empty();
        }
        return Optional.of(new Head(top, top + across.size(), members, across, values, note(named)));
    }

    private static Map<String, Integer> named(Map<String, Integer> named, Map<String, Integer> members) {
        Map<String, Integer> all = new LinkedHashMap<>(named);
        all.putAll(members);
        return all;
    }

    private List<Integer> columnsOf(int row, String dimension) {
        return IntStream.range(0, sheet.width())
                .filter(column -> FileTimes.is(
                        dimension,
                        FileTimes.ofHead(dimension, sheet.cell(row, column).value())))
                .boxed()
                .toList();
    }

    /** Whether the row found is the lower of two: the one above it has heads over the same columns. */
    private boolean isSecond(int row, List<Integer> numbers) {
        long above = numbers.stream()
                .filter(column -> !sheet.cell(row - 1, column).isBlank())
                .count();
        return above * 2 >= numbers.size()
                && numbers.stream()
                                .map(column -> sheet.cell(row - 1, column).value())
                                .distinct()
                                .count()
                        > 1;
    }

    /** The dimensions without a column of their own whose members the heads seem to be. */
    private List<String> across(int row, List<String> absent, List<Integer> words, List<Integer> numbers) {
        if (absent.size() <= words.size() && numbers.size() == 1) {
            return List.of();
        }
        int wanted = Math.max(1, absent.size() - words.size());
        List<String> times = absent.stream()
                .filter(Labels::isTime)
                .filter(name -> numbers.stream().anyMatch(column -> isHeadOf(name, row, column)))
                .toList();
        if (wanted == 1) {
            return !times.isEmpty()
                    ? times.subList(0, 1)
                    : absent.stream()
                            .filter(name -> !Labels.isTime(name))
                            .reduce((first, last) -> last)
                            .map(List::of)
                            .orElse(absent.subList(0, 1));
        }
        return absent.size() == 2 && upperIsOf(row, absent.get(1)) ? List.of(absent.get(1), absent.get(0)) : absent;
    }

    private boolean isHeadOf(String dimension, int row, int column) {
        return FileTimes.is(
                dimension, FileTimes.ofHead(dimension, sheet.cell(row, column).value()));
    }

    private boolean upperIsOf(int row, String dimension) {
        return IntStream.range(0, sheet.width()).anyMatch(column -> isHeadOf(dimension, row, column));
    }
}
