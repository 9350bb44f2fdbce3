package se.bilaga.page.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.bilaga.page.drawing.Canvas;
import se.bilaga.page.drawing.Label;
import se.bilaga.page.drawing.Lettering;

/** The groups named at the right end of their lines or stacks, shoved apart where they would touch. */
final class EndLabels {
    /** Of the drawing, at most for them. */
    private static final double SHARE = 0.3;

    private static final double BEFORE = 12;
    private static final double NEAR = 2;

    /** A group's end: where its line or stack is, and what is written beside it. */
    record End(int group, double x, double y, String text) {}

    private final Canvas canvas;
    private final Lettering lettering;
    private final List<String> texts;

    EndLabels(Canvas canvas, List<String> texts) {
        this.canvas = canvas;
        this.lettering = canvas.lettering();
        this.texts = List.copyOf(texts);
    }

    private List<String> lines(String text) {
        return lettering.wrap(text, canvas.right() * SHARE - BEFORE);
    }

    /** The room that they need beside the plot. */
    double width() {
        return BEFORE
                + texts.stream()
                        .mapToDouble(text -> lettering.widest(lines(text)))
                        .max()
                        .orElse(0);
    }

    /** The room that they need from top to bottom. */
    double height() {
        return texts.stream().mapToDouble(this::height).sum();
    }

    private double height(String text) {
        return lines(text).size() * lettering.line();
    }

    /** @param left where the words begin is a little to the right of it */
    void draw(List<End> ends, double left, double top, double bottom) {
        List<End> sorted = new ArrayList<>(ends);
        sorted.sort(Comparator.comparingDouble(End::y).thenComparingInt(End::group));
        double[] tops = new double[sorted.size()];
        double free = top;
        for (int i = 0; i < tops.length; i++) {
            double height = height(sorted.get(i).text());
            tops[i] = Math.max(free, sorted.get(i).y() - height / 2);
            free = tops[i] + height;
        }
        double least = bottom;
        for (int i = tops.length - 1; i >= 0; i--) {
            least -= height(sorted.get(i).text());
            tops[i] = Math.min(tops[i], least);
            least = tops[i];
        }
        for (int i = 0; i < tops.length; i++) {
            draw(sorted.get(i), left, tops[i]);
        }
    }

    private void draw(End end, double left, double top) {
        List<String> lines = lines(end.text());
        double middle = top + lines.size() * lettering.line() / 2;
        if (Math.abs(middle - end.y()) > NEAR || left - end.x() > BEFORE) {
            canvas.stroke(end.x() + 3, end.y(), left + BEFORE - 2, middle, Canvas.QUIET, 0.5);
        }
        double y = top + lettering.line() / 2 + lettering.drop();
        for (String line : lines) {
            canvas.write(Label.of(left + BEFORE, y, line, Label.Anchor.START));
            y += lettering.line();
        }
    }
}
