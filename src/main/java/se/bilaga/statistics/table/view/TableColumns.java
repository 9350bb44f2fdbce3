package se.bilaga.statistics.table.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.bilaga.plan.view.TableView;
import se.bilaga.plan.view.TableView.ComputedColumn;
import se.bilaga.plan.view.TableView.Measure;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.text.Text;
import se.bilaga.statistics.cube.Coordinates;
import se.bilaga.statistics.cube.Dimension;
import se.bilaga.statistics.cube.Member;
import se.bilaga.statistics.cube.Members;
import se.bilaga.statistics.unit.Fault;
import se.bilaga.statistics.unit.Unit;

/** The columns of a table of series: members, totals, comparisons and measures, then the computed ones. */
final class TableColumns {
    private final TableView view;
    private final TableLayout layout;
    private final TableWords words;
    private final List<Column> columns = new ArrayList<>();

    /**
     * A column.
     *
     * @param heads its heads from the top; fewer than others have when it has no division below
     * @param at the members that it stands for
     * @param formula when it is computed by the author's formula
     */
    record Column(
            List<String> heads,
            Coordinates at,
            TableCells.Content content,
            @Nullable ComputedColumn formula,
            boolean total) {
        Column {
            heads = List.copyOf(heads);
        }

        /** Percentages keep their sign; other units stand in the caption or the heads, save where a head cannot tell. */
        boolean showsUnit(Unit unit) {
            return unit.equals(Unit.PERCENT)
                    || (unit.equals(Unit.PERCENTAGE_POINTS)
                            && heads.stream()
                                    .noneMatch(head ->
                                            head.toLowerCase(Locale.ROOT).contains("procentenheter")));
        }
    }

    private TableColumns(TableView view, TableLayout layout, TableWords words) {
        this.view = view;
        this.layout = layout;
        this.words = words;
    }

    static List<Column> of(TableView view, TableLayout layout, TableWords words) {
        TableColumns columns = new TableColumns(view, layout, words);
        columns.computed(TableView.Place.FIRST);
        columns.divide(0, List.of(), Coordinates.ALL, null, false);
        columns.computed(TableView.Place.LAST);
        return columns.columns;
    }

    private void computed(TableView.Place place) {
        for (ComputedColumn computed : view.computed()) {
            if (computed.place() == place) {
                columns.add(new Column(
                        List.of(computed.label().value()),
                        Coordinates.ALL,
                        new TableCells.Content(Measure.VALUE),
                        computed,
                        false));
            }
        }
    }

    /** Goes down the dimensions from the outer one. */
    private void divide(
            int level, List<String> heads, Coordinates at, TableCells.@Nullable Content comparison, boolean total) {
        if (level == layout.columns().size()) {
            measures(heads, at, comparison, total);
            return;
        }
        Dimension dimension = layout.columns().get(level);
        boolean totals = totals() && level == layout.columns().size() - 1;
        for (Member member : totals ? dimension.parts() : dimension.members()) {
            divide(
                    level + 1,
                    longer(heads, words.head(dimension, member)),
                    at.with(dimension.name(), member.key()),
                    comparison,
                    total);
        }
        if (totals && layout.sumsShown(view)) {
            divide(level + 1, longer(heads, words.shownHead(dimension)), at.sum(dimension), comparison, true);
        }
        if (totals && layout.sumsAll(view)) {
            divide(level + 1, longer(heads, words.totalHead(dimension)), at.total(dimension), comparison, true);
        }
        if (dimension.time()) {
            compare(level, dimension, heads, at);
        }
    }

    private boolean totals() {
        return view.totals() == TableView.Totals.COLUMN || view.totals() == TableView.Totals.BOTH;
    }

    private void compare(int level, Dimension time, List<String> heads, Coordinates at) {
        TableView.Comparison comparison = view.comparison();
        if (comparison == null) {
            return;
        }
        List<Member> between = between(comparison, time);
        for (Measure measure : comparison.measures()) {
            boolean change = measure == Measure.CHANGE;
            String head = words.comparison(measure, between, time);
            TableCells.Content content = new TableCells.Content(
                    Measure.VALUE, between.get(0).key(), between.get(1).key(), change);
            divide(level + 1, longer(heads, head), at, content, false);
        }
    }

