package se.bilaga.page.chart;

import se.bilaga.page.drawing.Canvas;
import se.bilaga.page.drawing.Label;
import se.bilaga.page.drawing.Label.Anchor;
import se.bilaga.page.drawing.Lettering;
import se.bilaga.page.drawing.Scale;
import se.bilaga.statistics.chart.Chart;

/** The plot of a chart that stands: numbers to the left, categories below. */
final class StandingFrame {
    /** About how many steps its axis has. */
    static final int STEPS = 5;

    /** How high a plot is on the width of its drawing, and at least. */
    private static final double FLAT = 0.265;

    private static final double LOWEST = 90;
    private static final double BESIDE = 4;

    final Scale scale;
    final CategoryAxis categories;
    private final Values values;
    private final Canvas canvas;
    private final Lettering lettering;
    private final double left;
    private final double right;
    private double top;
    private double bottom;

    /** @param beside what is kept free to the right of the plot */
    StandingFrame(Chart chart, Canvas canvas, Scale scale, double beside) {
        this.canvas = canvas;
        this.lettering = canvas.lettering();
        this.values = new Values(chart);
        this.scale = scale;
        this.left = lettering.widest(scale.ticks().stream()
                        .map(tick -> values.tick(tick, scale))
                        .toList())
                + BESIDE;
        this.right = canvas.right() - beside;
        this.categories = new CategoryAxis(chart, canvas, left, right);
    }

    /** The height of a plot that nothing makes higher. */
    static double usual(Canvas canvas) {
        return Math.max(LOWEST, Math.floor(canvas.right() * FLAT));
    }

    /** Draws the axis of numbers under what ends at {@code above}. */
    void draw(Chart chart, double above, double height) {
        top = above + lettering.line();
        if (!chart.isPercent()) {
            canvas.write(Label.of(0, top, chart.unit(), Anchor.START));
            top += lettering.line();
        }
        bottom = top + height;
        for (double tick : scale.ticks()) {
            canvas.gridline(left, y(tick), right, y(tick));
            canvas.write(Label.of(left - BESIDE, y(tick) + lettering.drop(), values.tick(tick, scale), Anchor.END));
        }
    }

    /** Draws the categories and the line at zero, and returns how high the whole drawing is. */
    double foot() {
        canvas.axis(left, y(0), right, y(0));
        return categories.draw(bottom) + 2;
    }

    double y(double value) {
        return scale.at(value, bottom, top);
    }

    double top() {
        return top;
    }

    double bottom() {
        return bottom;
    }

    double left() {
        return left;
    }

    double right() {
        return right;
    }
}
