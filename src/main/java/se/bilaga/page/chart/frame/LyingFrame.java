package se.bilaga.page.chart.frame;

import java.util.List;
import se.bilaga.page.drawing.Box;
import se.bilaga.page.drawing.Canvas;
import se.bilaga.page.drawing.Label;
import se.bilaga.page.drawing.Label.Anchor;
import se.bilaga.page.drawing.Lettering;
import se.bilaga.page.drawing.Scale;
import se.bilaga.plan.view.ChartView;
import se.bilaga.statistics.chart.Chart;

/**
 * The plot of a chart that lies: names to the left, a row for each, numbers below. Where a page is too low for all of the
 * names, every second, third or so is written.
 */
public final class LyingFrame implements Plot {
    /** Of the width, at most for the names; the later ones when the drawing would be too high. */
    private static final double[] NAMES = {1 / 3.0, 1 / 2.0, 2 / 3.0};

    private static final double BESIDE = 6;
    private static final double OVER = 3;
    private static final double ROW = 20;
    private static final double THIN = 11;
    private static final double GAP = 6;
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

    /** @param tallest how high all rows together are at most */
    public LyingFrame(Chart chart, Canvas canvas, double tallest) {
        this.chart = chart;
        this.canvas = canvas;
        this.lettering = canvas.lettering();
        this.values = new Values(chart);
        boolean stacked = chart.type().stacks();
        int beside = stacked || chart.type() == ChartView.Type.DOTS
                ? 1
                : chart.groups().size();
        rows(beside == 1 ? ROW : THIN * beside + GAP, tallest);
        double outside = (stacked ? 0 : lettering.widest(values.labels())) + BESIDE;
        this.left = names + (values.least() < 0 ? outside : 0);
        this.right = canvas.right() - Math.max(outside, tick(STEPS) / 2);
        this.scale = readable();
    }

    private double tick(int steps) {
        return values.widest(values.scale(steps), lettering);
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

    /** The finest scale whose figures do not touch. */
    private Scale readable() {
        Scale finest = values.readable(STEPS, right - left, BESIDE, lettering);
        left = Math.max(left, values.widest(finest, lettering) / 2);
        return finest;
    }

    @Override
    public double left() {
        return left;
    }

    @Override
    public double thickness(int beside) {
        return row - Math.min(GAP, row / 4);
    }

    @Override
    public double middle(int category) {
        return top + (category + 0.5) * row;
    }

    private double at(double value) {
        return scale.at(value, left, right);
    }

    @Override
    public Box box(double from, double to, double start, double end, double seam) {
        double first = at(Math.min(from, to));
        return new Box(first, start, Math.max(at(Math.max(from, to)) - seam, first + SMALLEST), end);
    }

    @Override
    public Label beyond(double value, double middle, String text) {
        double y = middle + lettering.drop();
        return value < 0
                ? Label.of(at(value) - OVER, y, text, Anchor.END)
                : Label.of(at(value) + OVER, y, text, Anchor.START);
    }

    @Override
    public boolean holds(Box box, String text) {
        return box.right() - box.left() > lettering.width(text) + 2;
    }

    @Override
    public double[] across(double value) {
        return new double[] {at(value), top, at(value), bottom()};
    }

    private double bottom() {
        return top + chart.categories().size() * row;
    }

    @Override
    public double draw(double above) {
        top = above + 4;
        double line = bottom() + 3 + lettering.line() / 2 + lettering.drop();
        for (double tick : scale.ticks()) {
            canvas.gridline(at(tick), top, at(tick), bottom());
            canvas.write(Label.of(at(tick), line, values.tick(tick, scale), Anchor.MIDDLE));
        }
        for (int category = 0; category < chart.categories().size(); category += every) {
            name(chart.categories().get(category), middle(category));
        }
        canvas.axis(at(0), top, at(0), bottom());
        return unit(line) + lettering.size() / 2;
    }

    /** Writes what the axis counts beside its figures, else under them. */
    private double unit(double line) {
        Label beside = Label.of(names - BESIDE, line, chart.unit(), Anchor.END);
        if (chart.isPercent() || chart.isPanel() || canvas.offer(beside)) {
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