    /** The times compared, the later first. */
    private List<Member> between(TableView.Comparison comparison, Dimension time) {
        List<Text> named = comparison.between();
        if (named.size() == 2) {
            List<Dimension> whole = layout.cubes().stream()
                    .flatMap(cube -> cube.dimension(time.name()).stream())
                    .limit(1)
                    .toList();
            return named.stream()
                    .map(text -> Members.only(whole, layout.cubes().get(0).id(), text)
                            .member())
                    .toList();
        }
        List<Member> times = time.chronological();
        Optional<Member> before = times.isEmpty() ? Optional.empty() : time.before(times.get(times.size() - 1));
        if (!named.isEmpty() || before.isEmpty()) {
            throw new Fault(
                    "inget-att-jämföra",
                    comparison.at(),
                    Message.of("en jämförelse behöver två perioder", "a comparison needs two times"),
                    Message.of("skriv mellan: [2024-10, 2023-10]", "write mellan: [2024-10, 2023-10]"));
        }
        return List.of(times.get(times.size() - 1), before.get());
    }

    private void measures(List<String> heads, Coordinates at, TableCells.@Nullable Content comparison, boolean total) {
        for (Measure measure : view.measures()) {
            if (comparison != null && !compared(measure, comparison.change())) {
                continue;
            }
            TableCells.Content content = comparison == null
                    ? new TableCells.Content(measure)
                    : new TableCells.Content(measure, comparison.later(), comparison.earlier(), comparison.change());
            columns.add(new Column(heads(heads, measure, comparison), at, content, null, total));
        }
    }

    /** A change stands under its own head alone: it is in procent whatever it is a change of. */
    private List<String> heads(List<String> heads, Measure measure, TableCells.@Nullable Content comparison) {
        boolean named = view.measures().size() > 1 || layout.columns().isEmpty();
        if (!named || (comparison != null && comparison.change())) {
            return heads;
        }
        return longer(heads, comparison == null ? words.measure(measure) : words.difference(measure));
    }

    /** A change of a share, or a difference of differences, says nothing. */
    private static boolean compared(Measure measure, boolean change) {
        return switch (measure) {
            case VALUE -> true;
            case COLUMN_SHARE, ROW_SHARE, TOTAL_SHARE -> !change;
            case DIFFERENCE, CHANGE -> false;
        };
    }

    private static List<String> longer(List<String> heads, String head) {
        List<String> longer = new ArrayList<>(heads);
        longer.add(head);
        return longer;
    }

    /** Which columns are of the latest time, where there are several; the heads of the rows stand before the first. */
    static Set<Integer> newest(TableLayout layout, List<Column> columns) {
        Set<Integer> newest = new TreeSet<>();
        for (Dimension dimension : layout.columns()) {
            List<Member> times = dimension.time() ? dimension.chronological() : List.of();
            for (int i = 0; times.size() > 1 && i < columns.size(); i++) {
                List<String> of = columns.get(i).at().of(dimension.name());
                if (of.equals(List.of(times.get(times.size() - 1).key()))) {
                    newest.add(i + 1);
                }
            }
        }
        return newest;
    }

    /** Throws when the view compares times that do not stand in columns. */
    static void check(TableView view, TableLayout layout) {
        TableView.Comparison comparison = view.comparison();
        Optional<Dimension> time =
                layout.columns().stream().filter(Dimension::time).findFirst();
        if (comparison == null) {
            return;
        }
        for (Measure measure : comparison.measures()) {
            if (measure != Measure.DIFFERENCE && measure != Measure.CHANGE) {
                throw new Fault(
                        "ogiltig-tabell",
                        comparison.at(),
                        Message.of("jämför visar differens eller förändring", "jämför shows differens or förändring"),
                        Message.of("skriv jämför: differens", "write jämför: differens"));
            }
        }
        if (time.isEmpty()) {
            throw new Fault(
                    "inget-att-jämföra",
                    comparison.at(),
                    Message.of(
                            "jämför kräver att perioderna står i kolumner", "jämför needs the times to be in columns"),
                    Message.of("skriv till exempel kolumner: månad", "write for example kolumner: månad"));
        }
    }
}
