package se.bilaga.page.chart;

import java.util.ArrayList;
import java.util.List;
import se.bilaga.page.chart.frame.Heading;
import se.bilaga.page.chart.frame.Plot;
import se.bilaga.page.chart.frame.TargetLine;
import se.bilaga.page.chart.frame.Values;
import se.bilaga.page.drawing.Box;
import se.bilaga.page.drawing.Canvas;
import se.bilaga.page.drawing.Label;
import se.bilaga.page.drawing.Label.Anchor;
import se.bilaga.page.drawing.Legend;
import se.bilaga.page.drawing.Palette;
import se.bilaga.statistics.chart.Chart;

/** Bars of which the groups are parts, after each other; what is below zero goes the other way. */
abstract class Stacks {
    /** Between the parts of a bar, so that they are told apart in grey print. */
    private static final double SEAM = 0.7;

    final Chart chart;
    final Canvas canvas;
    final Values values;
    private final Palette palette;

    Stacks(Chart chart, Palette palette, Canvas canvas) {
        this.chart = chart;
        this.palette = palette;
        this.canvas = canvas;
        this.values = new Values(chart);
    }

    /** A group's part of a bar. */
    record Part(int group, Box box) {}

    /** Whether the groups can be named at their parts of a bar. */
    abstract boolean canBeNamed();

    final boolean isNamed() {
        return chart.groups().size() > 1 && !chart.isPanel() && canBeNamed();
    }

    /** Names them. */
    abstract void name(List<Part> first, List<Part> last);

    /** @param names the room over the plot for the names of the groups, where they stand there */
    final double draw(Plot frame, double names) {
        boolean legend = chart.groups().size() > 1 && !isNamed();
        double above = new Heading(chart, canvas)
                .draw(legend, () -> Legend.ofBars(canvas, palette, values.names(), frame.left()));
        double height = frame.draw(above + names);
        List<List<Label>> labels = new ArrayList<>();
        List<List<Part>> stacks = new ArrayList<>();
        for (int category = 0; category < chart.categories().size(); category++) {
            stacks.add(stack(frame, category, labels));
        }
        new TargetLine(chart, canvas).over(frame);
        canvas.offerEach(labels);
        if (isNamed()) {
            name(stacks.get(0), stacks.get(stacks.size() - 1));
        }
        return height;
    }

    private List<Part> stack(Plot frame, int category, List<List<Label>> labels) {
        double half = frame.thickness(1) / 2;
        double middle = frame.middle(category);
        List<Part> parts = new ArrayList<>();
        double[] bases = {0, 0};
        for (int group = 0; group < chart.groups().size(); group++) {
            double value = values.of(group, category);
            int side = value < 0 ? 1 : 0;
            double from = bases[side];
            bases[side] += value;
            if (value == 0) {
                continue;
            }
            String color = ChartColors.of(chart, palette, group, category);
            Box box = frame.box(from, bases[side], middle - half, middle + half, SEAM);
            canvas.bar(box, color);
            parts.add(new Part(group, box));
            String text = values.label(group, category);
            if (frame.holds(box, text)) {
                double y = box.middle() + canvas.lettering().drop();
                labels.add(
                        List.of(Label.of(box.center(), y, text, Anchor.MIDDLE).on(color)));
            }
        }
        return parts;
    }
}
