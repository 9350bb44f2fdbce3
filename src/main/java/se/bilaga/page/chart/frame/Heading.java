package se.bilaga.page.chart.frame;

import java.util.List;
import java.util.function.DoubleSupplier;
import se.bilaga.page.drawing.Canvas;
import se.bilaga.page.drawing.Label;
import se.bilaga.page.drawing.Label.Anchor;
import se.bilaga.page.drawing.Lettering;
import se.bilaga.statistics.chart.Chart;

/** What stands over a plot: what its colours and its target mean, or in one of several small ones what it is of. */
public record Heading(Chart chart, Canvas canvas) {
    private static final double UNDER = 3;

    /**
     * Draws it and returns where it ends.
     *
     * @param legend whether the groups are named nowhere else
     * @param drawn draws their legend and tells where that ends
     */
    public double draw(boolean legend, DoubleSupplier drawn) {
        return chart.isPanel() ? title() : new TargetLine(chart, canvas).explain(legend ? drawn.getAsDouble() : 0);
    }

    /** The name of a small chart, with as much room as the longest of them has. */
    private double title() {
        Lettering lettering = canvas.lettering();
        double y = lettering.line() / 2 + lettering.drop();
        for (String line : lines(chart)) {
            canvas.write(Label.of(0, y, line, Anchor.START).heavy());
            y += lettering.line();
        }
        int lines = chart.sharing().stream()
                .mapToInt(part -> lines(part).size())
                .max()
                .orElse(1);
        return lines * lettering.line() + UNDER;
    }

    private List<String> lines(Chart part) {
        return canvas.lettering().wrap(part.title(), canvas.right() / Lettering.HEAVY);
    }
}
