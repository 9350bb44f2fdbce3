package se.bilaga.page.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.bilaga.page.chart.frame.Heading;
import se.bilaga.page.chart.frame.LyingFrame;
import se.bilaga.page.chart.frame.TargetLine;
import se.bilaga.page.chart.frame.Values;
import se.bilaga.page.drawing.Box;
import se.bilaga.page.drawing.Canvas;
import se.bilaga.page.drawing.Label;
import se.bilaga.page.drawing.Legend;
import se.bilaga.page.drawing.Palette;
import se.bilaga.page.drawing.PointForm;
import se.bilaga.statistics.chart.Chart;

/** A row for each category with a point for each group, such as two times, and a line from the lowest to the highest. */
final class Dots {
    private static final double WIDTH = 1.5;
    /** From a point's middle to what is written beside it. */
    private static final double BESIDE = 2;

    private final Chart chart;
    private final Palette palette;
    private final Canvas canvas;
    private final Values values;
    private final LyingFrame frame;

    Dots(Chart chart, Palette palette, Canvas canvas, double tallest) {
        this.chart = chart;
        this.palette = palette;
        this.canvas = canvas;
        this.values = new Values(chart);
        this.frame = new LyingFrame(chart, canvas, tallest);
    }

    double draw() {
        double above = new Heading(chart, canvas)
                .draw(chart.groups().size() > 1, () -> Legend.ofPoints(canvas, palette, values.names(), frame.left()));
        double height = frame.draw(above);
        List<List<Label>> labels = new ArrayList<>();
        for (int category = 0; category < chart.categories().size(); category++) {
            row(category, labels);
        }
        new TargetLine(chart, canvas).over(frame);
        canvas.offerEach(labels);
        return height;
    }

    private void row(int category, List<List<Label>> labels) {
        List<Integer> groups = values.groups()
                .filter(group -> !values.isMissing(group, category))
                .boxed()
                .sorted(Comparator.comparingDouble(group -> values.of(group, category)))
                .toList();
        if (groups.isEmpty()) {
            return;
        }
        int first = groups.get(0);
        int last = groups.get(groups.size() - 1);
        double y = frame.middle(category);
        Box line = frame.box(values.of(first, category), values.of(last, category), y, y, 0);
        canvas.stroke(line.left(), y, line.right(), y, Canvas.QUIET, WIDTH);
        labels.add(List.of(beside(values.of(last, category), category, last, false)));
        Label left = beside(values.of(first, category), category, first, true);
        boolean room = canvas.lettering().box(left).left() > frame.left();
        if (room && values.of(first, category) < values.of(last, category)) {
            labels.add(List.of(left));
        }
        for (int group : groups) {
            double x = frame.box(values.of(group, category), values.of(group, category), y, y, 0)
                    .left();
            PointForm.of(group).draw(canvas, x, y, ChartColors.of(chart, palette, group, category));
        }
    }

    private Label beside(double value, int category, int group, boolean left) {
        double x = frame.box(value, value, 0, 0, 0).left();
        double y = frame.middle(category) + canvas.lettering().drop();
        String text = values.label(group, category);
        double away = PointForm.RADIUS + BESIDE;
        return left ? Label.of(x - away, y, text, Label.Anchor.END) : Label.of(x + away, y, text, Label.Anchor.START);
    }
}
