package se.bilaga.output.word.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.bilaga.page.chart.ChartDrawing;
import se.bilaga.plan.view.ChartView;
import se.bilaga.statistics.chart.Chart;

/** A chart's values as they are drawn, and how numbers are shown. */
final class ChartValues {
    private static final String SWEDISH = "[$-41D]";

    private final Chart chart;

    ChartValues(Chart chart) {
        this.chart = chart;
    }

    /** The values of a group; in a pyramid those of the first go to the left, as negative numbers. */
    List<@Nullable BigDecimal> of(int group) {
        boolean left = chart.type() == ChartView.Type.PYRAMID && group == 0;
        List<@Nullable BigDecimal> values = new ArrayList<>();
        for (BigDecimal value : chart.groups().get(group).values()) {
            values.add(value == null || !left ? value : value.negate());
        }
        return Collections.unmodifiableList(values);
    }

    /**
     * As Excel writes number formats, in Swedish whatever the reader's language: {@code [$-41D]#,##0.0} is
     * {@code 1 311,0}.
     */
    String format() {
        return format(chart.decimals(), chart.isPercent());
    }

    /** As beside a bar, where there is no room for a sign. */
    String bareFormat() {
        return format(chart.decimals(), false);
    }

    /** As on the axis, with no more decimals than tell its figures apart. */
    String axisFormat() {
        return format(ChartDrawing.scale(chart).decimals(), chart.isPercent());
    }

    private String format(int decimals, boolean percent) {
        String digits = decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
        if (percent) {
            digits += "\"\u00a0%\"";
        }
        String sign = chart.type() == ChartView.Type.PYRAMID ? "" : "\"\u2212\"";
        return SWEDISH + digits + ";" + SWEDISH + sign + digits;
    }

    boolean anyBelowZero() {
        return chart.groups().stream()
                .flatMap(group -> group.values().stream())
                .anyMatch(value -> value != null && value.signum() < 0);
    }
}
