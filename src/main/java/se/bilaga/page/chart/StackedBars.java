package se.bilaga.page.chart;

import java.util.ArrayList;
import java.util.List;
import se.bilaga.page.drawing.Box;
import se.bilaga.page.drawing.Canvas;
import se.bilaga.page.drawing.Label;
import se.bilaga.page.drawing.Label.Anchor;
import se.bilaga.page.drawing.Legend;
import se.bilaga.page.drawing.Palette;
import se.bilaga.statistics.chart.Chart;

/** Lying bars, the groups after each other; what is below zero goes the other way. */
final class StackedBars {
    private static final double ROW = 20;
    private static final double GAP = 6;

    private final Chart chart;
    private final Palette palette;
    private final Canvas canvas;
    private final Values values;
    private final LyingFrame frame;

    StackedBars(Chart chart, Palette palette, Canvas canvas, double tallest) {
        this.chart = chart;
        this.palette = palette;
        this.canvas = canvas;
        this.values = new Values(chart);
        this.frame = new LyingFrame(chart, canvas, steps -> values.scale(true, steps), ROW, tallest, List.of());
    }

    double draw() {
        boolean named = chart.groups().size() > 1 && namesFit();
        double above = named ? canvas.lettering().line() : 0;
        if (!named && chart.groups().size() > 1) {
            above = new Legend(canvas, 7).draw(values.names(), frame.left(), Columns.swatch(canvas, palette));
        }
        TargetLine target = new TargetLine(chart, canvas);
        double height = frame.draw(named ? target.explain(0) + above : target.explain(above));
        List<List<Label>> labels = new ArrayList<>();
        for (int category = 0; category < chart.categories().size(); category++) {
            bar(category, labels);
        }
        target.over(frame, frame.y(chart.categories().size()));
        canvas.offerEach(labels);
        if (named) {
            names(frame.y(0)).forEach(canvas::write);
        }
        return height;
    }

    /** Whether each group can be named over its part of the first bar. */
    private boolean namesFit() {
        List<Label> names = names(100);
        double end = 0;
        for (Label name : names) {
            Box box = canvas.lettering().box(name);
            if (box.left() < end || box.right() > canvas.right()) {
                return false;
            }
            end = box.right() + 6;
        }
        return names.size() == chart.groups().size();
    }

    private List<Label> names(double under) {
        List<Label> names = new ArrayList<>();
        double base = 0;
        for (int group = 0; group < chart.groups().size(); group++) {
            double value = values.of(group, 0);
            double middle = frame.x(base + value / 2);
            double width = frame.x(base + value) - frame.x(base);
            String name = chart.groups().get(group).name();
            if (value > 0 && width >= canvas.lettering().width(name) / 2) {
                names.add(Label.of(middle, under, name, Anchor.MIDDLE));
            }
            base += value;
        }
        return names;
    }

    private void bar(int category, List<List<Label>> labels) {
        double gap = Math.min(GAP, frame.row() / 4);
        double top = frame.y(category) + gap / 2;
        double bottom = top + frame.row() - gap;
        double[] bases = {0, 0};
        for (int group = 0; group < chart.groups().size(); group++) {
            double value = values.of(group, category);
            int side = value < 0 ? 1 : 0;
            double from = frame.x(bases[side]);
            bases[side] += value;
            double to = frame.x(bases[side]);
            if (value == 0) {
                continue;
            }
            double left = Math.min(from, to);
            double right = Math.max(Math.max(from, to) - StackedColumns.SEAM, left + 0.3);
            String color = ChartColors.of(chart, palette, group, category);
            canvas.bar(new Box(left, top, right, bottom), color);
            String text = values.label(group, category);
            if (right - left > canvas.lettering().width(text) + 2) {
                double y = (top + bottom) / 2 + canvas.lettering().drop();
                labels.add(List.of(
                        Label.of((left + right) / 2, y, text, Anchor.MIDDLE).on(color)));
            }
        }
    }
}
