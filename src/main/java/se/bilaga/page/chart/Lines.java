package se.bilaga.page.chart;

import java.util.List;
import se.bilaga.page.chart.Canvas.Anchor;
import se.bilaga.statistics.chart.Chart;

/** A line for each group along the categories, broken where a value is missing. */
final class Lines {
    private static final double LEFT = 40;
    private static final double ABOVE = 6;
    private static final double BELOW = 12;
    private static final double BESIDE = 2;

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
        double bottom = top + canvas.plot();
        for (double tick : scale.ticks()) {
            double y = scale.at(tick, bottom, top);
            canvas.gridline(LEFT, y, canvas.right(), y);
            canvas.text(LEFT - 4, y + 3, values.tick(tick, scale), Anchor.END);
        }
        canvas.axis(LEFT, scale.at(0, bottom, top), canvas.right(), scale.at(0, bottom, top));
        double slot = (canvas.right() - LEFT) / chart.categories().size();
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
            points.append(canvas.point(x(category, slot), y));
            canvas.dot(x(category, slot), y, palette.of(group));
            if (chart.groups().size() == 1) {
                label(group, category, x(category, slot), y);
            }
        }
        flush(points, group);
    }

    /** A label stands where the line does not pass: under a valley, else over the point, on the side that falls. */
    private void label(int group, int category, double x, double y) {
        String label = values.label(group, category);
        boolean before = isHigher(group, category - 1, category);
        boolean after = isHigher(group, category + 1, category);
        if (before && after) {
            canvas.clear(x, y + BELOW, Canvas.width(label));
            canvas.text(x, y + BELOW, label, Anchor.MIDDLE);
        } else if (before == after) {
            canvas.clear(x, y - ABOVE, Canvas.width(label));
            canvas.text(x, y - ABOVE, label, Anchor.MIDDLE);
        } else {
            double side = (before ? 1 : -1) * BESIDE;
            canvas.clear(x + side + side / BESIDE * Canvas.width(label) / 2, y - ABOVE + 1, Canvas.width(label));
            canvas.text(x + side, y - ABOVE + 1, label, before ? Anchor.START : Anchor.END);
        }
    }

    private boolean isHigher(int group, int category, int than) {
        return category >= 0
                && category < chart.categories().size()
                && !values.isMissing(group, category)
                && values.of(group, category) > values.of(group, than);
    }

    private void flush(StringBuilder points, int group) {
        if (points.indexOf(" ") < points.length() - 1) {
            canvas.polyline(points.toString(), palette.of(group));
        }
        points.setLength(0);
    }
}
