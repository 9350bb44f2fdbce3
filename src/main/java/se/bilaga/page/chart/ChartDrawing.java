package se.bilaga.page.chart;

import java.util.List;
import se.bilaga.statistics.chart.Chart;

/** Draws a chart as SVG. */
public final class ChartDrawing {
    private ChartDrawing() {}

    /**
     * The chart as an {@code svg} element without namespace, whose {@code alt} is the chart's description.
     *
     * @param width in points
     * @param lettering the size of its words and figures, in points
     * @param colors {@code #rrggbb} in the order that groups take them; taken again from the first when they run out
     */
    public static String svg(Chart chart, double width, double lettering, List<String> colors) {
        Canvas canvas = new Canvas(width, lettering);
        Palette palette = new Palette(colors);
        double height = switch (chart.type()) {
            case COLUMNS -> new Columns(chart, palette, canvas, false).draw();
            case STACKED_COLUMNS -> new Columns(chart, palette, canvas, true).draw();
            case BARS -> new Bars(chart, palette, canvas, false).draw();
            case STACKED_BARS -> new Bars(chart, palette, canvas, true).draw();
            case LINES -> new Lines(chart, palette, canvas).draw();
            case PYRAMID -> new Pyramid(chart, palette, canvas).draw();
        };
        return canvas.svg(height, chart.description());
    }
}
