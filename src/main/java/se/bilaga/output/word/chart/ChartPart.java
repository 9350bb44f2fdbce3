package se.bilaga.output.word.chart;

import se.bilaga.office.Xml;
import se.bilaga.plan.view.ChartView;
import se.bilaga.statistics.chart.Chart;

/** A part of a chart's DrawingML: what all parts know of the chart, and the words that they share. */
abstract class ChartPart {
    /** Dark grey, 7:1 on white. */
    static final String TEXT = "404040";

    final Chart chart;
    final Xml xml;
    final ChartValues values;

    ChartPart(Chart chart, Xml xml) {
        this.chart = chart;
        this.xml = xml;
        this.values = new ChartValues(chart);
    }

    /** Whether categories run from top to bottom instead of from left to right. */
    final boolean isHorizontal() {
        return switch (chart.type()) {
            case BARS, STACKED_BARS, PYRAMID -> true;
            case COLUMNS, STACKED_COLUMNS, LINES -> false;
        };
    }

    /** Whether groups share a bar. */
    final boolean isStacked() {
        return chart.type() == ChartView.Type.STACKED_BARS || chart.type() == ChartView.Type.STACKED_COLUMNS;
    }

    final void value(String element, String value) {
        xml.empty(element, "val", value);
    }

    final void fill(String color) {
        xml.open("a:solidFill").empty("a:srgbClr", "val", color).close();
    }

    /** Neither filled nor framed. */
    final void bare() {
        xml.open("c:spPr").empty("a:noFill").open("a:ln").empty("a:noFill").close();
        xml.close();
    }

    /** How text is set: {@code c:txPr}; size in hundredths of a point. */
    final void text(String size, String color) {
        xml.open("c:txPr").empty("a:bodyPr");
        letters(size, color);
    }

    /** The same for words that are never turned on their side. */
    final void level(String size, String color) {
        xml.open("c:txPr").empty("a:bodyPr", "rot", "0", "vert", "horz");
        letters(size, color);
    }

    private void letters(String size, String color) {
        xml.empty("a:lstStyle").open("a:p").open("a:pPr");
        xml.open("a:defRPr", "lang", "sv-SE", "sz", size, "b", "0");
        fill(color);
        xml.close().close().empty("a:endParaRPr", "lang", "sv-SE").close().close();
    }
}
