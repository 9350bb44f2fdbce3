package se.bilaga.output.word.chart;

import java.util.List;
import se.bilaga.office.Wml;
import se.bilaga.office.Xml;
import se.bilaga.statistics.chart.Chart;

/** A chart in DrawingML: {@code word/charts/chart1.xml}. */
public final class ChartXml extends ChartPart {
    static final String C = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    static final String A = "http://schemas.openxmlformats.org/drawingml/2006/main";

    private final ChartSeries series;
    private final ChartAxes axes;
    private final ChartSize size;

    private ChartXml(Chart chart, List<String> colors, ChartSize size) {
        super(chart, Xml.part());
        this.series = new ChartSeries(chart, colors, xml, size);
        this.axes = new ChartAxes(chart, xml, size);
        this.size = size;
    }

    /**
     * The whole part.
     *
     * @param colors {@code #rrggbb} for the groups in turn
     * @param workbook the relationship id of the workbook that holds the figures
     */
    public static byte[] of(Chart chart, List<String> colors, ChartSize size, String workbook) {
        return new ChartXml(chart, colors, size).part(workbook);
    }

    private byte[] part(String workbook) {
        xml.open("c:chartSpace", "xmlns:c", C, "xmlns:a", A, "xmlns:r", Wml.R);
        set("c:date1904", "0", "c:lang", "sv-SE", "c:roundedCorners", "0");
        xml.open("c:chart");
        title(chart.isPanel() ? chart.title() : "", size.ofAxes(), true);
        set("c:autoTitleDeleted", chart.isPanel() ? "0" : "1");
        xml.open("c:plotArea").empty("c:layout");
        plot();
        axes.write();
        xml.close();
        legend();
        set("c:plotVisOnly", "1", "c:dispBlanksAs", spansMissingTimes() ? "span" : "gap");
        xml.close();
        bare();
        text(size.ofAxes(), TEXT);
        xml.open("c:externalData", "r:id", workbook);
        set("c:autoUpdate", "0");
        return xml.close().close().bytes();
    }

    private void plot() {
        switch (chart.type()) {
            case COLUMNS -> bars("col", "clustered", gap(), "0");
            case BARS -> bars("bar", "clustered", gap(), "0");
            case STACKED_COLUMNS -> bars("col", "stacked", "60", "100");
            case STACKED_BARS -> bars("bar", "stacked", "50", "100");
            case PYRAMID -> bars("bar", "clustered", "25", "100");
            case DOTS -> dots();
            case LINES -> lines(series::lines);
        }
    }

    private String gap() {
        int groups = chart.groups().size();
        return groups == 1 ? "60" : Long.toString(Math.round(groups * (1 / ChartSize.CLUSTER - 1) * 100));
    }

    private void bars(String direction, String grouping, String gap, String overlap) {
        xml.open("c:barChart");
        set("c:barDir", direction, "c:grouping", grouping, "c:varyColors", "0");
        series.bars();
        set("c:gapWidth", gap, "c:overlap", overlap);
        axes.ids();
        xml.close();
        if (direction.equals("col") && chart.emphasis().target() != null) {
            lines(series::target);
        }
    }

    private void dots() {
        lines(series::dots);
        if (chart.emphasis().target() != null) {
            lines(series::target);
        }
    }

    private void lines(Runnable drawn) {
        xml.open("c:lineChart");
        set("c:grouping", "standard", "c:varyColors", "0");
        drawn.run();
        set("c:marker", "1");
        axes.ids();
        xml.close();
    }

    private void legend() {
        if (chart.isPanel()) {
            return;
        }
        if (chart.groups().size() < 2
                && (chart.type().lies() || chart.emphasis().target() == null)) {
            return;
        }
        holding("c:legend", "c:legendPos", "t", "c:overlay", "0");
    }

    /** Word joins either all or no points over what has none: it joins where nothing but whole times is missing. */
    private boolean spansMissingTimes() {
        boolean parted = false;
        for (int category = 0; category < chart.categories().size(); category++) {
            int at = category;
            boolean none = chart.isOfNoTime(at);
            parted |= none;
            if (!none
                    && chart.groups().stream()
                            .anyMatch(group -> group.bars().get(at).value() == null)) {
                return false;
            }
        }
        return parted;
    }
}
