package se.bilaga.page.chart;

import java.util.ArrayList;
import java.util.List;
import se.bilaga.page.chart.frame.LyingFrame;
import se.bilaga.page.drawing.Box;
import se.bilaga.page.drawing.Canvas;
import se.bilaga.page.drawing.Label;
import se.bilaga.page.drawing.Label.Anchor;
import se.bilaga.page.drawing.Palette;
import se.bilaga.statistics.chart.Chart;

/** Lying stacks, whose groups are named over the first of them. */
final class StackedBars extends Stacks {
    private final LyingFrame frame;

    StackedBars(Chart chart, Palette palette, Canvas canvas, double tallest) {
        super(chart, palette, canvas);
        this.frame = new LyingFrame(chart, canvas, tallest);
    }

    double draw() {
        return draw(frame, isNamed() ? canvas.lettering().line() : 0);
    }

    @Override
    boolean canBeNamed() {
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

    @Override
    void name(List<Part> first, List<Part> last) {
        names(first.get(0).box().top() - 3).forEach(canvas::write);
    }

    private List<Label> names(double under) {
        List<Label> names = new ArrayList<>();
        double base = 0;
        for (int group = 0; group < chart.groups().size(); group++) {
            double value = values.of(group, 0);
            Box box = frame.box(base, base + value, 0, 0, 0);
            String name = chart.groups().get(group).name();
            if (value > 0 && box.right() - box.left() >= canvas.lettering().width(name) / 2) {
                names.add(Label.of(box.center(), under, name, Anchor.MIDDLE));
            }
            base += value;
        }
        return names;
    }
}
