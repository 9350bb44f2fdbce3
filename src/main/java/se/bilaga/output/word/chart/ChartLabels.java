package se.bilaga.output.word.chart;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.bilaga.office.Xml;
import se.bilaga.plan.view.ChartView;
import se.bilaga.statistics.chart.Chart;

/** The values written at bars and points, where they have room: the same ones as in the other formats. */
final class ChartLabels extends ChartPart {
    /** The width in points of the axis' own figures beside the plot. */
    private static final double AXIS = 40;

    /** The width of a figure, of the size of the lettering. */
    private static final double FIGURE = 0.5625;

    private final double plot;

    ChartLabels(Chart chart, Xml xml, double width, double lettering) {
        super(chart, xml, lettering);
        this.plot = width - AXIS;
    }

    /** The {@code c:dLbls} of a group. */
    void write(int group, String color) {
        boolean shown = haveRoom();
        xml.open("c:dLbls");
        if (shown) {
            withoutRoom(group);
            xml.empty("c:numFmt", "formatCode", values.format(), "sourceLinked", "0");
            bare();
            text(color);
            value("c:dLblPos", position());
        }
        value("c:showLegendKey", "0");
        value("c:showVal", shown ? "1" : "0");
        value("c:showCatName", "0");
        value("c:showSerName", "0");
        value("c:showPercent", "0");
        value("c:showBubbleSize", "0");
        xml.close();
    }

    private String position() {
        return switch (chart.type()) {
            case COLUMNS, BARS, PYRAMID -> "outEnd";
            case STACKED_COLUMNS, STACKED_BARS -> "ctr";
            case LINES -> "t";
        };
    }

    private boolean haveRoom() {
        int groups = chart.groups().size();
        double slot = plot / chart.categories().size();
        return switch (chart.type()) {
            case BARS, STACKED_BARS, PYRAMID -> true;
            case LINES -> groups == 1;
            case STACKED_COLUMNS -> longest() <= Math.min(slot * 0.72, 46);
            case COLUMNS -> longest() <= Math.min(slot * 0.72, groups == 1 ? 46 : 30.0 * groups) / groups + 8;
        };
    }

    private double longest() {
        return chart.groups().stream()
                .flatMap(group -> group.values().stream())
                .mapToDouble(this::width)
                .max()
                .orElse(0);
    }

    private double width(@Nullable BigDecimal value) {
        if (value == null) {
            return 0;
        }
        int digits = value.abs().toBigInteger().toString().length();
        int decimals = chart.decimals() == 0 ? 0 : chart.decimals() + 1;
        return FIGURE * lettering * (digits + decimals + (values.isPercent() ? 2 : 0));
    }

    /** A label wider than its part of a stack would stand on its neighbours. */
    private void withoutRoom(int group) {
        if (!isStacked()) {
            return;
        }
        List<@Nullable BigDecimal> all = values.of(group);
        for (int category = 0; category < all.size(); category++) {
            BigDecimal value = all.get(category);
            if (value != null && length(value) < needed(value)) {
                xml.open("c:dLbl");
                value("c:idx", Integer.toString(category));
                value("c:delete", "1");
                xml.close();
            }
        }
    }

    private double needed(BigDecimal value) {
        return chart.type() == ChartView.Type.STACKED_BARS ? width(value) + 3 : 10;
    }

    private double length(BigDecimal value) {
        double plot = chart.type() == ChartView.Type.STACKED_BARS ? 330 : 150;
        return plot * value.abs().doubleValue() / highestStack();
    }

    private double highestStack() {
        double highest = 1e-9;
        for (int category = 0; category < chart.categories().size(); category++) {
            double stack = 0;
            for (Chart.Group group : chart.groups()) {
                BigDecimal value = group.values().get(category);
                stack += value == null ? 0 : value.abs().doubleValue();
            }
            highest = Math.max(highest, stack);
        }
        return highest;
    }
}
