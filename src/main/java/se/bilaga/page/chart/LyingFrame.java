package se.bilaga.page.chart;

import java.util.List;
import java.util.function.IntFunction;
import se.bilaga.page.drawing.Canvas;
import se.bilaga.page.drawing.Label;
import se.bilaga.page.drawing.Label.Anchor;
import se.bilaga.page.drawing.Lettering;
import se.bilaga.page.drawing.Scale;
import se.bilaga.statistics.chart.Chart;

/**
 * The plot of a chart that lies: names to the left, a row for each, numbers below. Where a page is too low for all of the
 * names, every second, third or so is written.
 */
final class LyingFrame {
    /** Of the width, at most for the names; the later ones when the drawing would be too high. */
    private static final double[] NAMES = {1 / 3.0, 1 / 2.0, 2 / 3.0};

    private static final double BESIDE = 6;
    private static final int STEPS = 6;

    private final Chart chart;
    private final Canvas canvas;
    private final Lettering lettering;
    private final Values values;
    private final Scale scale;
    private double names;
    private double row;
    private int every;
    private double left;
    private double right;
    private double top;

    /**
     * @param wanted how high a row is where there is room
     * @param tallest how high all rows together are at most
     * @param labels what is to have room outside the bars
     */
    LyingFrame(
            Chart chart, Canvas canvas, IntFunction<Scale> scales, double wanted, double tallest, List<String> labels) {
        this.chart = chart;
        this.canvas = canvas;
        this.lettering = canvas.lettering();
        this.values = new Values(chart);
        rows(wanted, tallest);
        double outside = lettering.widest(labels) + BESIDE;
        this.left = names + (values.anyBelowZero() ? outside : 0);
        this.right = canvas.right() - Math.max(outside, tick(scales.apply(STEPS)) / 2);
        this.scale = readable(scales);
    }

    private void rows(double wanted, double tallest) {
        int count = chart.categories().size();
        double lines = 1;
        for (double share : NAMES) {
            names = Math.min(canvas.right() * share, lettering.widest(chart.categories()) + BESIDE + 2);
            lines = chart.categories().stream()
                    .mapToInt(name -> lines(name).size())
                    .max()
                    .orElse(1);
            if (count * (lines * lettering.line() + 1) <= tallest) {
                break;
            }
        }
        double named = lines * lettering.line() + 1;
        row = Math.min(Math.max(wanted, named), tallest / count);
        every = (int) Math.ceil(named / row - 1e-9);
    }

    private List<String> lines(String name) {
        return lettering.wrap(name, names - BESIDE - 2);
    }

    /** How wide the widest figure on the axis is. */
    private double tick(Scale scale) {
        return lettering.widest(
                scale.ticks().stream().map(tick -> values.tick(tick, scale)).toList());
    }

    /** The finest scale whose figures do not touch. */
    private Scale readable(IntFunction<Scale> scales) {
        Scale finest = scales.apply(1);
        for (int steps = STEPS; steps > 1; steps--) {
            Scale finer = scales.apply(steps);
            if (tick(finer) + BESIDE <= (right - left) / (finer.ticks().size() - 1)) {
                finest = finer;
                break;
            }
        }
        left = Math.max(left, tick(finest) / 2);
        return finest;
    }

    double left() {
        return left;
    }

    double row() {
        return row;
    }

    /** The upper edge of a category's row. */
    double y(int category) {
        return top + category * row;
    }

    double x(double value) {
        return scale.at(value, left, right);
    }

    /** Draws names and axis from {@code above}, and returns how high the whole drawing is. */
    double draw(double above) {
        top = above + 4;
        double bottom = y(chart.categories().size());
        double line = bottom + 3 + lettering.line() / 2 + lettering.drop();
        for (double tick : scale.ticks()) {
            canvas.gridline(x(tick), top, x(tick), bottom);
            canvas.write(Label.of(x(tick), line, values.tick(tick, scale), Anchor.MIDDLE));
        }
        for (int category = 0; category < chart.categories().size(); category += every) {
            name(chart.categories().get(category), y(category) + row / 2);
        }
        canvas.axis(x(0), top, x(0), bottom);
        return unit(line) + lettering.size() / 2;
    }

    /** Writes what the axis counts beside its figures, else under them. */
    private double unit(double line) {
        Label beside = Label.of(names - BESIDE, line, chart.unit(), Anchor.END);
        if (chart.isPercent() || canvas.offer(beside)) {
            return line;
        }
        canvas.write(Label.of(left, line + lettering.line(), chart.unit(), Anchor.START));
        return line + lettering.line();
    }

    private void name(String name, double middle) {
        List<String> lines = lines(name);
        double y = middle + lettering.drop() - (lines.size() - 1) * lettering.line() / 2;
        for (String line : lines) {
            canvas.write(Label.of(names - BESIDE, y, line, Anchor.END));
            y += lettering.line();
        }
    }
}
