package se.bilaga.output.word.chart;

import java.math.BigDecimal;
import se.bilaga.office.Xml;
import se.bilaga.page.chart.ChartDrawing;
import se.bilaga.page.drawing.Scale;
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
        set("c:axId", CATEGORIES, "c:axId", NUMBERS);
    }

    void write() {
        categories();
        numbers();
    }

    /** Rows are read from the top, but a pyramid stands on its youngest. */
    private boolean isReversed() {
        return chart.type().lies() && chart.type() != ChartView.Type.PYRAMID;
    }

    private void categories() {
        boolean dates = size.isOfDates(chart);
        xml.open(dates ? "c:dateAx" : "c:catAx");
        set("c:axId", CATEGORIES);
        holding("c:scaling", "c:orientation", isReversed() ? "maxMin" : "minMax");
        set("c:delete", "0", "c:axPos", chart.type().lies() ? "l" : "b");
        String format = dates ? ChartDates.format(size.everyMonth(chart)) : "General";
        xml.empty("c:numFmt", "formatCode", format, "sourceLinked", "0");
        ticks("low");
        xml.open("c:spPr");
        line(9525, LINE);
        xml.close();
        if (!dates && !isThinned()) {
            text(size.ofAxes(), TEXT, "rot", "0", "vert", "horz");
        }
        set("c:crossAx", NUMBERS, "c:crosses", "autoZero", "c:auto", "0");
        if (dates) {
            months();
        } else { // every category is named, but of times only as many as have room
            String every = Integer.toString(isThinned() ? size.every(chart) : 1);
            set("c:lblAlgn", "ctr", "c:lblOffset", "100", "c:tickLblSkip", every, "c:tickMarkSkip", every);
            set("c:noMultiLvlLbl", "1");
        }
        xml.close();
    }

    /** By the calendar: every third or sixth month, or years. */
    private void months() {
        int every = size.everyMonth(chart);
        boolean years = every % 12 == 0;
        set(
                "c:lblOffset",
                "100",
                "c:baseTimeUnit",
                "months",
                "c:majorUnit",
                Integer.toString(years ? every / 12 : every),
                "c:majorTimeUnit",
                years ? "years" : "months");
    }

    private boolean isThinned() {
        return !chart.times().isEmpty() && !chart.type().lies() && size.every(chart) > 1;
    }

    private void numbers() {
        xml.open("c:valAx");
        set("c:axId", NUMBERS);
        xml.open("c:scaling");
        set("c:orientation", "minMax");
        limits();
        xml.close();
        set("c:delete", "0", "c:axPos", chart.type().lies() ? "b" : "l");
        xml.open("c:majorGridlines").open("c:spPr");
        line(6350, "E3E3E3");
        xml.close().close();
        String[] turned = {"rot", "-5400000", "vert", "horz"};
        title(title(), size.ofAxes(), false, chart.type().lies() ? new String[0] : turned);
        xml.empty("c:numFmt", "formatCode", values.axisFormat(), "sourceLinked", "0");
        ticks("nextTo");
        xml.open("c:spPr").open("a:ln").empty("a:noFill").close().close();
        set("c:crossAx", CATEGORIES, "c:crosses", isReversed() ? "max" : "autoZero", "c:crossBetween", "between");
        set("c:majorUnit", number(ChartDrawing.scale(chart).step()));
        xml.close();
    }

    /** Parts of a whole end at 100 per cent, in a pyramid on both sides. */
    private void limits() {
        boolean pyramid = chart.type() == ChartView.Type.PYRAMID;
        if (chart.isPanel()) {
            Scale scale = ChartDrawing.scale(chart);
            double most = scale.most() + (pyramid ? scale.step() : 0); // figures stand outside of its bars
            set("c:max", number(most), "c:min", number(pyramid ? -most : scale.least()));
            return;
        }
        if (ChartDrawing.isOfWhole(chart)) {
            set("c:max", "100");
        }
        if (!values.anyBelowZero() && !pyramid) {
            set("c:min", "0");
        }
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    private void ticks(String labels) {
        set("c:majorTickMark", "none", "c:minorTickMark", "none", "c:tickLblPos", labels);
    }

    /** The unit, and the target of a chart that lies, where Word can draw no line across. */
    private String title() {
        Chart.Bar target = chart.emphasis().target();
        if (chart.isPanel()) {
            return "";
        }
        String unit = chart.isPercent() ? "" : chart.unit();
        if (target == null || !chart.type().lies()) {
            return unit;
        }
        return unit.isEmpty() ? "Mål " + target.label() : unit + " (mål " + target.label() + ")";
    }
}
