package se.bilaga.page.chart;

import java.util.List;
import se.bilaga.page.chart.frame.Calendar;
import se.bilaga.page.chart.frame.CategoryAxis;
import se.bilaga.page.chart.frame.LyingFrame;
import se.bilaga.page.chart.frame.StandingFrame;
import se.bilaga.page.chart.frame.Values;
import se.bilaga.page.drawing.Canvas;
import se.bilaga.page.drawing.Lettering;
import se.bilaga.page.drawing.Palette;
import se.bilaga.page.drawing.Scale;
import se.bilaga.page.tree.Picture.Drawing;
import se.bilaga.plan.view.ChartView;
import se.bilaga.statistics.chart.Chart;

/**
 * Draws a chart.
 *
 * @param width in points
 * @param tallest how high a drawing is at most where its names allow it, in points
 * @param colors {@code #rrggbb} in the order that groups take them; taken again from the first when they run out
 */
public record ChartDrawing(double width, double tallest, Lettering lettering, List<String> colors) {
    private static final double AXIS = 40;
    private static final int MOST_ROWS = 40;

    public ChartDrawing {
        colors = List.copyOf(colors);
    }

    /** The chart in the form in which its names have room: lying bars instead of columns or lines over long names. */
    public Chart readable(Chart chart) {
        double plot =
                chart.panels().isEmpty() ? width : PanelGrid.of(chart, width).width();
        if (!chart.times().isEmpty() || CategoryAxis.holdsAll(chart, lettering, plot - AXIS)) {
            return chart;
        }
        return switch (chart.type()) {
            case COLUMNS -> chart.as(ChartView.Type.BARS);
            case STACKED_COLUMNS -> chart.as(ChartView.Type.STACKED_BARS);
            case LINES -> chart.categories().size() <= MOST_ROWS ? chart.as(ChartView.Type.BARS) : chart;
            case BARS, STACKED_BARS, PYRAMID, DOTS -> chart;
        };
    }

    /** The chart with its times named as briefly as they can: {@code jan 2024}. */
    public static Chart brief(Chart chart) {
        return chart.times().isEmpty()
                ? chart
                : chart.named(chart.times().stream().map(Calendar::brief).toList());
    }

    /** The axis of numbers of a chart. */
    public static Scale scale(Chart chart) {
        return new Values(chart).scale(Values.STEPS);
    }

    /** Whether its axis ends at 100 per cent, for no bar or stack is more than the whole. */
    public static boolean isOfWhole(Chart chart) {
        return chart.isPercent() && scale(chart).most() == 100;
    }

    /** How many small charts stand beside each other on a width. */
    public static int columns(Chart chart, double width) {
        return PanelGrid.of(chart, width).columns();
    }

    /** The drawing, whose alt text is the chart's description. */
    public Drawing of(Chart chart) {
        Canvas canvas = new Canvas(width, lettering);
        if (chart.panels().isEmpty()) {
            return canvas.drawing(plot(chart, canvas, tallest), chart.description());
        }
        PanelGrid grid = PanelGrid.of(chart, width);
        double height = panels(chart, grid, canvas);
        while (height > tallest && grid.canBeNarrower()) {
            grid = grid.narrower();
            canvas = new Canvas(width, lettering);
            height = panels(chart, grid, canvas);
        }
        return canvas.drawing(height, chart.description());
    }

    /** Draws small charts beside and under each other, and returns how high all are. */
    private double panels(Chart chart, PanelGrid grid, Canvas canvas) {
        double top = new PanelLegend(chart, canvas, colors).draw();
        double bottom = top;
        for (int i = 0; i < chart.panels().size(); i++) {
            if (grid.isFirst(i)) {
                top = bottom + (i == 0 ? 0 : PanelGrid.APART);
            }
            Canvas part = canvas.part(grid.left(i), top, grid.width());
            double height = plot(chart.parts().get(i), part, tallest / grid.rows());
            canvas.place(part);
            bottom = Math.max(bottom, top + height);
        }
        return bottom;
    }

    private double plot(Chart chart, Canvas canvas, double tallest) {
        Palette palette = ChartColors.palette(chart, colors);
        return switch (chart.type()) {
            case COLUMNS -> new Bars(chart, palette, canvas, new StandingFrame(chart, canvas, 0, 0)).draw();
            case STACKED_COLUMNS -> new StackedColumns(chart, palette, canvas).draw();
            case BARS -> new Bars(chart, palette, canvas, new LyingFrame(chart, canvas, tallest)).draw();
            case STACKED_BARS -> new StackedBars(chart, palette, canvas, tallest).draw();
            case LINES -> new Lines(chart, palette, canvas).draw();
            case PYRAMID -> new Pyramid(chart, palette, canvas, tallest).draw();
            case DOTS -> new Dots(chart, palette, canvas, tallest).draw();
        };
    }
}
