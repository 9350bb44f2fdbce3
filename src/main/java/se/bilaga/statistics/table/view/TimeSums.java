package se.bilaga.statistics.table.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.bilaga.plan.view.TableView;
import se.bilaga.plan.view.TableView.Totals;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.text.Span;
import se.bilaga.statistics.cube.Cube;
import se.bilaga.statistics.cube.Dimension;
import se.bilaga.statistics.cube.Member;
import se.bilaga.statistics.cube.TimeKey;
import se.bilaga.statistics.unit.UnitKind;

/**
 * Warns of totals that count the same people once for each time: those employed in October and those in November.
 *
 * <p>A count of a year or a quarter is taken to be of what happened in it, and may be summed; that of a month or a day
 * is taken to be of how it was then, unless the series says {@code summa: ja}.
 */
final class TimeSums {
    private static final Set<TimeKey.Kind> MOMENTS = Set.of(TimeKey.Kind.MONTH, TimeKey.Kind.DATE);
    static final String RULE = "summa-över-tid";
    static final Message EVENTS = new Message(
            "räknar serien händelser, som avgångar, skriv summa: ja i serien",
            "if the series counts events, such as departures, write summa: ja in the series");

    private TimeSums() {}

    static void check(TableView view, TableLayout layout, Diagnostics d) {
        for (Dimension dimension : summed(view.totals(), layout)) {
            String counted = counted(layout, dimension);
            if (!counted.isEmpty()) {
                boolean across = layout.columns().contains(dimension);
                String rest = across ? "rader" : "kolumner";
                warn(view, dimension, counted, view.totals() == Totals.BOTH ? rest : "nej", d);
            }
        }
    }

    /** The series of a table whose sum over a dimension counts the same ones more than once: {@code anställda}. */
    static String counted(TableLayout layout, Dimension dimension) {
        return layout.cubes().stream()
                .filter(cube -> isSumOfMoments(cube, dimension))
                .map(Cube::id)
                .collect(Collectors.joining(", "));
    }

    private static void warn(TableView view, Dimension dimension, String counted, String without, Diagnostics d) {
        d.warning(
                RULE,
                key("summa", view.at()),
                Message.of(
                        "summan över %s räknar samma individer flera gånger: %s anger hur många de var vid varje tid",
                        "the sum over %s counts the same ones more than once: %s says how many they were each time",
                        dimension.name(),
                        counted),
                Message.of("skriv summa: %s", "write summa: %s", without),
                EVENTS);
    }

    private static boolean isSumOfMoments(Cube cube, Dimension shown) {
        boolean stock = cube.additive()
                && !Boolean.TRUE.equals(cube.series().additive())
                && cube.unit().kind() == UnitKind.COUNT;
        return stock
                && cube.dimension(shown.name()).isPresent()
                && shown.members().stream()
                                .map(Member::time)
                                .filter(Objects::nonNull)
                                .filter(time -> MOMENTS.contains(time.kind()))
                                .count()
                        > 1;
    }

    /** Where the author wrote a key: the first after the beginning of the table, which has it. */
    static Span key(String name, Span table) {
        Matcher key = Pattern.compile("(?:^|[\\n{,])[ \"']*(" + name + ")[ \"']*:")
                .matcher(table.file().text());
        return key.find(table.from()) ? new Span(table.file(), key.start(1), key.end(1)) : table;
    }

    /** The times that a table's totals are sums over. */
    private static List<Dimension> summed(Totals totals, TableLayout layout) {
        List<Dimension> summed = new ArrayList<>();
        List<Dimension> rows = layout.rows();
        if (!rows.isEmpty() && (totals == Totals.ROW || totals == Totals.BOTH)) {
            boolean own = rows.size() > 1 && TableRows.ownTotals(layout);
            summed.addAll(own ? rows.subList(1, rows.size()) : rows);
        }
        List<Dimension> columns = layout.columns();
        if (!columns.isEmpty() && (totals == Totals.COLUMN || totals == Totals.BOTH)) {
            summed.add(columns.get(columns.size() - 1));
        }
        return summed.stream().filter(Dimension::time).toList();
    }
}
