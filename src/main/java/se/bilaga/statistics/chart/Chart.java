package se.bilaga.statistics.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.bilaga.plan.view.ChartView;
import se.bilaga.statistics.cube.TimeKey;

/**
 * A chart's data, ready to be drawn: every format draws the same categories, groups and values in the same order.
 *
 * @param title what the chart shows, without number: {@code Tillsvidareanställda efter ålder}
 * @param unit as on an axis: {@code antal}, {@code procent}
 * @param decimals of every number shown
 * @param times of the categories, when all are times of one kind; else none
 * @param told the alt text, but for what kind of chart it is
 * @param notes what stands under the chart
 * @param emphasis what the eye is led to; in small charts the same in each
 * @param panels the small charts that it is parted in, its groups one after another; none when it is one
 * @param whole the chart that this is a small one of, on the scale of all; null when it is none
 */
public record Chart(
        ChartView.Type type,
        String title,
        String unit,
        int decimals,
        List<String> categories,
        List<TimeKey> times,
        List<Group> groups,
        Telling told,
        List<String> notes,
        Emphasis emphasis,
        List<Panel> panels,
        @Nullable Chart whole) {

    /** So few values are read out wherever else they stand. */
    private static final int FEW = 12;

    public Chart {
        categories = List.copyOf(categories);
        times = List.copyOf(times);
        groups = List.copyOf(groups);
        notes = List.copyOf(notes);
        panels = List.copyOf(panels);
        for (Group group : groups) {
            if (group.bars().size() != categories.size()) {
                throw new IllegalArgumentException(group.name() + " has not a value for each category");
            }
        }
        if (!times.isEmpty() && times.size() != categories.size()) {
            throw new IllegalArgumentException("not a time for each category");
        }
    }

    /** A chart that leads the eye to nothing more than to another. */
    public Chart(
            ChartView.Type type,
            String title,
            String unit,
            int decimals,
            List<String> categories,
            List<TimeKey> times,
            List<Group> groups,
            Telling told,
            List<String> notes) {
        this(type, title, unit, decimals, categories, times, groups, told, notes, Emphasis.NONE);
    }

    /** A chart of one plot. */
    public Chart(
            ChartView.Type type,
            String title,
            String unit,
            int decimals,
            List<String> categories,
            List<TimeKey> times,
            List<Group> groups,
            Telling told,
            List<String> notes,
            Emphasis emphasis) {
        this(type, title, unit, decimals, categories, times, groups, told, notes, emphasis, List.of(), null);
    }

    /** The same drawn in another form. */
    public Chart as(ChartView.Type form) {
        return new Chart(form, title, unit, decimals, categories, times, groups, told, notes, emphasis, panels, whole);
    }

    /** The small charts that it is parted in; itself where it is one. */
    public List<Chart> parts() {
        List<Chart> parts = new ArrayList<>();
        int from = 0;
        for (Panel panel : panels) {
            List<Group> own = new ArrayList<>();
            for (String name : panel.groups()) {
                own.add(new Group(name, groups.get(from++).bars()));
            }
            parts.add(new Chart(
                    type,
                    panel.name(),
                    unit,
                    decimals,
                    categories,
                    times,
                    own,
                    panel.told(),
                    List.of(),
                    emphasis,
                    List.of(),
                    this));
        }
        return panels.isEmpty() ? List.of(this) : parts;
    }

    /** All that are drawn on one scale with it. */
    public List<Chart> sharing() {
        return whole == null ? parts() : whole.parts();
    }

    /** Whether it is one of several small ones, which are explained together. */
    public boolean isPanel() {
        return whole != null;
    }

    /** How many colours it has. */
    public int colours() {
        return parts().stream().mapToInt(part -> part.groups.size()).max().orElse(0);
    }

    /** Whether a category is a time that the series has not. */
    public boolean isOfNoTime(int category) {
        return groups.stream().allMatch(group -> group.bars().get(category).isOfNoTime());
    }

    /** The same with other names of its categories. */
    public Chart named(List<String> names) {
        return new Chart(type, title, unit, decimals, names, times, groups, told, notes, emphasis, panels, whole);
    }

    /** The same when a table shows all of its values, {@code tabell 2}, so that they need not be read out here. */
    public Chart shownIn(String table) {
        String values = "Värdena står i " + table + ".";
        return categories.size() * groups.size() <= FEW
                ? this
                : new Chart(
                        type,
                        title,
                        unit,
                        decimals,
                        categories,
                        times,
                        groups,
                        told.with(values),
                        notes,
                        emphasis,
                        panels,
                        whole);
    }

    /** The alt text: what the chart says and every value of it. */
    public String description() {
        return gist() + (told.values.isEmpty() ? "" : " " + told.values);
    }

    /** The same without the values, for where they stand beside the chart. */
    public String gist() {
        return told.of(type, panels.size());
    }

    /** Whether its values are per cent. */
    public boolean isPercent() {
        return unit.equals("procent");
    }

    /**
     * What a chart says in words.
     *
     * @param opening the author's own sentence, or nothing
     * @param title of the chart, without a full stop
     * @param gist sentences of where it goes and what stands out
     * @param values every value, or where they are
     */
    public record Telling(String opening, String title, String gist, String values) {
        private Telling with(String other) {
            return new Telling(opening, title, gist, other);
        }

        /** {@code Linjediagram: Sjukfrånvaro. Högst är …} */
        private String of(ChartView.Type type, int panels) {
            String kind = switch (type) {
                case COLUMNS -> "Stapeldiagram";
                case BARS -> "Liggande stapeldiagram";
                case STACKED_COLUMNS -> "Staplat stapeldiagram";
                case STACKED_BARS -> "Liggande staplat stapeldiagram";
                case LINES -> "Linjediagram";
                case PYRAMID -> "Ålderspyramid";
                case DOTS -> "Punktdiagram";
            };
            String small = panels == 0 ? "" : ", " + panels + " små på samma skala";
            String stop = title.endsWith(".") || title.endsWith("?") || title.endsWith("!") ? "" : ".";
            return (opening + " " + kind + small + ": " + title + stop + " " + gist).strip();
        }
    }

    /**
     * What the eye is led to.
     *
     * @param target a line at what is to be reached; null where there is none
     * @param groups that have colours while the others are grey; none when all have
     * @param categories the same where there is but one group
     */
    public record Emphasis(@Nullable Bar target, Set<Integer> groups, Set<Integer> categories) {
        /** All are alike. */
        public static final Emphasis NONE = new Emphasis(null, Set.of(), Set.of());

        public Emphasis {
            groups = Set.copyOf(groups);
            categories = Set.copyOf(categories);
        }
    }

    /**
     * One of several small charts.
     *
     * @param name what it is of
     * @param groups their names in it
     * @param told its alt text
     */
    public record Panel(String name, List<String> groups, Telling told) {
        public Panel {
            groups = List.copyOf(groups);
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
     * @param label as beside it and in a table: {@code 4,10 %}, {@code ..}; {@code ""} of a time that the series has not
     */
    public record Bar(@Nullable BigDecimal value, String label) {
        /** Whether it only keeps the room of a time between others. */
        public boolean isOfNoTime() {
            return label.isEmpty();
        }
    }
}
