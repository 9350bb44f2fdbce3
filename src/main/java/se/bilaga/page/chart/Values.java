package se.bilaga.page.chart;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.bilaga.page.drawing.Scale;
import se.bilaga.statistics.chart.Chart;
import se.bilaga.statistics.figure.NumberText;

/** The numbers of a chart, as lengths and as labels. */
record Values(Chart chart) {
    private static final double WHOLE = 100;
    /** How far shares that are rounded each for itself may miss their whole. */
    private static final double ROUNDING = 1;

    /** The value of a group in a category, 0 where it has none. */
    double of(int group, int category) {
        BigDecimal value = exact(group, category);
        return value == null ? 0 : value.doubleValue();
    }

    boolean isMissing(int group, int category) {
        return exact(group, category) == null;
    }

    private @Nullable BigDecimal exact(int group, int category) {
        return chart.groups().get(group).values().get(category);
    }

    /** As beside a bar: {@code 4,10 %}. */
    String label(int group, int category) {
        return chart.groups().get(group).bars().get(category).label();
    }

    /** As on an axis. */
    String tick(double value, Scale scale) {
        return NumberText.of(BigDecimal.valueOf(value), scale.decimals()) + percent();
    }

    private String percent() {
        return chart.isPercent() ? "\u00a0%" : "";
    }

    /** All that is written beside the bars of a group. */
    List<String> labels(int group) {
        return chart.groups().get(group).bars().stream().map(Chart.Bar::label).toList();
    }

    List<String> labels() {
        return chart.groups().stream()
                .flatMap(group -> group.bars().stream().map(Chart.Bar::label))
                .toList();
    }

    List<String> names() {
        return chart.groups().stream().map(Chart.Group::name).toList();
    }

    boolean anyBelowZero() {
        return least() < 0;
    }

    /** What is to be reached, 0 where nothing is. */
    private double target() {
        Chart.Bar target = chart.emphasis().target();
        return target == null || target.value() == null ? 0 : target.value().doubleValue();
    }

    double most() {
        double most = 0;
        for (int g = 0; g < chart.groups().size(); g++) {
            for (int c = 0; c < chart.categories().size(); c++) {
                most = Math.max(most, of(g, c));
            }
        }
        return most;
    }

    double least() {
        double least = 0;
        for (int g = 0; g < chart.groups().size(); g++) {
            for (int c = 0; c < chart.categories().size(); c++) {
                least = Math.min(least, of(g, c));
            }
        }
        return least;
    }

    /** The highest stack of groups, or the lowest of those below zero. */
    private double stacked(int sign) {
        double most = 0;
        for (int c = 0; c < chart.categories().size(); c++) {
            double sum = 0;
            for (int g = 0; g < chart.groups().size(); g++) {
                sum += Math.max(0, sign * of(g, c));
            }
            most = Math.max(most, sum);
        }
        return most == 0 ? 0 : sign * most;
    }

    /** The axis of numbers; parts of a whole end at 100 per cent, whatever their rounding. */
    Scale scale(boolean stacked, int steps) {
        double most = Math.max(target(), stacked ? stacked(1) : most());
        boolean whole = chart.isPercent() && Math.abs(most - WHOLE) <= ROUNDING;
        double finest = Math.pow(10, -chart.decimals());
        return Scale.over(Math.min(target(), stacked ? stacked(-1) : least()), whole ? WHOLE : most, steps, finest);
    }
}
