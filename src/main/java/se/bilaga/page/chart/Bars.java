package se.bilaga.page.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.bilaga.page.chart.frame.Heading;
import se.bilaga.page.chart.frame.Plot;
import se.bilaga.page.chart.frame.TargetLine;
import se.bilaga.page.chart.frame.Values;
import se.bilaga.page.drawing.Canvas;
import se.bilaga.page.drawing.Label;
import se.bilaga.page.drawing.Legend;
import se.bilaga.page.drawing.Palette;
import se.bilaga.statistics.chart.Chart;

/** Bars, the groups beside each other. */
final class Bars {
    private final Chart chart;
    private final Palette palette;
    private final Canvas canvas;
    private final Values values;
    private final Plot frame;
    private final int groups;

    Bars(Chart chart, Palette palette, Canvas canvas, Plot frame) {
        this.chart = chart;
        this.palette = palette;
        this.canvas = canvas;
        this.values = new Values(chart);
        this.frame = frame;
        this.groups = chart.groups().size();
    }

    double draw() {
        double above = new Heading(chart, canvas)
                .draw(groups > 1, () -> Legend.ofBars(canvas, palette, values.names(), frame.left()));
        double height = frame.draw(above);
        List<Label> labels = new ArrayList<>();
        for (int category = 0; category < chart.categories().size(); category++) {
            for (int group = 0; group < groups; group++) {
                labels.add(bar(group, category));
            }
        }
        new TargetLine(chart, canvas).over(frame);
        if (!canvas.offerAll(labels.stream().map(List::of).toList())) {
            Stream<Label> bare = labels.stream().map(label -> label.saying(Values.bare(label.text())));
            var unused = canvas.offerAll(bare.map(List::of).toList());
        }
        return height;
    }

    /** Draws a bar and says what would be written at it. */
    private Label bar(int group, int category) {
        double width = frame.thickness(groups) / groups;
        double start = frame.middle(category) + (group - groups / 2.0) * width;
        double seam = Math.min(0.5, width / 8);
        double value = values.of(group, category);
        if (value != 0) {
            canvas.bar(
                    frame.box(0, value, start + seam, start + width - seam, 0),
                    ChartColors.of(chart, palette, group, category));
        }
        return frame.beyond(value, start + width / 2, values.label(group, category));
    }
}
