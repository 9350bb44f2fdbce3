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

/** Standing bars, the groups beside each other. */
final class Columns {
    private static final double SWATCH = 7;
    private static final double OVER = 2.5;

    private final Chart chart;
    private final Palette palette;
    private final Canvas canvas;
    private final Values values;
    private final StandingFrame frame;
    private final int groups;

    Columns(Chart chart, Palette palette, Canvas canvas) {
        this.chart = chart;
        this.palette = palette;
        this.canvas = canvas;
        this.values = new Values(chart);
        this.groups = chart.groups().size();
        this.frame = new StandingFrame(chart, canvas, values.scale(false, StandingFrame.STEPS), 0);
    }

    double draw() {
        double above =
                groups < 2 ? 0 : new Legend(canvas, SWATCH).draw(values.names(), frame.left(), swatch(canvas, palette));
        TargetLine target = new TargetLine(chart, canvas);
        frame.draw(chart, target.explain(above), StandingFrame.usual(canvas));
        double height = frame.foot();
        List<List<Label>> full = new ArrayList<>();
        List<List<Label>> bare = new ArrayList<>();
        for (int category = 0; category < chart.categories().size(); category++) {
            for (int group = 0; group < groups; group++) {
                Label label = column(group, category);
                full.add(List.of(label));
                bare.add(List.of(new Label(
                        label.x(),
                        label.y(),
                        label.text().replace("\u00a0%", ""),
                        label.anchor(),
                        label.weight(),
                        label.fill())));
            }
        }
        target.over(frame);
        if (!canvas.offerAll(full)) {
            var unused = canvas.offerAll(bare);
        }
        return height;
    }

    static Legend.Sample swatch(Canvas canvas, Palette palette) {
        return (group, left, middle) -> canvas.swatch(
                new Box(left, middle - SWATCH / 2, left + SWATCH, middle + SWATCH / 2), palette.of(group));
    }

    /** Draws a column and says what would be written at it. */
    private Label column(int group, int category) {
        double slot = frame.categories.slot();
        double all = Math.min(slot * (groups == 1 ? 0.72 : 0.84), groups == 1 ? 46 : 30.0 * groups);
        double width = all / groups;
        double left = frame.categories.x(category) - all / 2 + group * width;
        double value = values.of(group, category);
        double from = Math.min(frame.y(0), frame.y(value));
        double to = Math.max(frame.y(0), frame.y(value));
        double gap = Math.min(0.5, width / 8);
        if (!values.isMissing(group, category)) {
            canvas.bar(
                    new Box(left + gap, from, left + width - gap, Math.max(to, from + 0.3)),
                    ChartColors.of(chart, palette, group, category));
        }
        double y = value < 0 ? to + OVER + canvas.lettering().size() * 0.76 : from - OVER;
        return Label.of(left + width / 2, y, values.label(group, category), Anchor.MIDDLE);
    }
}
