package se.bilaga.output.word.chart;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.bilaga.office.Xml;
import se.bilaga.page.chart.ChartDrawing;
import se.bilaga.page.drawing.Scale;
import se.bilaga.plan.view.ChartView;
import se.bilaga.statistics.chart.Chart;

/** The values written at bars and points, where they have room: the same ones as in the other formats. */
final class ChartLabels extends ChartPart {
    /** How much of a chart is plot. */
    private static final double PLOT = 0.7;

    private static final String PERCENT = "\u00a0%";

    private final ChartSize size;

    ChartLabels(Chart chart, Xml xml, ChartSize size) {
        super(chart, xml);
        this.size = size;
    }

    /** The {@code c:dLbls} of a group. */
    void write(int group, String color) {
        boolean full = haveRoom("");
        boolean shown = full || haveRoom(PERCENT);
        xml.open("c:dLbls");
        if (shown) {
            apart(group, full, color);
            shown(full, color, position());
        } else {
            parts("0");
        }
        xml.close();
    }

    private void shown(boolean full, String color, String position) {
        xml.empty("c:numFmt", "formatCode", full ? values.format() : values.bareFormat(), "sourceLinked", "0");
        bare();
        text(size.ofLabels(), color);
        set("c:dLblPos", position);
        parts("1");
    }

    /** What a label is made of: the value or nothing. */
    private void parts(String value) {
        set("c:showLegendKey", "0", "c:showVal", value, "c:showCatName", "0");
        set("c:showSerName", "0", "c:showPercent", "0", "c:showBubbleSize", "0");
    }

    /** Whether it is the lowest of several points, whose value is written under it. */
    private boolean isUnder(int group, int category) {
        return chart.type() == ChartView.Type.DOTS && !isEnd(group, category, 1);
    }

    /** @param side 1 for the highest point of a category, −1 for the lowest; of those alike the first */
    private boolean isEnd(int group, int category, int side) {
        BigDecimal value = values.of(group).get(category);
        for (int other = 0; value != null && other < chart.groups().size(); other++) {
            BigDecimal against = values.of(other).get(category);
            int more = against == null ? -1 : side * against.compareTo(value);
            if (more > 0 || (more == 0 && other < group)) {
                return false;
            }
        }
        return value != null;
    }

    private String position() {
        return switch (chart.type()) {
            case COLUMNS, BARS, PYRAMID -> "outEnd";
            case STACKED_COLUMNS, STACKED_BARS -> "ctr";
            case LINES, DOTS -> "t";
        };
    }

    /** @param without what a label is written without */
    private boolean haveRoom(String without) {
        double longest = longest(without);
        int groups = chart.groups().size();
        return switch (chart.type()) {
            case STACKED_BARS -> true;
            case BARS -> size.slot(chart) * 0.6 / groups >= size.line() - 2;
            case PYRAMID -> size.slot(chart) * 0.8 >= size.line() - 2;
            case LINES -> groups == 1;
            case STACKED_COLUMNS -> longest <= size.slot(chart) * 0.62;
            case DOTS -> longest <= size.slot(chart) * 0.95;
            case COLUMNS -> longest <= size.slot(chart) * (groups == 1 ? 0.95 : ChartSize.CLUSTER / groups);
        };
    }

    private double longest(String without) {
        return chart.groups().stream()
                .flatMap(group -> group.bars().stream())
                .mapToDouble(bar -> size.width(bar.label().replace(without, "")))
                .max()
                .orElse(0);
    }

    /** A label wider than its part of a stack would stand on its neighbours, and so would those of near points. */
    private void apart(int group, boolean full, String color) {
        List<@Nullable BigDecimal> all = values.of(group);
        Set<Integer> named = chart.type() == ChartView.Type.LINES ? points(all) : Set.of();
        for (int category = 0; category < all.size(); category++) {
            BigDecimal value = all.get(category);
            boolean away = value != null
                    && switch (chart.type()) {
                        case LINES -> !named.contains(category) || isStruck(value);
                        case STACKED_BARS, STACKED_COLUMNS -> length(value) < needed(group, category);
                        case COLUMNS -> isStruck(value);
                        case DOTS ->
                            isUnder(group, category) ? !isEnd(group, category, -1) || isLow(value) : isStruck(value);
                        case BARS, PYRAMID -> false;
                    };
            if (away) {
                holding("c:dLbl", "c:idx", Integer.toString(category), "c:delete", "1");
            } else if (value != null && isUnder(group, category)) {
                xml.open("c:dLbl");
                set("c:idx", Integer.toString(category));
                shown(full, color, "b");
                xml.close();
            }
        }
    }

    /** Whether what is written under a value would stand on the names along the axis. */
    private boolean isLow(BigDecimal value) {
        Scale scale = ChartDrawing.scale(chart);
        double over = (value.doubleValue() - scale.least()) / (scale.most() - scale.least());
        return over * PLOT * size.height() < size.line() + 2;
    }

    /** Whether the line of the target goes through what is written over a value. */
    private boolean isStruck(BigDecimal value) {
        Chart.Bar target = chart.emphasis().target();
        if (target == null || target.value() == null) {
            return false;
        }
        Scale scale = ChartDrawing.scale(chart);
        double over = target.value().subtract(value).doubleValue() / (scale.most() - scale.least());
        return over > 0 && over * PLOT * size.height() < size.line() + 2;
    }

    /** All points of a line where there is room, else its ends and its highest and lowest. */
    private Set<Integer> points(List<@Nullable BigDecimal> all) {
        List<Integer> there = IntStream.range(0, all.size())
                .filter(c -> all.get(c) != null)
                .boxed()
                .toList();
        double apart = (longest("") + 2) / size.slot(chart);
        Set<Integer> named = new LinkedHashSet<>();
        if (apart <= 1 || there.isEmpty()) {
            named.addAll(there);
            return named;
        }
        Comparator<Integer> byValue =
                Comparator.comparing(c -> chart.groups().get(0).values().get(c));
        for (int point : List.of(
                there.get(there.size() - 1),
                there.get(0),
                there.stream().max(byValue).orElseThrow(),
                there.stream().min(byValue).orElseThrow())) {
            boolean clear = point + 0.5 >= apart / 2; // of the figures on the axis
            if (clear && named.stream().allMatch(other -> Math.abs(other - point) >= apart)) {
                named.add(point);
            }
        }
        return named;
    }

    private double needed(int group, int category) {
        String label = chart.groups().get(group).bars().get(category).label();
        return chart.type().lies() ? size.width(label) + 3 : size.line();
    }

    private double length(BigDecimal value) {
        double plot = chart.type().lies() ? size.width() * PLOT : size.height() * PLOT;
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
