package se.bilaga.page.chart;

import java.util.ArrayList;
import java.util.List;
import se.bilaga.page.chart.frame.Heading;
import se.bilaga.page.chart.frame.Values;
import se.bilaga.page.drawing.Box;
import se.bilaga.page.drawing.Canvas;
import se.bilaga.page.drawing.Label;
import se.bilaga.page.drawing.Label.Anchor;
import se.bilaga.page.drawing.Lettering;
import se.bilaga.page.drawing.Palette;
import se.bilaga.page.drawing.Scale;
import se.bilaga.statistics.chart.Chart;

/** Lying bars in two directions from the names in the middle, the youngest at the foot. */
final class Pyramid {
    private static final double ROW = 16;
    private static final double BESIDE = 6;
    private static final int STEPS = 4;

    private final Chart chart;
    private final Palette palette;
    private final Canvas canvas;
    private final Lettering lettering;
    private final Values values;
    private final double row;
    private final double gap;
    private final double half;
    private final Scale scale;
    private double bottom;

    Pyramid(Chart chart, Palette palette, Canvas canvas, double tallest) {
        this.chart = chart;
        this.palette = palette;
        this.canvas = canvas;
        this.lettering = canvas.lettering();
        this.values = new Values(chart);
        this.row = Math.min(ROW, tallest / chart.categories().size());
        double names = Math.min(lettering.widest(chart.categories()), canvas.right() / 3);
        this.gap = Math.max(names, values.widest(values.scale(STEPS), lettering)) + 2 * BESIDE;
        this.half = (canvas.right() - gap) / 2 - lettering.widest(values.labels()) - BESIDE;
        this.scale = values.readable(STEPS, half, BESIDE, lettering);
    }

    double draw() {
        double top = sides();
        int count = chart.categories().size();
        bottom = top + count * row;
        double line = bottom + 3 + lettering.line() / 2 + lettering.drop();
        for (double tick : scale.ticks()) {
            for (int side = -1; side <= 1; side += 2) {
                double x = x(side, tick);
                canvas.gridline(x, top, x, bottom);
                canvas.write(Label.of(x, line, values.tick(tick, scale), Anchor.MIDDLE));
            }
        }
        if (!chart.isPercent() && !chart.isPanel()) {
            var unused = canvas.offer(Label.of(canvas.right() / 2, line, chart.unit(), Anchor.MIDDLE));
        }
        names();
        List<List<Label>> labels = new ArrayList<>();
        for (int category = 0; category < count; category++) {
            labels.add(List.of(bar(0, category)));
            labels.add(List.of(bar(1, category)));
        }
        var unused = canvas.offerAll(labels);
        return line + lettering.size() / 2;
    }

    /** Names the sides over the plot. */
    private double sides() {
        double above = chart.isPanel() ? new Heading(chart, canvas).draw(false, () -> 0) : 0;
        double lowest = above;
        for (int group = 0; group < 2; group++) {
            double y = above + 2 + lettering.line() / 2 + lettering.drop();
            Anchor anchor = group == 0 ? Anchor.END : Anchor.START;
            for (String text : lettering.wrap(chart.groups().get(group).name(), half)) {
                canvas.write(
                        Label.of(x(group == 0 ? -1 : 1, 0), y, text, anchor).heavy());
                y += lettering.line();
            }
            lowest = Math.max(lowest, y - lettering.line() / 2);
        }
        return lowest;
    }

    /** Every name, or every second, third or so from the youngest. */
    private void names() {
        int count = chart.categories().size();
        for (int step = 1; step <= count; step++) {
            List<List<Label>> names = new ArrayList<>();
            for (int category = 0; category < count; category += step) {
                double y = y(category) + row / 2 + lettering.drop();
                names.addAll(name(chart.categories().get(category), y));
            }
            if (canvas.offerAll(names)) {
                return;
            }
        }
    }

    private List<List<Label>> name(String name, double y) {
        List<String> lines = lettering.wrap(name, gap - 2 * BESIDE + 0.1);
        List<List<Label>> labels = new ArrayList<>();
        double at = y - (lines.size() - 1) * lettering.line() / 2;
        for (String line : lines) {
            labels.add(List.of(Label.of(canvas.right() / 2, at, line, Anchor.MIDDLE)));
            at += lettering.line();
        }
        return labels;
    }

    private double y(int category) {
        return bottom - (category + 1) * row;
    }

    private double x(int side, double value) {
        return canvas.right() / 2 + side * (gap / 2 + scale.at(value, 0, half));
    }

    /** Draws a bar and says what would be written at it. */
    private Label bar(int group, int category) {
        int side = group == 0 ? -1 : 1;
        double from = x(side, 0);
        double to = x(side, Math.max(0, values.of(group, category)));
        double top = y(category);
        double seam = Math.min(1.5, row / 8);
        if (to != from) {
            canvas.bar(
                    new Box(Math.min(from, to), top + seam, Math.max(from, to), top + row - seam), palette.of(group));
        }
        double y = top + row / 2 + lettering.drop();
        return Label.of(to + side * 3, y, values.label(group, category), side < 0 ? Anchor.END : Anchor.START);
    }
}
