package se.bilaga.page.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import se.bilaga.page.chart.frame.Heading;
import se.bilaga.page.chart.frame.StandingFrame;
import se.bilaga.page.chart.frame.TargetLine;
import se.bilaga.page.chart.frame.Values;
import se.bilaga.page.drawing.Canvas;
import se.bilaga.page.drawing.Label;
import se.bilaga.page.drawing.Label.Anchor;
import se.bilaga.page.drawing.Legend;
import se.bilaga.page.drawing.Lettering;
import se.bilaga.page.drawing.Palette;
import se.bilaga.page.drawing.PointForm;
import se.bilaga.statistics.chart.Chart;

/** A line for each group along the categories, broken where a value is missing. */
final class Lines {
    private static final double ABOVE = 5;
    /** How much higher than usual a plot may be for the names beside it. */
    private static final double HIGHER = 2;

    /** Points that are nearer each other are not marked one by one. */
    private static final double NEAR = 9;

    private final Chart chart;
    private final Palette palette;
    private final Canvas canvas;
    private final Values values;
    private final EndLabels names;
    private final boolean named;
    private final StandingFrame frame;

    Lines(Chart chart, Palette palette, Canvas canvas) {
        this.chart = chart;
        this.palette = palette;
        this.canvas = canvas;
        this.values = new Values(chart);
        this.names = new EndLabels(
                canvas,
                values.groups().filter(g -> last(g) >= 0).mapToObj(this::ended).toList());
        this.named = chart.groups().size() > 1
                && !chart.isPanel()
                && names.height() <= HIGHER * StandingFrame.usual(chart, canvas);
        this.frame = new StandingFrame(chart, canvas, named ? names.width() : 0, named ? names.height() : 0);
    }

    /** The last category that a group has a value in, else -1. */
    private int last(int group) {
        int last = chart.categories().size() - 1;
        while (last >= 0 && values.isMissing(group, last)) {
            last--;
        }
        return last;
    }

    /** {@code Förskola 6,9 %}. */
    private String ended(int group) {
        return chart.groups().get(group).name() + " " + values.label(group, last(group));
    }

    double draw() {
        boolean legend = !named && chart.groups().size() > 1;
        double above = new Heading(chart, canvas)
                .draw(legend, () -> Legend.ofLines(canvas, palette, values.names(), frame.left()));
        double height = frame.draw(above);
        new TargetLine(chart, canvas).over(frame);
        values.groups().forEach(this::line);
        if (named) {
            names.draw(
                    values.groups()
                            .filter(g -> last(g) >= 0)
                            .mapToObj(this::end)
                            .toList(),
                    frame.right(),
                    frame.top() - 4,
                    frame.bottom() + 4);
        } else if (chart.groups().size() == 1) {
            labels();
        }
        return height;
    }

    private EndLabels.End end(int group) {
        int last = last(group);
        return new EndLabels.End(group, frame.middle(last), y(group, last), ended(group));
    }

    private double y(int group, int category) {
        return frame.at(values.of(group, category));
    }

    private void line(int group) {
        List<double[]> points = new ArrayList<>();
        int every = (int) Math.ceil(NEAR / frame.slot());
        for (int category = 0; category <= chart.categories().size(); category++) {
            if (category < chart.categories().size() && !values.isMissing(group, category)) {
                points.add(new double[] {frame.middle(category), y(group, category)});
                continue;
            }
            if (category < chart.categories().size() && chart.isOfNoTime(category)) {
                continue;
            }
            if (points.size() > 1) {
                canvas.polyline(points, palette.of(group), Legend.LINE);
            }
            points.clear();
        }
        for (int category = 0; category < chart.categories().size(); category++) {
            boolean alone = isGap(group, category - 1) && isGap(group, category + 1);
            boolean marked = alone || (last(group) - category) % every == 0;
            if (!values.isMissing(group, category) && marked) {
                PointForm.of(group).draw(canvas, frame.middle(category), y(group, category), palette.of(group));
            }
        }
    }

    private boolean isGap(int group, int category) {
        return category < 0
                || category >= chart.categories().size()
                || (values.isMissing(group, category) && !chart.isOfNoTime(category));
    }

    /** The values of the only line: all of them, or else those of its ends and of its highest and lowest points. */
    private void labels() {
        List<Integer> points = IntStream.range(0, chart.categories().size())
                .filter(c -> !values.isMissing(0, c))
                .boxed()
                .toList();
        boolean room = canvas.lettering().widest(values.labels(0)) + 2 <= frame.slot();
        if (points.isEmpty()
                || (room && canvas.offerAll(points.stream().map(this::places).toList()))) {
            return;
        }
        List<Integer> most = new ArrayList<>(List.of(points.get(points.size() - 1), points.get(0)));
        points.stream()
                .max((a, b) -> Double.compare(values.of(0, a), values.of(0, b)))
                .ifPresent(most::add);
        points.stream()
                .min((a, b) -> Double.compare(values.of(0, a), values.of(0, b)))
                .ifPresent(most::add);
        canvas.offerEach(most.stream().distinct().map(this::places).toList());
    }

    /** A label stands where the line does not pass: over the point, under it, or to one of its sides. */
    private List<Label> places(int category) {
        Lettering lettering = canvas.lettering();
        double x = frame.middle(category);
        double over = y(0, category) - ABOVE;
        double under = y(0, category) + ABOVE + lettering.size() * 0.72;
        String text = values.label(0, category);
        double half = lettering.width(text) / 2;
        double inside = Math.min(x, canvas.right() - half);
        return List.of(
                Label.of(inside, over, text, Anchor.MIDDLE),
                Label.of(inside, under, text, Anchor.MIDDLE),
                Label.of(x + 2, over, text, Anchor.START),
                Label.of(x - 2, over, text, Anchor.END),
                Label.of(x + 2, under, text, Anchor.START),
                Label.of(x - 2, under, text, Anchor.END));
    }
}
