package se.bilaga.page.chart;

import java.util.List;
import se.bilaga.page.chart.Canvas.Anchor;
import se.bilaga.statistics.chart.Chart;

/** Lying bars, for categories with long names. */
final class Bars {
    /** Of the width, at most for the names. */
    private static final double NAMES = 1.0 / 3;

    private static final double ROW = 20;
    private static final double THIN_ROW = 11;
    private static final double NAME_LINE = 9;

    private final Chart chart;
    private final Palette palette;
    private final Canvas canvas;
    private final boolean stacked;
    private final Values values;
    private final Scale scale;
    private final double left;
    private final int mostLines;

    Bars(Chart chart, Palette palette, Canvas canvas, boolean stacked) {
        this.chart = chart;
        this.palette = palette;
        this.canvas = canvas;
        this.stacked = stacked;
        this.values = new Values(chart);
        this.scale = values.scale(stacked, 6);
        this.left = Math.min(
                canvas.right() * NAMES,
                chart.categories().stream().mapToDouble(Canvas::width).max().orElse(0) + 8);
        this.mostLines = chart.categories().stream()
                .mapToInt(name -> Lettering.wrap(name, left - 8).size())
                .max()
                .orElse(1);
    }

    double draw() {
        double top = palette.legend(chart, canvas, left, 2) + 6;
        double bottom = top + chart.categories().size() * row();
        for (double tick : scale.ticks()) {
            canvas.gridline(x(tick), top, x(tick), bottom);
            canvas.text(x(tick), bottom + 11, values.tick(tick, scale), Anchor.MIDDLE);
        }
        for (int category = 0; category < chart.categories().size(); category++) {
            double y = top + category * row();
            name(chart.categories().get(category), y + row() / 2);
            bars(category, y);
        }
        canvas.axis(x(0), top, x(0), bottom);
        return bottom + 16;
    }

    private double row() {
        int groups = chart.groups().size();
        double bars = stacked || groups == 1 ? ROW : THIN_ROW * groups + 6;
        return Math.max(bars, mostLines * NAME_LINE + 4);
    }

    private double x(double value) {
        return scale.at(value, left, canvas.right() - 34);
    }

    private void name(String name, double middle) {
        List<String> lines = Lettering.wrap(name, left - 8);
        double y = middle + 3 - (lines.size() - 1) * NAME_LINE / 2;
        for (String line : lines) {
            canvas.text(left - 6, y, line, Anchor.END);
            y += NAME_LINE;
        }
    }

    private void bars(int category, double y) {
        int groups = chart.groups().size();
        double height = stacked || groups == 1 ? row() - 6 : THIN_ROW;
        double first = y + (row() - (stacked ? height : height * groups)) / 2;
        double base = 0;
        for (int group = 0; group < groups; group++) {
            double value = values.of(group, category);
            double top = first + (stacked ? 0 : group * height);
            double from = x(base);
            double to = x(base + value);
            if (!values.isMissing(group, category) && value != 0) {
                double seam = stacked ? Canvas.SEAM : 0;
                canvas.rect(Math.min(from, to), top + 0.5, Math.abs(to - from) - seam, height - 1, palette.of(group));
            }
            label(group, category, from, to, top + height / 2 + 3);
            base += stacked ? value : 0;
        }
    }

    private void label(int group, int category, double from, double to, double y) {
        String label = values.label(group, category);
        if (!stacked) {
            canvas.text(Math.max(from, to) + 3, y, label, Anchor.START);
        } else if (Canvas.width(label) + 3 <= to - from) {
            canvas.text((from + to) / 2, y, label, Anchor.MIDDLE, Canvas.inkOn(palette.of(group)));
        }
    }
}
