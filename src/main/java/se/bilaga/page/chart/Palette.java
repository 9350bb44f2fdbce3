package se.bilaga.page.chart;

import java.util.List;
import se.bilaga.statistics.chart.Chart;

/** The colours of a chart's groups, and the legend that explains them. */
record Palette(List<String> colors) {
    private static final double SWATCH = 7;
    private static final double LINE = 13;

    String of(int group) {
        return colors.get(group % colors.size());
    }

    /** A legend that is too wide to begin over the plot begins farther to the left. */
    private static double start(Chart chart, double left, double right) {
        double all = chart.groups().stream()
                .mapToDouble(group -> width(group.name()))
                .sum();
        return Math.max(0, Math.min(left, right - all));
    }

    private static double width(String name) {
        return SWATCH + 4 + Canvas.width(name) + 12;
    }

    /**
     * Draws the legend from {@code top} and returns the height it took: none for a single group, which the caption
     * names.
     */
    double legend(Chart chart, Canvas canvas, double left, double top) {
        if (chart.groups().size() < 2) {
            return 0;
        }
        double first = start(chart, left, canvas.right());
        double x = first;
        double y = top + SWATCH;
        for (int i = 0; i < chart.groups().size(); i++) {
            String name = chart.groups().get(i).name();
            double width = width(name);
            if (x + width > canvas.right() && x > first) {
                x = first;
                y += LINE;
            }
            canvas.rect(x, y - SWATCH + 1, SWATCH, SWATCH, of(i));
            canvas.text(x + SWATCH + 4, y, name, Canvas.Anchor.START);
            x += width;
        }
        return y - top + LINE - 3;
    }
}
