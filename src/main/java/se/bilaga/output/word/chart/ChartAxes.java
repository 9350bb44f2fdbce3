package se.bilaga.output.word.chart;

import java.math.BigDecimal;
import se.bilaga.office.Xml;
import se.bilaga.page.chart.ChartDrawing;
import se.bilaga.plan.view.ChartView;
import se.bilaga.statistics.chart.Chart;

/** The axes of a chart: categories along one, numbers with their unit along the other. */
final class ChartAxes extends ChartPart {
    private static final String CATEGORIES = "111111111";
    private static final String NUMBERS = "222222222";
    private static final String LINE = "BFBFBF";

    private final ChartSize size;

    ChartAxes(Chart chart, Xml xml, ChartSize size) {
        super(chart, xml);
        this.size = size;
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
        boolean dates = size.isOfDates(chart);
        xml.open(dates ? "c:dateAx" : "c:catAx");
        value("c:axId", CATEGORIES);
        xml.open("c:scaling");
        value("c:orientation", isReversed() ? "maxMin" : "minMax");
        xml.close();
        value("c:delete", "0");
        value("c:axPos", isHorizontal() ? "l" : "b");
        String format = dates ? ChartDates.format(size.everyMonth(chart)) : "General";
        xml.empty("c:numFmt", "formatCode", format, "sourceLinked", "0");
        ticks("low");
        line();
        if (!dates && !isThinned()) {
            level(size.ofAxes(), TEXT);
        }
        value("c:crossAx", NUMBERS);
        value("c:crosses", "autoZero");
        value("c:auto", "0");
        if (dates) {
            months();
        } else {
            value("c:lblAlgn", "ctr");
            value("c:lblOffset", "100");
            named();
            value("c:noMultiLvlLbl", "1");
        }
        xml.close();
    }

    /** By the calendar: every third or sixth month, or years. */
    private void months() {
        int every = size.everyMonth(chart);
        boolean years = every % 12 == 0;
        value("c:lblOffset", "100");
        value("c:baseTimeUnit", "months");
        value("c:majorUnit", Integer.toString(years ? every / 12 : every));
        value("c:majorTimeUnit", years ? "years" : "months");
    }

    private boolean isThinned() {
        return !chart.times().isEmpty() && !isHorizontal() && size.every(chart) > 1;
    }

    /** Every category is named, but of times only as many as have room. */
    private void named() {
        String every = Integer.toString(isThinned() ? size.every(chart) : 1);
        value("c:tickLblSkip", every);
        value("c:tickMarkSkip", every);
    }

    private void numbers() {
        xml.open("c:valAx");
        value("c:axId", NUMBERS);
        xml.open("c:scaling");
        value("c:orientation", "minMax");
        limits();
        xml.close();
        value("c:delete", "0");
        value("c:axPos", isHorizontal() ? "b" : "l");
        xml.open("c:majorGridlines").open("c:spPr").open("a:ln", "w", "6350");
        fill("E3E3E3");
        xml.close().close().close();
        String title = title();
        if (!title.isEmpty()) {
            title(title);
        }
        xml.empty("c:numFmt", "formatCode", values.axisFormat(), "sourceLinked", "0");
        ticks("nextTo");
        xml.open("c:spPr").open("a:ln").empty("a:noFill").close().close();
        value("c:crossAx", CATEGORIES);
        value("c:crosses", isReversed() ? "max" : "autoZero");
        value("c:crossBetween", "between");
        value(
                "c:majorUnit",
                BigDecimal.valueOf(ChartDrawing.scale(chart).step())
                        .stripTrailingZeros()
                        .toPlainString());
        xml.close();
    }

    /** Parts of a whole end at 100 per cent, in a pyramid on both sides. */
    private void limits() {
        boolean pyramid = chart.type() == ChartView.Type.PYRAMID;
        if (ChartDrawing.isOfWhole(chart)) {
            value("c:max", "100");
        }
        if (!values.anyBelowZero() && !pyramid) {
            value("c:min", "0");
        }
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

    /** The unit, and the target of a chart that lies, where Word can draw no line across. */
    private String title() {
        Chart.Bar target = chart.emphasis().target();
        String unit = values.isPercent() ? "" : chart.unit();
        if (target == null || !isHorizontal()) {
            return unit;
        }
        return unit.isEmpty() ? "Mål " + target.label() : unit + " (mål " + target.label() + ")";
    }

    private void title(String words) {
        xml.open("c:title").open("c:tx").open("c:rich");
        if (isHorizontal()) {
            xml.empty("a:bodyPr");
        } else {
            xml.empty("a:bodyPr", "rot", "-5400000", "vert", "horz");
        }
        xml.empty("a:lstStyle").open("a:p").open("a:pPr");
        xml.empty("a:defRPr", "lang", "sv-SE", "sz", size.ofAxes(), "b", "0").close();
        xml.open("a:r").open("a:rPr", "lang", "sv-SE", "sz", size.ofAxes(), "b", "0");
        fill(TEXT);
        xml.close().leaf("a:t", words).close().close().close().close();
        value("c:overlay", "0");
        xml.close();
    }
}
