package se.bilaga.output.word.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.bilaga.office.Xml;
import se.bilaga.statistics.chart.Chart;

/** The groups of a chart: name, colour, categories and values, each with where it is in the workbook. */
final class ChartSeries extends ChartPart {
    private static final List<String> MARKERS = List.of("circle", "square", "diamond", "triangle");

    private final List<String> colors;
    private final ChartLabels labels;

    ChartSeries(Chart chart, List<String> colors, Xml xml, double width, double lettering) {
        super(chart, xml, lettering);
        this.colors = colors.isEmpty() ? List.of("#1f4e79") : colors;
        this.labels = new ChartLabels(chart, xml, width, lettering);
    }

    void bars() {
        for (int g = 0; g < chart.groups().size(); g++) {
            open(g);
            xml.open("c:spPr");
            fill(color(g));
            if (isStacked()) {
                xml.open("a:ln", "w", "9525");
                fill("FFFFFF");
                xml.close();
            }
            xml.close();
            value("c:invertIfNegative", "0");
            labels.write(g, isStacked() ? onColor(g) : TEXT);
            data(g);
            xml.close();
        }
    }

    void lines() {
        for (int g = 0; g < chart.groups().size(); g++) {
            open(g);
            xml.open("c:spPr").open("a:ln", "w", "28575", "cap", "rnd");
            fill(color(g));
            xml.empty("a:round").close().close();
            marker(g);
            labels.write(g, TEXT);
            data(g);
            value("c:smooth", "0");
            xml.close();
        }
    }

    private void open(int group) {
        String number = Integer.toString(group);
        xml.open("c:ser");
        value("c:idx", number);
        value("c:order", number);
        xml.open("c:tx").open("c:strRef");
        xml.leaf("c:f", ChartWorkbook.SHEET + "!$" + ChartWorkbook.column(group) + "$1");
        points("c:strCache", "", List.of(chart.groups().get(group).name()));
        xml.close().close();
    }

    /** Lines are told apart by the form of their points too. */
    private void marker(int group) {
        xml.open("c:marker");
        value("c:symbol", MARKERS.get(group % MARKERS.size()));
        value("c:size", "7");
        xml.open("c:spPr");
        fill(color(group));
        xml.close().close();
    }

    private void data(int group) {
        String last = Integer.toString(chart.categories().size() + 1);
        xml.open("c:cat").open("c:strRef");
        xml.leaf("c:f", ChartWorkbook.SHEET + "!$A$2:$A$" + last);
        points("c:strCache", "", new ArrayList<>(chart.categories()));
        xml.close().close();
        String column = "$" + ChartWorkbook.column(group) + "$";
        xml.open("c:val").open("c:numRef");
        xml.leaf("c:f", ChartWorkbook.SHEET + "!" + column + "2:" + column + last);
        List<@Nullable String> numbers = new ArrayList<>();
        values.of(group).forEach(value -> numbers.add(value == null ? null : value.toPlainString()));
        points("c:numCache", values.format(), numbers);
        xml.close().close();
    }

    private void points(String cache, String format, List<@Nullable String> texts) {
        xml.open(cache);
        if (!format.isEmpty()) {
            xml.leaf("c:formatCode", format);
        }
        value("c:ptCount", Integer.toString(texts.size()));
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            if (text != null) {
                xml.open("c:pt", "idx", Integer.toString(i)).leaf("c:v", text).close();
            }
        }
        xml.close();
    }

    /** {@code 1F4E79}. */
    private String color(int group) {
        return colors.get(group % colors.size()).replace("#", "").toUpperCase(Locale.ROOT);
    }

    /** White or black text, whichever is the easier to read on a group's colour. */
    private String onColor(int group) {
        int rgb = Integer.parseInt(color(group), 16);
        double light = 0.2126 * linear(rgb >> 16 & 255) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
        return 1.05 / (light + 0.05) >= (light + 0.05) / 0.05 ? "FFFFFF" : "000000";
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
