package se.bilaga.page.chart;

import java.util.List;
import se.bilaga.page.chart.frame.TargetLine;
import se.bilaga.page.chart.frame.Values;
import se.bilaga.page.drawing.Canvas;
import se.bilaga.page.drawing.Label;
import se.bilaga.page.drawing.Label.Anchor;
import se.bilaga.page.drawing.Legend;
import se.bilaga.page.drawing.Palette;
import se.bilaga.plan.view.ChartView;
import se.bilaga.statistics.chart.Chart;

/** What small charts have in common: their colours, what they count, and what is to be reached. */
record PanelLegend(Chart chart, Canvas canvas, List<String> colors) {
    private static final double UNDER = 6;

    PanelLegend {
        colors = List.copyOf(colors);
    }

    /** Draws it and returns where it ends. */
    double draw() {
        double groups = groups();
        double below = new TargetLine(chart, canvas).explain(groups);
        if (!chart.isPercent()) {
            double line = canvas.lettering().line();
            double y = groups + 2 + line / 2 + canvas.lettering().drop();
            canvas.write(Label.of(0, y, chart.unit(), Anchor.START));
            below = Math.max(below, groups + 2 + line);
        }
        return below == 0 ? 0 : below + UNDER;
    }

    private double groups() {
        Chart part = chart.parts().get(0);
        if (part.groups().size() < 2 || chart.type() == ChartView.Type.PYRAMID) {
            return 0;
        }
        Palette palette = ChartColors.palette(part, colors);
        List<String> names = new Values(part).names();
        return switch (chart.type()) {
            case LINES -> Legend.ofLines(canvas, palette, names, 0);
            case DOTS -> Legend.ofPoints(canvas, palette, names, 0);
            case COLUMNS, BARS, STACKED_COLUMNS, STACKED_BARS, PYRAMID -> Legend.ofBars(canvas, palette, names, 0);
        };
    }
}
