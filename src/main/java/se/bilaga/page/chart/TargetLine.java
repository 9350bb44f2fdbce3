package se.bilaga.page.chart;

import org.jspecify.annotations.Nullable;
import se.bilaga.page.drawing.Canvas;
import se.bilaga.page.drawing.Label;
import se.bilaga.page.drawing.Label.Anchor;
import se.bilaga.statistics.chart.Chart;

/** A broken line at what is to be reached, explained over the plot, where no value is in its way. */
final class TargetLine {
    private static final double DASH = 4;
    private static final double GAP = 2.5;
    private static final double WIDTH = 1;
    private static final double SAMPLE = 18;

    private final Canvas canvas;
    private final Chart.@Nullable Bar target;

    TargetLine(Chart chart, Canvas canvas) {
        this.canvas = canvas;
        this.target = chart.emphasis().target();
    }

    /** Explains the line under what ends at {@code above}, and returns where that ends. */
    double explain(double above) {
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

    void over(StandingFrame frame) {
        double y = frame.y(value());
        if (target != null) {
            draw(frame.left(), y, frame.right(), y);
        }
    }

    void over(LyingFrame frame, double bottom) {
        double x = frame.x(value());
        if (target != null) {
            draw(x, frame.y(0), x, bottom);
        }
    }

    private double value() {
        return target == null || target.value() == null ? 0 : target.value().doubleValue();
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
