package se.bilaga.page;

import java.util.ArrayList;
import java.util.List;
import se.bilaga.page.drawing.Sparkline;
import se.bilaga.page.text.Markup;
import se.bilaga.page.text.Typography;
import se.bilaga.page.view.BlockView;
import se.bilaga.page.view.Grid;
import se.bilaga.plan.Inset;
import se.bilaga.statistics.KeyFigures;
import se.bilaga.statistics.KeyFigures.KeyFigure;
import se.bilaga.statistics.measure.Trend;

/** Places the figures that matter most. */
final class KeyFigureViews {
    private static final int LEAST_POINTS = 3;

    private final KeyFigures figures;
    private final Sparklines sparklines;

    KeyFigureViews(KeyFigures figures, Sparklines sparklines) {
        this.figures = figures;
        this.sparklines = sparklines;
    }

    BlockView of(Inset.KeyFigures block) {
        List<BlockView.KeyFigureBox> boxes = new ArrayList<>();
        for (Inset.KeyFigure written : block.figures()) {
            figures.of(written).ifPresent(figure -> boxes.add(box(written, figure)));
        }
        return new BlockView.KeyFigureBoxes(boxes);
    }

    private BlockView.KeyFigureBox box(Inset.KeyFigure written, KeyFigure figure) {
        KeyFigures.Change change = figure.change();
        return new BlockView.KeyFigureBox(
                text(figure.label()),
                text(figure.figure()),
                change == null ? null : text(words(change)),
                change == null ? "" : Grid.style(change.merit()),
                figure.trend().known().size() < LEAST_POINTS
                        ? null
                        : sparklines.of(figure.trend(), written.figure(), Sparkline.OF_BOX),
                Typography.of(figure.trend().told()));
    }

    private static Markup text(String words) {
        return Markup.text(Typography.of(words));
    }

    /** An arrow says which way, and a word whether that is good, for whoever sees no colours. */
    private static String words(KeyFigures.Change change) {
        return Trend.arrow(change.sign()) + " " + change.text() + " sedan " + change.since()
                + change.merit().words();
    }
}
