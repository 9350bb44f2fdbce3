package se.bilaga.page.chart;

import java.util.List;
import se.bilaga.page.chart.frame.StandingFrame;
import se.bilaga.page.drawing.Canvas;
import se.bilaga.page.drawing.Palette;
import se.bilaga.statistics.chart.Chart;

/** Standing stacks, whose groups are named beside the last of them. */
final class StackedColumns extends Stacks {
    private final EndLabels names;
    private final StandingFrame frame;

    StackedColumns(Chart chart, Palette palette, Canvas canvas) {
        super(chart, palette, canvas);
        this.names = new EndLabels(canvas, values.names());
        this.frame = new StandingFrame(chart, canvas, isNamed() ? names.width() : 0, 0);
    }

    double draw() {
        return draw(frame, 0);
    }

    /** Every group has a part of the last stack, beside which its name can stand. */
    @Override
    boolean canBeNamed() {
        int last = chart.categories().size() - 1;
        return values.groups().allMatch(group -> values.of(group, last) != 0)
                && names.height() <= StandingFrame.usual(chart, canvas);
    }

    @Override
    void name(List<Part> first, List<Part> last) {
        List<EndLabels.End> ends = last.stream()
                .map(part -> new EndLabels.End(
                        part.group(),
                        part.box().right() - 3,
                        part.box().middle(),
                        values.names().get(part.group())))
                .toList();
        names.draw(ends, frame.right(), frame.top() - 4, frame.bottom() + 4);
    }
}
