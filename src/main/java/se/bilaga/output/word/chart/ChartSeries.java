package se.bilaga.output.word.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.bilaga.office.Xml;
import se.bilaga.page.chart.ChartColors;
import se.bilaga.page.drawing.Contrast;
import se.bilaga.page.drawing.Palette;
import se.bilaga.page.drawing.PointForm;
import se.bilaga.statistics.chart.Chart;

/** The groups of a chart: name, colour, categories and values, each with where it is in the workbook. */
final class ChartSeries extends ChartPart {
    private static final List<String> DASHES =
            List.of("solid", "sysDash", "dashDot", "sysDot", "lgDash", "lgDashDot", "lgDashDotDot");

    /** In points. */
    private static final double CROWDED = 11;

    private final Palette colors;
    private final ChartLabels labels;
    private final ChartSize size;

    ChartSeries(Chart chart, List<String> colors, Xml xml, ChartSize size) {
        super(chart, xml);
        this.colors = ChartColors.palette(chart, colors.isEmpty() ? List.of("#1f4e79") : colors);
        this.size = size;
        this.labels = new ChartLabels(chart, xml, size);
    }

    void bars() {
        for (int g = 0; g < chart.groups().size(); g++) {
            open(g);
            xml.open("c:spPr");
            fill(color(g));
            xml.open("a:ln", "w", "9525"); // a seam between bars that touch
            fill("FFFFFF");
            xml.close();
            xml.close();
            value("c:invertIfNegative", "0");
            greys(g);
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
            xml.empty("a:prstDash", "val", DASHES.get(isCrowded() ? g % DASHES.size() : 0));
            xml.empty("a:round").close().close();
            marker(g);
            labels.write(g, TEXT);
            data(g);
            value("c:smooth", "0");
            xml.close();
        }
    }

    /** The bars that the eye is led past. */
    private void greys(int group) {
        for (int category = 0; category < chart.categories().size(); category++) {
            String color = ChartColors.of(chart, colors, group, category);
            if (!color.equals(colors.of(group))) {
                xml.open("c:dPt");
                value("c:idx", Integer.toString(category));
                value("c:invertIfNegative", "0");
                value("c:bubble3D", "0");
                xml.open("c:spPr");
                fill(color.substring(1).toUpperCase(Locale.ROOT));
                xml.close().close();
            }
        }
    }

    /** What is to be reached, as a broken line along the categories. */
    void target() {
        Chart.Bar target = chart.emphasis().target();
        if (target == null || target.value() == null) {
            return;
        }
        int number = chart.groups().size();
        open(number, "Mål " + target.label());
        xml.open("c:spPr").open("a:ln", "w", "12700");
        fill(TEXT);
        xml.empty("a:prstDash", "val", "dash").close().close();
        xml.open("c:marker");
        value("c:symbol", "none");
        xml.close();
        data(number, Collections.nCopies(chart.categories().size(), target.value()));
        value("c:smooth", "0");
        xml.close();
    }

    private void open(int group) {
        open(group, chart.groups().get(group).name());
    }

    private void open(int group, String name) {
        String number = Integer.toString(group);
        xml.open("c:ser");
        value("c:idx", number);
        value("c:order", number);
        xml.open("c:tx").open("c:strRef");
        xml.leaf("c:f", ChartWorkbook.SHEET + "!$" + ChartWorkbook.column(group) + "$1");
        points("c:strCache", "", List.of(name));
        xml.close().close();
    }

    /** Points that would touch each other are not marked: the lines are then told apart by their dashes. */
    private boolean isCrowded() {
        return size.slot(chart) < CROWDED;
    }

    /** Lines are told apart by the form of their points too. */
    private void marker(int group) {
        xml.open("c:marker");
        if (isCrowded()) {
            value("c:symbol", "none");
            xml.close();
            return;
        }
        PointForm marker = PointForm.of(group);
        value("c:symbol", symbol(marker));
        value("c:size", "6");
        xml.open("c:spPr");
        if (marker == PointForm.DISC || marker == PointForm.SQUARE) {
            fill(color(group));
        } else {
            fill("FFFFFF");
        }
        xml.open("a:ln", "w", "15875");
        fill(color(group));
        xml.close().close().close();
    }

    private static String symbol(PointForm marker) {
        return switch (marker) {
            case DISC, RING -> "circle";
            case SQUARE, FRAME -> "square";
            case DIAMOND -> "diamond";
            case CROSS -> "x";
            case PLUS -> "plus";
        };
    }

    private void data(int group) {
        data(group, values.of(group));
    }

    private void data(int group, List<@Nullable BigDecimal> all) {
        String last = Integer.toString(chart.categories().size() + 1);
        boolean dates = size.isOfDates(chart);
        xml.open("c:cat").open(dates ? "c:numRef" : "c:strRef");
        xml.leaf("c:f", ChartWorkbook.SHEET + "!$A$2:$A$" + last);
        if (dates) {
            List<@Nullable String> days = new ArrayList<>();
            chart.times().forEach(time -> days.add(ChartDates.number(time)));
            points("c:numCache", ChartDates.format(1), days);
        } else {
            points("c:strCache", "", new ArrayList<>(chart.categories()));
        }
        xml.close().close();
        String column = "$" + ChartWorkbook.column(group) + "$";
        xml.open("c:val").open("c:numRef");
        xml.leaf("c:f", ChartWorkbook.SHEET + "!" + column + "2:" + column + last);
        List<@Nullable String> numbers = new ArrayList<>();
        all.forEach(value -> numbers.add(value == null ? null : value.toPlainString()));
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
        return colors.of(group).replace("#", "").toUpperCase(Locale.ROOT);
    }

    /** White or black text, whichever is the easier to read on a group's colour. */
    private String onColor(int group) {
        return Contrast.inkOn("#" + color(group)).substring(1).toUpperCase(Locale.ROOT);
    }
}
