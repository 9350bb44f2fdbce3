package se.bilaga.page.chart;

import java.util.List;
import se.bilaga.page.chart.Canvas.Anchor;
import se.bilaga.statistics.chart.Chart;

/** Standing bars, the groups beside each other or on top of each other. */
final class Columns {
    private static final double LEFT = 40;
    private static final double LABEL_LINE = 10;

    private final Chart chart;
    private final Palette palette;
    private final Canvas canvas;
    private final boolean stacked;
    private final Values values;
    private final Scale scale;

    Columns(Chart chart, Palette palette, Canvas canvas, boolean stacked) {
        this.chart = chart;
        this.palette = palette;
        this.canvas = canvas;
        this.stacked = stacked;
        this.values = new Values(chart);
        this.scale = values.scale(stacked, 5);
    }

    double draw() {
        double top = palette.legend(chart, canvas, LEFT, 2) + 12;
        double bottom = top + canvas.plot();
        for (double tick : scale.ticks()) {
            double y = y(tick, top, bottom);
            canvas.gridline(LEFT, y, canvas.right(), y);
            canvas.text(LEFT - 4, y + 3, values.tick(tick, scale), Anchor.END);
        }
        double slot = (canvas.right() - LEFT) / chart.categories().size();
        int lines = 1;
        for (int category = 0; category < chart.categories().size(); category++) {
            double x = LEFT + slot * category;
            column(category, x, slot, top, bottom);
            lines = Math.max(lines, label(chart.categories().get(category), x + slot / 2, slot, bottom));
        }
        canvas.axis(LEFT, y(0, top, bottom), canvas.right(), y(0, top, bottom));
        return bottom + 6 + lines * LABEL_LINE;
    }

    private double y(double value, double top, double bottom) {
        return scale.at(value, bottom, top);
    }

    private void column(int category, double x, double slot, double top, double bottom) {
        int groups = chart.groups().size();
        double inner = Math.min(slot * 0.72, stacked || groups == 1 ? 46 : 30.0 * groups);
        double start = x + (slot - inner) / 2;
        double width = stacked ? inner : inner / groups;
        double base = 0;
        for (int group = 0; group < groups; group++) {
            double value = values.of(group, category);
            double from = y(base, top, bottom);
            double to = y(base + value, top, bottom);
            double left = stacked ? start : start + group * width;
            if (!values.isMissing(group, category) && (value != 0 || !stacked)) {
                double seam = stacked && group > 0 ? Canvas.SEAM : 0;
                canvas.rect(left + 0.5, Math.min(from, to), width - 1, Math.abs(to - from) - seam, palette.of(group));
            }
            valueLabel(group, category, left + width / 2, width, from, to);
            base += stacked ? value : 0;
        }
    }

    private void valueLabel(int group, int category, double middle, double width, double from, double to) {
        String label = values.label(group, category);
        if (!stacked && Canvas.width(label) <= width + 8) {
            double bottom = Math.min(from, to) - 2.5;
            canvas.clear(middle, bottom, Math.min(width - 1, Canvas.width(label)));
            canvas.text(middle, bottom, label, Anchor.MIDDLE);
        } else if (stacked && Math.abs(from - to) >= Canvas.FONT + 2 && Canvas.width(label) <= width) {
            canvas.text(middle, (from + to) / 2 + 3, label, Anchor.MIDDLE, Canvas.inkOn(palette.of(group)));
        }
    }

    private int label(String text, double middle, double slot, double bottom) {
        List<String> lines = Lettering.wrap(text, slot - 4);
        for (int i = 0; i < lines.size(); i++) {
            canvas.text(middle, bottom + 11 + i * LABEL_LINE, lines.get(i), Anchor.MIDDLE);
        }
        return lines.size();
    }
}
