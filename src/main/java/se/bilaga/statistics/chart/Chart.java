package se.bilaga.statistics.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.bilaga.plan.view.ChartView;

/**
 * A chart's data, ready to be drawn: every format draws the same categories, groups and values in the same order.
 *
 * @param title what the chart shows, without number: {@code Tillsvidareanställda efter ålder}
 * @param unit as on an axis: {@code antal}, {@code procent}
 * @param decimals of every number shown
 * @param description the alt text: what the chart says and every value of it
 * @param notes what stands under the chart
 */
public record Chart(
        ChartView.Type type,
        String title,
        String unit,
        int decimals,
        List<String> categories,
        List<Group> groups,
        String description,
        List<String> notes) {

    public Chart {
        categories = List.copyOf(categories);
        groups = List.copyOf(groups);
        notes = List.copyOf(notes);
        for (Group group : groups) {
            if (group.bars().size() != categories.size()) {
                throw new IllegalArgumentException(group.name() + " has not a value for each category");
            }
        }
    }

    /**
     * Bars or points of one colour.
     *
     * @param name as in the legend
     * @param bars one for each category
     */
    public record Group(String name, List<Bar> bars) {
        public Group {
            bars = List.copyOf(bars);
        }

        /** What is drawn, one for each category; null where there is none. */
        public List<@Nullable BigDecimal> values() {
            List<@Nullable BigDecimal> values = new ArrayList<>();
            bars.forEach(bar -> values.add(bar.value));
            return Collections.unmodifiableList(values);
        }
    }

    /**
     * A bar or a point.
     *
     * @param value exact enough to draw; null where there is none
     * @param label as beside it and in a table: {@code 4,10 %}, {@code ..}
     */
    public record Bar(@Nullable BigDecimal value, String label) {}
}
