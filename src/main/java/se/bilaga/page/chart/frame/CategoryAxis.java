package se.bilaga.page.chart.frame;

import java.util.ArrayList;
import java.util.List;
import se.bilaga.page.drawing.Canvas;
import se.bilaga.page.drawing.Label;
import se.bilaga.page.drawing.Label.Anchor;
import se.bilaga.page.drawing.Lettering;
import se.bilaga.statistics.chart.Chart;

/**
 * The categories under a chart that stands: each under its place where they all have room, times by the calendar, and
 * else every second, third or so, the last one always.
 */
public final class CategoryAxis {
    private static final int MOST_LINES = 3;
    private static final double APART = 4;
    private static final double UNDER = 4;

    private final Chart chart;
    private final Canvas canvas;
    private final Lettering lettering;
    private final double left;
    private final double slot;

    CategoryAxis(Chart chart, Canvas canvas, double left, double right) {
        this.chart = chart;
        this.canvas = canvas;
        this.lettering = canvas.lettering();
        this.left = left;
        this.slot = (right - left) / chart.categories().size();
    }

    double slot() {
        return slot;
    }

    /** The middle of a category. */
    double x(int category) {
        return left + slot * (category + 0.5);
    }

    /** Whether names have room with their words whole, so that none need be left out. */
    public static boolean holdsAll(Chart chart, Lettering lettering, double width) {
        return lettering.fits(chart.categories(), width / chart.categories().size() - APART, MOST_LINES);
    }

    /** Writes them from {@code top} and returns where they end. */
    double draw(double top) {
        int lines = chart.times().isEmpty() ? MOST_LINES : MOST_LINES - 1;
        if (lettering.fits(chart.categories(), slot - APART, lines)) {
            List<List<Label>> all = every(1, top);
            if (canvas.offerAll(all)) {
                return bottom(all);
            }
        }
        Calendar calendar = new Calendar(chart.times(), canvas, left, slot);
        return calendar.draw(top + UNDER).orElseGet(() -> thinned(top));
    }

    private double thinned(double top) {
        for (int step = 1; step < chart.categories().size(); step++) {
            List<List<Label>> some = every(step, top);
            if (canvas.offerAll(some)) {
                return bottom(some);
            }
        }
        List<List<Label>> last = every(chart.categories().size(), top);
        canvas.offerEach(last);
        return bottom(last);
    }

    private double bottom(List<List<Label>> labels) {
        return labels.stream()
                .mapToDouble(label -> lettering.box(label.get(0)).bottom())
                .max()
                .orElse(0);
    }

    /** Every {@code step}th from the last. */
    private List<List<Label>> every(int step, double top) {
        List<List<Label>> labels = new ArrayList<>();
        for (int c = (chart.categories().size() - 1) % step;
                c < chart.categories().size();
                c += step) {
            double y = top + UNDER + lettering.line() / 2 + lettering.drop();
            List<String> lines = lettering.wrap(chart.categories().get(c), Math.max(slot * step - APART, 30));
            double half = lettering.widest(lines) / 2;
            double x = Math.max(half, Math.min(x(c), canvas.right() - half));
            for (String line : lines) {
                labels.add(List.of(Label.of(x, y, line, Anchor.MIDDLE)));
                y += lettering.line();
            }
        }
        return labels;
    }
}
