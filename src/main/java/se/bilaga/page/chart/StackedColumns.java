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

/** Standing bars, the groups on top of each other; what is below zero hangs from it. */
final class StackedColumns {
    /** Between the parts of a bar, so that they are told apart in grey print. */
    static final double SEAM = 0.7;

    private static final double WIDEST = 46;

    private final Chart chart;
    private final Palette palette;
    private final Canvas canvas;
    private final Values values;
    private final EndLabels names;
    private final boolean named;
    private final StandingFrame frame;

    StackedColumns(Chart chart, Palette palette, Canvas canvas) {
        this.chart = chart;
        this.palette = palette;
        this.canvas = canvas;
        this.values = new Values(chart);
        this.names = new EndLabels(canvas, values.names());
        this.named = chart.groups().size() > 1 && lastIsWhole() && names.height() <= StandingFrame.usual(canvas);
        this.frame =
                new StandingFrame(chart, canvas, values.scale(true, StandingFrame.STEPS), named ? names.width() : 0);
    }

    /** Whether every group has a part of the last stack, beside which its name can stand. */
    private boolean lastIsWhole() {
        int last = chart.categories().size() - 1;
        return chart.groups().stream().allMatch(group -> {
            var value = group.values().get(last);
            return value != null && value.signum() != 0;
        });
    }

    double draw() {
        double above = named || chart.groups().size() < 2
                ? 0
                : new Legend(canvas, 7).draw(values.names(), frame.left(), Columns.swatch(canvas, palette));
        TargetLine target = new TargetLine(chart, canvas);
        frame.draw(chart, target.explain(above), StandingFrame.usual(canvas));
        double height = frame.foot();
        List<List<Label>> labels = new ArrayList<>();
        List<EndLabels.End> ends = new ArrayList<>();
        for (int category = 0; category < chart.categories().size(); category++) {
            ends.clear();
            stack(category, labels, ends);
        }
        target.over(frame);
        canvas.offerEach(labels);
        if (named) {
            names.draw(ends, frame.right(), frame.top() - 4, frame.bottom() + 4);
        }
        return height;
    }

    private void stack(int category, List<List<Label>> labels, List<EndLabels.End> ends) {
        double width = Math.min(frame.categories.slot() * 0.72, WIDEST);
        double left = frame.categories.x(category) - width / 2;
        double[] bases = {0, 0};
        for (int group = 0; group < chart.groups().size(); group++) {
            double value = values.of(group, category);
            int side = value < 0 ? 1 : 0;
            double from = frame.y(bases[side]);
            bases[side] += value;
            double to = frame.y(bases[side]);
            if (value == 0) {
                continue;
            }
            String color = ChartColors.of(chart, palette, group, category);
            double top = Math.min(from, to);
            double bottom = Math.max(from, to);
            canvas.bar(new Box(left, top, left + width, Math.max(bottom - SEAM, top + 0.3)), color);
            double middle = (top + bottom - SEAM) / 2;
            Label label = Label.of(
                    left + width / 2, middle + canvas.lettering().drop(), values.label(group, category), Anchor.MIDDLE);
            if (bottom - top > canvas.lettering().size()) {
                labels.add(List.of(label.on(color)));
            }
            ends.add(new EndLabels.End(
                    group, left + width - 3, middle, chart.groups().get(group).name()));
        }
    }
}
