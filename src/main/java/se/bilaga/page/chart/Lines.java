package se.bilaga.page.chart;

import java.util.List;
import se.bilaga.page.chart.Canvas.Anchor;
import se.bilaga.statistics.Chart;

/** A line for each group along the categories, broken where a value is missing. */
final class Lines {
    private static final double PLOT = 150;
    private static final double LEFT = 40;

    private final Chart chart;
    private final Palette palette;
    private final Canvas canvas;
    private final Values values;
    private final Scale scale;

    Lines(Chart chart, Palette palette, Canvas canvas) {
        this.chart = chart;
        this.palette = palette;
        this.canvas = canvas;
        this.values = new Values(chart);
        this.scale = values.scale(false, 5);
    }

    double draw() {
        double top = palette.legend(chart, canvas, LEFT, 2) + 12;
        double bottom = top + PLOT;
        for (double tick : scale.ticks()) {
            double y = scale.at(tick, bottom, top);
            canvas.gridline(LEFT, y, Canvas.WIDTH, y);
            canvas.text(LEFT - 4, y + 3, values.tick(tick, scale), Anchor.END);
        }
        canvas.axis(LEFT, scale.at(0, bottom, top), Canvas.WIDTH, scale.at(0, bottom, top));
        double slot = (Canvas.WIDTH - LEFT) / chart.categories().size();
        int lines = 1;
        for (int category = 0; category < chart.categories().size(); category++) {
            List<String> name = Lettering.wrap(chart.categories().get(category), slot - 4);
            for (int i = 0; i < name.size(); i++) {
                canvas.text(x(category, slot), bottom + 11 + 10 * i, name.get(i), Anchor.MIDDLE);
            }
            lines = Math.max(lines, name.size());
        }
        for (int group = 0; group < chart.groups().size(); group++) {
            line(group, slot, top, bottom);
        }
        return bottom + 6 + 10 * lines;
    }

    private static double x(int category, double slot) {
        return LEFT + slot * (category + 0.5);
    }

    private void line(int group, double slot, double top, double bottom) {
        StringBuilder points = new StringBuilder();
        for (int category = 0; category < chart.categories().size(); category++) {
            if (values.isMissing(group, category)) {
                flush(points, group);
                continue;
            }
            double y = scale.at(values.of(group, category), bottom, top);
            points.append(Canvas.point(x(category, slot), y));
            canvas.dot(x(category, slot), y, palette.of(group));
            if (chart.groups().size() == 1) {
                canvas.text(x(category, slot), y - 6, values.label(group, category), Anchor.MIDDLE);
            }
        }
        flush(points, group);
    }

    private void flush(StringBuilder points, int group) {
        if (points.indexOf(" ") < points.length() - 1) {
            canvas.polyline(points.toString(), palette.of(group));
        }
        points.setLength(0);
    }
}
