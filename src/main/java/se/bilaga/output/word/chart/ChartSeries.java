package se.bilaga.output.word.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import se.bilaga.office.Xml;
import se.bilaga.page.chart.ChartColors;
import se.bilaga.page.drawing.Canvas;
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

    private static final String WHITE = "FFFFFF";

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
            line(9525, WHITE); // a seam between bars that touch
            xml.close();
            set("c:invertIfNegative", "0");
            greys(g);
            labels.write(g, chart.type().stacks() ? color(Contrast.inkOn(colors.of(g))) : TEXT);
            data(g);
            xml.close();
        }
    }

    void lines() {
        groups(isCrowded(), g -> {
            xml.open("c:spPr").open("a:ln", "w", "28575", "cap", "rnd");
            fill(color(g));
            xml.empty("a:prstDash", "val", DASHES.get(isCrowded() ? g % DASHES.size() : 0));
            xml.empty("a:round").close().close();
        });
        target();
    }

    /** Points alone, with a line from the lowest to the highest in each category. */
    void dots() {
        groups(
                false,
                g -> xml.open("c:spPr")
                        .open("a:ln", "w", "28575")
                        .empty("a:noFill")
                        .close()
                        .close());
        xml.open("c:hiLowLines").open("c:spPr");
        line(19_050, color(Canvas.QUIET));
        xml.close().close();
    }

    /** @param crowded whether points would touch each other, and are not marked */
    private void groups(boolean crowded, IntConsumer look) {
        for (int g = 0; g < chart.groups().size(); g++) {
            open(g);
            look.accept(g);
            if (crowded) {
                holding("c:marker", "c:symbol", "none");
            } else {
                marker(g);
            }
            labels.write(g, TEXT);
            data(g);
            set("c:smooth", "0");
            xml.close();
        }
    }

    /** The bars that the eye is led past. */
    private void greys(int group) {
        for (int category = 0; category < chart.categories().size(); category++) {
            String color = ChartColors.of(chart, colors, group, category);
            if (!color.equals(colors.of(group))) {
                xml.open("c:dPt");
                set("c:idx", Integer.toString(category), "c:invertIfNegative", "0", "c:bubble3D", "0");
                xml.open("c:spPr");
                fill(color(color));
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
        xml.open("c:spPr");
        line(12_700, TEXT, "dash");
        xml.close();
        holding("c:marker", "c:symbol", "none");
        data(number, Collections.nCopies(chart.categories().size(), target.value()));
        set("c:smooth", "0");
        xml.close();
    }

    private void open(int group) {
        open(group, chart.groups().get(group).name());
    }

    private void open(int group, String name) {
        String number = Integer.toString(group);
        xml.open("c:ser");
        set("c:idx", number, "c:order", number);
        xml.open("c:tx").open("c:strRef").leaf("c:f", ChartWorkbook.SHEET + "!$" + ChartWorkbook.column(group) + "$1");
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
        PointForm marker = PointForm.of(group);
        set("c:symbol", symbol(marker), "c:size", "6");
        xml.open("c:spPr");
        fill(marker == PointForm.DISC || marker == PointForm.SQUARE ? color(group) : WHITE);
        line(15_875, color(group));
        xml.close().close();
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
        xml.open("c:cat").open(dates ? "c:numRef" : "c:strRef").leaf("c:f", ChartWorkbook.SHEET + "!$A$2:$A$" + last);
        if (dates) {
            List<@Nullable String> days = new ArrayList<>();
            chart.times().forEach(time -> days.add(ChartDates.number(time)));
            points("c:numCache", ChartDates.format(1), days);
        } else {
            points("c:strCache", "", new ArrayList<>(chart.categories()));
        }
        xml.close().close();
        String column = "$" + ChartWorkbook.column(group) + "$";
        xml.open("c:val").open("c:numRef").leaf("c:f", ChartWorkbook.SHEET + "!" + column + "2:" + column + last);
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
        set("c:ptCount", Integer.toString(texts.size()));
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            if (text != null) {
                xml.open("c:pt", "idx", Integer.toString(i)).leaf("c:v", text).close();
            }
        }
        xml.close();
    }

    private String color(int group) {
        return color(colors.of(group));
    }

    /** {@code 1F4E79} for {@code #1f4e79}. */
    private static String color(String written) {
        return written.substring(1).toUpperCase(Locale.ROOT);
    }
}
