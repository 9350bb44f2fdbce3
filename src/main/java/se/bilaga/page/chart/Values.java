package se.bilaga.page.chart;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import se.bilaga.statistics.chart.Chart;
import se.bilaga.statistics.figure.NumberText;

/** The numbers of a chart, as lengths and as labels. */
record Values(Chart chart) {

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
        return chart.unit().equals("procent") ? "\u00a0%" : "";
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

    /** The highest stack of groups. */
    double mostStacked() {
        double most = 0;
        for (int c = 0; c < chart.categories().size(); c++) {
            double sum = 0;
            for (int g = 0; g < chart.groups().size(); g++) {
                sum += Math.max(0, of(g, c));
            }
            most = Math.max(most, sum);
        }
        return most;
    }

    Scale scale(boolean stacked, int steps) {
        return Scale.over(least(), stacked ? mostStacked() : most(), steps);
    }
}
