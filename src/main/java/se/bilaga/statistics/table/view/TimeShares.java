package se.bilaga.statistics.table.view;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.bilaga.plan.view.ChartView;
import se.bilaga.plan.view.TableView;
import se.bilaga.plan.view.TableView.Measure;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.text.Span;
import se.bilaga.statistics.cube.Dimension;

/** Warns, as {@link TimeSums} does of totals, of shares and row sums that count the same people once for each time. */
public final class TimeShares {
    private static final Pattern ROW_SUM = Pattern.compile("\\bradsumma\\b");

    private final TableLayout layout;
    private final Diagnostics d;

    private TimeShares(TableLayout layout, Diagnostics d) {
        this.layout = layout;
        this.d = d;
    }

    public static void check(TableView view, TableLayout layout, Diagnostics d) {
        TimeShares shares = new TimeShares(layout, d);
        view.measures().forEach(measure -> shares.share(measure, view.at()));
        view.computed().stream()
                .filter(column -> ROW_SUM.matcher(column.formula().value()).find())
                .forEach(shares::rowSum);
    }

    /**
     * Tells of shares over time in a chart.
     *
     * @param measure what the chart's share is computed as
     */
    public static void check(ChartView view, Measure measure, TableLayout layout, Diagnostics d) {
        new TimeShares(layout, d).share(measure, view.at());
    }

    private void share(Measure measure, Span view) {
        for (Dimension time : wholes(measure)) {
            String counted = TimeSums.counted(layout, time);
            if (!counted.isEmpty()) {
                boolean down = layout.rows().contains(time);
                d.warning(
                        TimeSums.RULE,
                        TimeSums.key("visa", view),
                        Message.of(
                                "andelen är av summan över %s, där samma individer räknas flera gånger: %s anger hur många de var vid varje tid",
                                "the share is of the sum over %s, which counts the same ones more than once: %s says how many they were each time",
                                time.name(),
                                counted),
                        Message.of(
                                "välj en enda tid med urval, eller visa värdet",
                                "choose one time with urval, or show the value"),
                        Message.of(
                                "visa: %s är andelen vid varje tid",
                                "visa: %s is the share at each time", down ? "radandel" : "andel"),
                        TimeSums.EVENTS);
            }
        }
    }

    /** The times that a share's whole is a sum over. */
    private List<Dimension> wholes(Measure measure) {
        return switch (measure) {
            case COLUMN_SHARE -> summed(layout.rows());
            case ROW_SHARE -> summed(layout.columns());
            case TOTAL_SHARE -> {
                List<Dimension> both = new ArrayList<>(summed(layout.rows()));
                both.addAll(summed(layout.columns()));
                yield both;
            }
            case VALUE, DIFFERENCE, CHANGE -> List.of();
        };
    }

    private static List<Dimension> summed(List<Dimension> axis) {
        return TableCells.summed(axis).stream().filter(Dimension::time).toList();
    }

    private void rowSum(TableView.ComputedColumn column) {
        Stream<Dimension> times = layout.columns().stream().filter(Dimension::time);
        times.forEach(time -> {
            String counted = TimeSums.counted(layout, time);
            if (!counted.isEmpty()) {
                d.warning(
                        TimeSums.RULE,
                        column.formula().at(),
                        Message.of(
                                "radsumma är summan över %s, där samma individer räknas flera gånger: %s anger hur många de var vid varje tid",
                                "radsumma is the sum over %s, which counts the same ones more than once: %s says how many they were each time",
                                time.name(),
                                counted),
                        Message.of(
                                "räkna på en enda tid, till exempel %s[%s]",
                                "compute with one time, for example %s[%s]",
                                layout.cubes().get(0).id(),
                                time.members().get(0).key()),
                        TimeSums.EVENTS);
            }
        });
    }
}
