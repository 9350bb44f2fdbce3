package se.bilaga.check.disclosure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import se.bilaga.check.protection.Addition;
import se.bilaga.check.protection.Interval;
import se.bilaga.check.protection.Publication;
import se.bilaga.check.protection.PublishedCell;
import se.bilaga.check.rule.Shown;
import se.bilaga.check.rule.Subject;
import se.bilaga.plan.view.FreeTable;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.text.Span;
import se.bilaga.statistics.figure.Figure;
import se.bilaga.statistics.figure.NumberText;
import se.bilaga.statistics.table.DataTable;

/** The columns of a free table that count persons, as cells that make up the totals of its rows and columns. */
final class FreeCounts {
    private static final Pattern TOTAL = Pattern.compile("(?iU)(?:totalt?|summa|alla|samtliga|sammanlagt)\\b.*");
    private static final Pattern MEAN = Pattern.compile("(?iU)medel(?:lön|ålder)|snitt(?:lön|ålder)|median.*");
    private static final Pattern COUNT = Pattern.compile("(?iU)antal");

    private final FreeTable table;
    private final List<DataTable.Row> rows;
    private final List<Integer> columns;

    private FreeCounts(FreeTable table, DataTable data) {
        this.table = table;
        this.rows = IntStream.range(0, data.body().size())
                .filter(row -> data.body().get(row).kind() == DataTable.RowKind.BODY
                        || (table.total() && row == data.body().size() - 1))
                .mapToObj(data.body()::get)
                .toList();
        this.columns = IntStream.range(1, table.columns().size())
                .filter(column -> isOfPersons(table, column))
                .boxed()
                .toList();
    }

    /** Empty where the table has a fault. */
    static Optional<FreeCounts> in(FreeTable table, Subject subject) {
        return subject.statistics().table(table, new Diagnostics()).map(data -> new FreeCounts(table, data));
    }

    private static String label(FreeTable table, int column) {
        return table.columns().get(column).label().value().strip();
    }

    /** By its head or the caption, or because the table has means of those whom it counts. */
    private static boolean isOfPersons(FreeTable table, int column) {
        String head = label(table, column);
        return (table.caption() != null && Persons.areIn(table.caption().value()))
                || Persons.areIn(head)
                || (COUNT.matcher(head).matches()
                        && IntStream.range(1, table.columns().size())
                                .anyMatch(other ->
                                        MEAN.matcher(label(table, other)).matches()));
    }

    /** The columns that count persons. */
    List<Integer> columns() {
        return columns;
    }

    List<DataTable.Row> rows() {
        return rows;
    }

    String label(String name) {
        String[] place = name.split("/", -1);
        return head(Integer.parseInt(place[0])) + " " + label(table, Integer.parseInt(place[1]));
    }

    private String head(int row) {
        return rows.get(row).cells().get(0).text();
    }

    private static String name(int row, int column) {
        return row + "/" + column;
    }

    private @Nullable BigFraction value(int row, int column) {
        Figure figure = rows.get(row).cells().get(column).figure();
        return figure == null ? null : figure.value();
    }

    private boolean isHidden(int row, int column) {
        DataTable.Cell cell = rows.get(row).cells().get(column);
        return cell.figure() == null
                && cell.kind() == DataTable.CellKind.FIGURE
                && !cell.text().equals(NumberText.DASH);
    }

    /** The cells with a mark in place of a number. */
    Map<String, HiddenGroup> hidden() {
        Map<String, HiddenGroup> hidden = new LinkedHashMap<>();
        for (int row = 0; row < table.rows().size(); row++) {
            for (int column : columns) {
                if (table.columns().get(column).formula() == null && isHidden(row, column)) {
                    String name = name(row, column);
                    hidden.put(name, new HiddenGroup(label(name), written(row, column), true));
                }
            }
        }
        return hidden;
    }

    private Span written(int row, int column) {
        long before = table.columns().subList(0, column).stream()
                .filter(one -> one.formula() == null)
                .count();
        return table.rows().get(row).get((int) before).at();
    }

    Publication publication() {
        Map<String, PublishedCell> cells = new LinkedHashMap<>();
        List<Integer> lines = IntStream.range(0, rows.size()).boxed().toList();
        lines.forEach(row -> columns.forEach(column -> cells.put(name(row, column), cell(row, column))));
        List<Addition> down = sums(lines, this::head, columns, FreeCounts::name);
        List<Addition> across =
                sums(columns, column -> label(table, column), lines, (column, row) -> name(row, column));
        List<Addition> additions = Stream.of(down, across)
                .filter(sums -> sums.stream()
                        .allMatch(sum -> sum.mayHold(
                                name -> Objects.requireNonNull(cells.get(name)).range())))
                .flatMap(List::stream)
                .toList();
        return Publication.of(cells.values(), additions, List.of());
    }

    /** What the one line that is called a total sums, for each of the others that cross it. */
    private static List<Addition> sums(
            List<Integer> lines,
            IntFunction<String> called,
            List<Integer> crossing,
            BiFunction<Integer, Integer, String> name) {
        List<Integer> totals = lines.stream()
                .filter(line -> TOTAL.matcher(called.apply(line)).matches())
                .toList();
        List<Integer> parts =
                lines.stream().filter(line -> !totals.contains(line)).toList();
        return totals.size() != 1
                ? List.of()
                : crossing.stream()
                        .map(other -> Addition.of(
                                name.apply(totals.get(0), other),
                                parts.stream()
                                        .map(part -> name.apply(part, other))
                                        .toList()))
                        .toList();
    }

    private PublishedCell cell(int row, int column) {
        BigFraction value = value(row, column);
        String name = name(row, column);
        if (value == null && isHidden(row, column)) {
            return PublishedCell.hiddenCount(name);
        }
        BigFraction told = value == null ? BigFraction.ZERO : value;
        return PublishedCell.toldCount(name, Interval.point(told), Shown.of(told), 1 + told.doubleValue() / 1000);
    }
}
