package se.bilaga.output.word.block;

import java.util.List;
import java.util.Locale;
import se.bilaga.office.Xml;
import se.bilaga.page.chart.ChartColors;
import se.bilaga.page.drawing.Lettering;
import se.bilaga.page.drawing.Palette;
import se.bilaga.page.drawing.PointForm;
import se.bilaga.plan.view.ChartView;
import se.bilaga.statistics.chart.Chart;

/**
 * A line of words over small charts: their unit, their colours and what is to be reached, which are the same in all.
 *
 * @param gone whether they are deleted
 */
record PanelKey(Chart chart, List<String> colors, Lettering lettering, Xml xml, boolean gone) {
    private static final String BETWEEN = "\u2003";

    PanelKey {
        colors = List.copyOf(colors);
    }

    /** Writes it into the run that is open, and leaves another one open. */
    void write() {
        Chart part = chart.parts().get(0);
        Palette palette = ChartColors.palette(part, colors);
        if (!chart.isPercent()) {
            words(chart.unit() + BETWEEN, "");
        }
        for (int group = 0; part.groups().size() > 1 && group < part.groups().size(); group++) {
            words(sign(group) + "\u00a0", palette.of(group).substring(1).toUpperCase(Locale.ROOT));
            words(part.groups().get(group).name() + BETWEEN, "");
        }
        Chart.Bar target = chart.emphasis().target();
        if (target != null) {
            words("- - Mål " + target.label(), "");
        }
        xml.empty("w:br");
    }

    private String sign(int group) {
        return chart.type() != ChartView.Type.LINES
                ? "■"
                : switch (PointForm.of(group)) {
                    case DISC -> "●";
                    case RING -> "○";
                    case SQUARE -> "■";
                    case FRAME -> "□";
                    case DIAMOND -> "◇";
                    case CROSS -> "×";
                    case PLUS -> "+";
                };
    }

    /** @param color {@code 1F4E79}, or nothing for that of text */
    private void words(String words, String color) {
        xml.open("w:rPr");
        if (!color.isEmpty()) {
            xml.empty("w:color", "w:val", color);
        }
        xml.empty("w:sz", "w:val", Long.toString(Math.round(lettering.size() * 2)));
        xml.close()
                .open(gone ? "w:delText" : "w:t", "xml:space", "preserve")
                .text(words)
                .close();
        xml.close().open("w:r");
    }
}
