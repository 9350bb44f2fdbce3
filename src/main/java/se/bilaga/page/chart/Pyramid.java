package se.bilaga.page.chart;

import se.bilaga.page.chart.Canvas.Anchor;
import se.bilaga.statistics.chart.Chart;

/** Lying bars in two directions from the names in the middle, the youngest at the foot. */
final class Pyramid {
    private static final double ROW = 16;

    private final Chart chart;
    private final Palette palette;
    private final Canvas canvas;
    private final Values values;
    private final double gap;

    Pyramid(Chart chart, Palette palette, Canvas canvas) {
        this.chart = chart;
        this.palette = palette;
        this.canvas = canvas;
        this.values = new Values(chart);
        this.gap = chart.categories().stream().mapToDouble(Canvas::width).max().orElse(0) + 10;
    }

    double draw() {
        double top = palette.legend(chart, canvas, 0, 2) + 6;
        int count = chart.categories().size();
        double bottom = top + count * ROW;
        double middle = canvas.right() / 2;
        Scale scale = Scale.over(0, values.most(), 4);
        for (double tick : scale.ticks()) {
            for (int side = -1; side <= 1; side += 2) {
                double x = middle + side * (gap / 2 + scale.at(tick, 0, half()));
                canvas.gridline(x, top, x, bottom);
                canvas.text(x, bottom + 11, values.tick(tick, scale), Anchor.MIDDLE);
            }
        }
        for (int category = 0; category < count; category++) {
            double y = bottom - (category + 1) * ROW;
            canvas.text(middle, y + ROW / 2 + 3, chart.categories().get(category), Anchor.MIDDLE);
            for (int group = 0; group < Math.min(2, chart.groups().size()); group++) {
                bar(group, category, scale, y);
            }
        }
        return bottom + 16;
    }

    private double half() {
        return (canvas.right() - gap) / 2 - 30;
    }

    private void bar(int group, int category, Scale scale, double y) {
        double length = scale.at(values.of(group, category), 0, half());
        double start = canvas.right() / 2 + (group == 0 ? -gap / 2 - length : gap / 2);
        if (length > 0) {
            canvas.rect(start, y + 1.5, length, ROW - 3, palette.of(group));
        }
        boolean leftwards = group == 0;
        double at = leftwards ? start - 3 : start + length + 3;
        canvas.text(at, y + ROW / 2 + 3, values.label(group, category), leftwards ? Anchor.END : Anchor.START);
    }
}
