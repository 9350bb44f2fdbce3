package se.bilaga.statistics.chart;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.bilaga.plan.view.ChartView;
import se.bilaga.source.text.Text;
import se.bilaga.statistics.cube.Labels;
import se.bilaga.statistics.cube.Member;
import se.bilaga.statistics.figure.Figure;
import se.bilaga.statistics.figure.NumberText;
import se.bilaga.statistics.measure.Measured;
import se.bilaga.statistics.table.TableNotes;

/**
 * Says in words what a chart shows: where it goes, its extremes, what all is together, and every value.
 *
 * @param total of all that is drawn; null where that means nothing
 */
record ChartText(
        ChartView view,
        String title,
        List<Member> categories,
        List<Member> groups,
        List<List<Measured>> figures,
        @Nullable Figure total,
        Chart.Emphasis emphasis) {
    /** More lines than these are not told of one by one. */
    private static final int MOST_TRENDS = 7;

    private static final int MOST_NAMES = 3;

    ChartText {
        categories = List.copyOf(categories);
        groups = List.copyOf(groups);
        figures = List.copyOf(figures);
    }

    Chart.Telling told() {
        Text given = view.description();
        List<String> gist = new ArrayList<>(trends());
        List<Value> values = values();
        if (values.size() > 2) {
            gist.add(extremes(values));
        }
        if (total != null) {
            gist.add("Sammanlagt " + NumberText.of(total) + ".");
        }
        Chart.Bar target = emphasis.target();
        if (target != null) {
            gist.add("Målet är " + target.label() + ".");
        }
        return new Chart.Telling(
                given == null ? "" : TableNotes.sentence(given.value()), title, String.join(" ", gist), all());
    }

    /** One bar or point. */
    private record Value(String name, Figure figure) {
        String shown() {
            return NumberText.of(figure);
        }
    }

    private List<Value> values() {
        List<Value> values = new ArrayList<>();
        for (int g = 0; g < groups.size(); g++) {
            values.addAll(values(g, true));
        }
        return values;
    }

    /** @param grouped whether the names tell of which group the values are */
    private List<Value> values(int group, boolean grouped) {
        List<Value> values = new ArrayList<>();
        for (int c = 0; c < categories.size(); c++) {
            Figure figure = figures.get(group).get(c).figure();
            if (figure != null) {
                String name = categories.get(c).inSentence();
                boolean plain = !grouped || groups.size() == 1;
                values.add(
                        new Value(plain ? name : name + ", " + groups.get(group).inSentence(), figure));
            }
        }
        return values;
    }

    /** From the first time to the last, for each group. */
    private List<String> trends() {
        List<String> trends = new ArrayList<>();
        boolean ofTimes = categories.stream().allMatch(category -> category.time() != null);
        for (int g = 0; ofTimes && groups.size() <= MOST_TRENDS && g < groups.size(); g++) {
            List<Value> values = values(g, false);
            if (values.size() > 1) {
                String name = groups.size() == 1 ? "Värdet" : groups.get(g).label();
                trends.add(trend(name, values.get(0), values.get(values.size() - 1)));
            }
        }
        return trends;
    }

    private static String trend(String name, Value first, Value last) {
        if (first.shown().equals(last.shown())) {
            return name + " är " + first.shown() + " både " + first.name + " och " + last.name + ".";
        }
        boolean up = last.figure.value().compareTo(first.figure.value()) > 0;
        return name + (up ? " ökar från " : " minskar från ") + first.shown() + " " + first.name + " till "
                + last.shown() + " " + last.name + ".";
    }

    private static String extremes(List<Value> values) {
        Value most = values.get(0);
        Value least = values.get(0);
        for (Value value : values) {
            most = value.figure.value().compareTo(most.figure.value()) > 0 ? value : most;
            least = value.figure.value().compareTo(least.figure.value()) < 0 ? value : least;
        }
        if (most.shown().equals(least.shown())) {
            return "Alla värden är " + most.shown() + ".";
        }
        return "Högst är " + told(most, values) + ", lägst är " + told(least, values) + ".";
    }

    /** A value with all that share it, as they are shown: {@code Förskola och Kansli (12,1 %)}. */
    private static String told(Value value, List<Value> values) {
        List<String> names = values.stream()
                .filter(other -> other.shown().equals(value.shown()))
                .map(Value::name)
                .toList();
        String who =
                names.size() <= MOST_NAMES ? Labels.list(names) : names.size() + " av " + values.size() + " värden";
        return who + " (" + value.shown() + ")";
    }

    /** Every value, category by category. */
    private String all() {
        List<String> parts = new ArrayList<>();
        for (int c = 0; c < categories.size(); c++) {
            List<String> values = new ArrayList<>();
            for (int g = 0; g < groups.size(); g++) {
                String group = groups.size() == 1 ? "" : groups.get(g).inSentence() + " ";
                values.add(group + shown(figures.get(g).get(c)));
            }
            parts.add(categories.get(c).inSentence() + ": " + String.join(", ", values));
        }
        return "Värden: " + String.join("; ", parts) + ".";
    }

    private static String shown(Measured found) {
        return found.figure() == null ? found.absence().words() : found.text(true);
    }
}
