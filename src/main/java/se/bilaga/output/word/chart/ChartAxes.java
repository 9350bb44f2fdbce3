package se.bilaga.output.word.chart;

import se.bilaga.office.Xml;
import se.bilaga.plan.view.ChartView;
import se.bilaga.statistics.chart.Chart;

/** The axes of a chart: categories along one, numbers with their unit along the other. */
final class ChartAxes extends ChartPart {
    private static final String CATEGORIES = "111111111";
    private static final String NUMBERS = "222222222";
    private static final String LINE = "BFBFBF";

    ChartAxes(Chart chart, Xml xml, double lettering) {
        super(chart, xml, lettering);
    }

    /** Which axes a plot belongs to. */
    void ids() {
        value("c:axId", CATEGORIES);
        value("c:axId", NUMBERS);
    }

    void write() {
        categories();
        numbers();
    }

    /** Rows are read from the top, but a pyramid stands on its youngest. */
    private boolean isReversed() {
        return isHorizontal() && chart.type() != ChartView.Type.PYRAMID;
    }

    private void categories() {
        xml.open("c:catAx");
        value("c:axId", CATEGORIES);
        xml.open("c:scaling");
        value("c:orientation", isReversed() ? "maxMin" : "minMax");
        xml.close();
        value("c:delete", "0");
        value("c:axPos", isHorizontal() ? "l" : "b");
        xml.empty("c:numFmt", "formatCode", "General", "sourceLinked", "0");
        ticks("low");
        line();
        value("c:crossAx", NUMBERS);
        value("c:crosses", "autoZero");
        value("c:auto", "0");
        value("c:lblAlgn", "ctr");
        value("c:lblOffset", "100");
        value("c:noMultiLvlLbl", "1");
        xml.close();
    }

    private void numbers() {
        xml.open("c:valAx");
        value("c:axId", NUMBERS);
        xml.open("c:scaling");
        value("c:orientation", "minMax");
        if (!values.anyBelowZero() && chart.type() != ChartView.Type.PYRAMID) {
            value("c:min", "0");
        }
        xml.close();
        value("c:delete", "0");
        value("c:axPos", isHorizontal() ? "b" : "l");
        xml.open("c:majorGridlines").open("c:spPr").open("a:ln", "w", "6350");
        fill("E3E3E3");
        xml.close().close().close();
        if (!values.isPercent()) {
            title();
        }
        xml.empty("c:numFmt", "formatCode", values.format(), "sourceLinked", "0");
        ticks("nextTo");
        xml.open("c:spPr").open("a:ln").empty("a:noFill").close().close();
        value("c:crossAx", CATEGORIES);
        value("c:crosses", isReversed() ? "max" : "autoZero");
        value("c:crossBetween", "between");
        xml.close();
    }

    private void ticks(String labels) {
        value("c:majorTickMark", "none");
        value("c:minorTickMark", "none");
        value("c:tickLblPos", labels);
    }

    private void line() {
        xml.open("c:spPr").open("a:ln", "w", "9525");
        fill(LINE);
        xml.close().close();
    }

    private void title() {
        xml.open("c:title").open("c:tx").open("c:rich");
        if (isHorizontal()) {
            xml.empty("a:bodyPr");
        } else {
            xml.empty("a:bodyPr", "rot", "-5400000", "vert", "horz");
        }
        xml.empty("a:lstStyle").open("a:p").open("a:pPr");
        xml.empty("a:defRPr", "lang", "sv-SE", "sz", size(), "b", "0").close();
        xml.open("a:r").open("a:rPr", "lang", "sv-SE", "sz", size(), "b", "0");
        fill(TEXT);
        xml.close().leaf("a:t", chart.unit()).close().close().close().close();
        value("c:overlay", "0");
        xml.close();
    }
}
