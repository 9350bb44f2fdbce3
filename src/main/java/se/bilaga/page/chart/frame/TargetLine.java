package se.bilaga.page.chart.frame;

import org.jspecify.annotations.Nullable;
import se.bilaga.page.drawing.Canvas;
import se.bilaga.page.drawing.Label;
import se.bilaga.page.drawing.Label.Anchor;
import se.bilaga.statistics.chart.Chart;

/** A broken line at what is to be reached, explained over the plot, where no value is in its way. */
public final class TargetLine {
    private static final double DASH = 4;
    private static final double GAP = 2.5;
    private static final double WIDTH = 1;
    private static final double SAMPLE = 18;

    private final Canvas canvas;
    private final Chart.@Nullable Bar target;

    public TargetLine(Chart chart, Canvas canvas) {
        this.canvas = canvas;
        this.target = chart.emphasis().target();
    }

    /** Explains the line under what ends at {@code above}, and returns where that ends. */
    public double explain(double above) {
        if (target == null) {
            return above;
        }
        String text = "Mål " + target.label();
        double middle = above + 2 + canvas.lettering().line() / 2;
        double left = canvas.right() - canvas.lettering().width(text) - SAMPLE - 4;
        draw(left, middle, left + SAMPLE, middle);
        canvas.write(Label.of(canvas.right(), middle + canvas.lettering().drop(), text, Anchor.END));
        return above + 2 + canvas.lettering().line();
    }

    public void over(Plot frame) {
        if (target != null && target.value() != null) {
            double[] line = frame.across(target.value().doubleValue());
            draw(line[0], line[1], line[2], line[3]);
        }
    }

    private void draw(double x1, double y1, double x2, double y2) {
        double length = Math.hypot(x2 - x1, y2 - y1);
        for (double at = 0; at < length; at += DASH + GAP) {
            double end = Math.min(at + DASH, length);
            canvas.stroke(
                    x1 + (x2 - x1) * at / length,
                    y1 + (y2 - y1) * at / length,
                    x1 + (x2 - x1) * end / length,
                    y1 + (y2 - y1) * end / length,
                    Label.INK,
                    WIDTH);
        }
    }
}
