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

/** Lying bars, the groups under each other, for categories with long names. */
final class Bars {
    private static final double ROW = 20;
    private static final double THIN = 11;
    private static final double GAP = 6;
    private static final double SWATCH = 7;

    private final Chart chart;
    private final Palette palette;
    private final Canvas canvas;
    private final Values values;
    private final LyingFrame frame;
    private final int groups;

    Bars(Chart chart, Palette palette, Canvas canvas, double tallest) {
        this.chart = chart;
        this.palette = palette;
        this.canvas = canvas;
        this.values = new Values(chart);
        this.groups = chart.groups().size();
        double row = groups == 1 ? ROW : THIN * groups + GAP;
        this.frame = new LyingFrame(chart, canvas, steps -> values.scale(false, steps), row, tallest, values.labels());
    }

    double draw() {
        double above = groups < 2
                ? 0
                : new Legend(canvas, SWATCH).draw(values.names(), frame.left(), Columns.swatch(canvas, palette));
        TargetLine target = new TargetLine(chart, canvas);
        double height = frame.draw(target.explain(above));
        List<List<Label>> labels = new ArrayList<>();
        for (int category = 0; category < chart.categories().size(); category++) {
            for (int group = 0; group < groups; group++) {
                labels.add(List.of(bar(group, category)));
            }
        }
        target.over(frame, frame.y(chart.categories().size()));
        var unused = canvas.offerAll(labels);
        return height;
    }

    /** Draws a bar and says what would be written at it. */
    private Label bar(int group, int category) {
        double gap = Math.min(GAP, frame.row() / 4);
        double height = (frame.row() - gap) / groups;
        double top = frame.y(category) + gap / 2 + group * height;
        double from = frame.x(0);
        double to = frame.x(values.of(group, category));
        double seam = Math.min(0.5, height / 8);
        if (!values.isMissing(group, category) && to != from) {
            double end = Math.abs(to - from) < 0.3 ? from + 0.3 : Math.max(from, to);
            canvas.bar(
                    new Box(Math.min(from, to), top + seam, end, top + height - seam),
                    ChartColors.of(chart, palette, group, category));
        }
        double y = top + height / 2 + canvas.lettering().drop();
        String text = values.label(group, category);
        return to < from ? Label.of(to - 3, y, text, Anchor.END) : Label.of(to + 3, y, text, Anchor.START);
    }
}
