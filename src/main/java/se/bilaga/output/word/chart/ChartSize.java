package se.bilaga.output.word.chart;

import java.util.List;
import se.bilaga.page.chart.ChartDrawing;
import se.bilaga.page.drawing.Lettering;
import se.bilaga.plan.view.ChartView;
import se.bilaga.statistics.chart.Chart;
import se.bilaga.statistics.cube.TimeKey;

/**
 * How large a chart is, and so what has room in it: Word places the words itself, but leaves none out.
 *
 * @param width in points
 * @param height in points
 */
public record ChartSize(double width, double height, Lettering lettering) {
    /** How much of a category its bars take. */
    static final double CLUSTER = 0.84;

    /** What the axes take of the width and of the height. */
    private static final double AXIS = 40;

    /** A template's face may be wider than the look's. */
    private static final double WIDER = 1.12;

    private static final double LARGER = 9.0 / 8;

    private static final double APART = 4;
    private static final double LEGEND = 22;
    private static final double TITLE = 18;

    private static final int[] CALENDAR = {1, 2, 3, 4, 6, 12, 24, 36, 60, 120, 240};

    /**
     * The size of a chart in Word, which has its groups and its unit beside the plot.
     *
     * @param height that it has elsewhere
     */
    public static ChartSize of(Chart chart, double width, double height, Lettering lettering) {
        if (chart.isPanel()) {
            return new ChartSize(width, height, lettering);
        }
        boolean explained = chart.type() == ChartView.Type.COLUMNS || chart.type() == ChartView.Type.BARS;
        double legend = chart.groups().size() < 2 || explained ? 0 : LEGEND;
        double title = chart.type().lies() && !chart.isPercent() ? TITLE : 0;
        return new ChartSize(width, height + legend + title, lettering);
    }

    /** Of letters at values, in the hundredths of a point that Word has. */
    String ofLabels() {
        return Long.toString(Math.round(lettering.size() * 100));
    }

    /** And of those at axes, which Word sets farther from the plot. */
    String ofAxes() {
        return Long.toString(Math.round(lettering.size() * LARGER * 100));
    }

    double width(String text) {
        return lettering.width(text) * WIDER;
    }

    double line() {
        return lettering.line();
    }

    /** How much of the axis of categories each of them has. */
    double slot(Chart chart) {
        return ((chart.type().lies() ? height : width) - AXIS)
                / chart.categories().size();
    }

    /** The chart with times named briefly where they would not have room. */
    public Chart readable(Chart chart) {
        return chart.type().lies() || every(chart) == 1 ? chart : ChartDrawing.brief(chart);
    }

    /** Of how many times one is named: 12 of months that are many. */
    int every(Chart chart) {
        return every(
                chart.categories().stream()
                        .flatMap(name -> List.of(name.split(" ", -1)).stream())
                        .mapToDouble(this::width)
                        .max()
                        .orElse(0),
                chart);
    }

    /** The same for months on an axis of dates, whose names are not broken. */
    int everyMonth(Chart chart) {
        int every = every(width("maj 2024"), chart);
        return every <= 3 ? 3 : every <= 6 ? 6 : Math.max(12, every);
    }

    private int every(double wide, Chart chart) {
        for (int step : CALENDAR) {
            if (wide + APART <= step * slot(chart)) {
                return step;
            }
        }
        return chart.categories().size();
    }

    /** Whether its categories are so many months that they stand on an axis of dates. */
    boolean isOfDates(Chart chart) {
        return !chart.times().isEmpty()
                && chart.times().get(0).kind() == TimeKey.Kind.MONTH
                && !chart.type().lies()
                && every(ChartDrawing.brief(chart)) > 1;
    }
}
