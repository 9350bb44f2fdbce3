package se.bilaga.page.chart.frame;

import se.bilaga.page.drawing.Box;
import se.bilaga.page.drawing.Canvas;
import se.bilaga.page.drawing.Label;
import se.bilaga.page.drawing.Label.Anchor;
import se.bilaga.page.drawing.Lettering;
import se.bilaga.page.drawing.Scale;
import se.bilaga.statistics.chart.Chart;

/** The plot of a chart that stands: numbers to the left, categories below. */
public final class StandingFrame implements Plot {
    /** Of a category, for bars at most. */
    private static final double ALONE = 0.72;

    private static final double TOGETHER = 0.84;
    private static final double WIDEST = 46;
    private static final double WIDEST_OF_MANY = 30;

    /** How high a plot is on the width of its drawing, and at least. */
    private static final double FLAT = 0.265;

    private static final double SMALL = 0.55;
    private static final double LOWEST = 90;
    private static final double BESIDE = 4;
    private static final double OVER = 2.5;

    private final CategoryAxis categories;
    private final Chart chart;
    private final Scale scale;
    private final Values values;
    private final Canvas canvas;
    private final Lettering lettering;
    private final double left;
    private final double right;
    private final double height;
    private double top;
    private double bottom;

    /**
     * @param beside what is kept free to the right of the plot
     * @param least how high the plot is at least
     */
    public StandingFrame(Chart chart, Canvas canvas, double beside, double least) {
        this.chart = chart;
        this.canvas = canvas;
        this.lettering = canvas.lettering();
        this.values = new Values(chart);
        this.scale = values.scale(Values.STEPS);
        this.left = values.widest(scale, lettering) + BESIDE;
        this.right = canvas.right() - beside;
        this.height = Math.max(usual(chart, canvas), least);
        this.categories = new CategoryAxis(chart, canvas, left, right);
    }

    /** The height of a plot that nothing makes higher. */
    public static double usual(Chart chart, Canvas canvas) {
        double usual = Math.max(LOWEST, Math.floor(canvas.right() * FLAT));
        return chart.isPanel() ? Math.min(usual, Math.floor(canvas.right() * SMALL)) : usual;
    }

    @Override
    public double draw(double above) {
        top = above + lettering.line();
        if (!chart.isPercent() && !chart.isPanel()) {
            canvas.write(Label.of(0, top, chart.unit(), Anchor.START));
            top += lettering.line();
        }
        bottom = top + height;
        for (double tick : scale.ticks()) {
            canvas.gridline(left, at(tick), right, at(tick));
            canvas.write(Label.of(left - BESIDE, at(tick) + lettering.drop(), values.tick(tick, scale), Anchor.END));
        }
        canvas.axis(left, at(0), right, at(0));
        return categories.draw(bottom) + 2;
    }

    /** Where a value is from the top of the drawing. */
    public double at(double value) {
        return scale.at(value, bottom, top);
    }

    /** How wide a category is. */
    public double slot() {
        return categories.slot();
    }

    @Override
    public double thickness(int beside) {
        double slot = slot();
        return beside == 1 ? Math.min(slot * ALONE, WIDEST) : Math.min(slot * TOGETHER, WIDEST_OF_MANY * beside);
    }

    @Override
    public double middle(int category) {
        return categories.x(category);
    }

    @Override
    public Box box(double from, double to, double start, double end, double seam) {
        double upper = at(Math.max(from, to));
        return new Box(start, upper, end, Math.max(at(Math.min(from, to)) - seam, upper + SMALLEST));
    }

    @Override
    public Label beyond(double value, double middle, String text) {
        double y = value < 0 ? at(value) + OVER + lettering.size() * 0.76 : at(value) - OVER;
        return Label.of(middle, y, text, Anchor.MIDDLE);
    }

    @Override
    public boolean holds(Box box, String text) {
        return box.bottom() - box.top() > lettering.size();
    }

    @Override
    public double[] across(double value) {
        return new double[] {left, at(value), right, at(value)};
    }

    public double top() {
        return top;
    }

    public double bottom() {
        return bottom;
    }

    @Override
    public double left() {
        return left;
    }

    public double right() {
        return right;
    }
}
