package se.bilaga.statistics.chart;

import java.util.ArrayList;
import java.util.List;
import se.bilaga.plan.view.ChartView;
import se.bilaga.source.text.Text;
import se.bilaga.statistics.cube.Member;
import se.bilaga.statistics.figure.Figure;
import se.bilaga.statistics.figure.NumberText;
import se.bilaga.statistics.measure.Measured;
import se.bilaga.statistics.table.TableNotes;

/** Says in words what a chart shows: what it is, its extremes, and every value while they are few. */
record ChartText(
        ChartView view, String title, List<Member> categories, List<Member> groups, List<List<Measured>> figures) {
    private static final int MOST_VALUES = 40;

    ChartText {
        categories = List.copyOf(categories);
        groups = List.copyOf(groups);
        figures = List.copyOf(figures);
    }

    Chart.Telling told() {
        Text given = view.description();
        List<Value> values = values();
        String extremes = values.size() > 2 ? extremes(values) + " " : "";
        String all = values.size() <= MOST_VALUES ? all() : "Värdena är " + values.size() + " och står i tabellen.";
        return new Chart.Telling(given == null ? "" : TableNotes.sentence(given.value()), title, extremes + all);
    }

    /** One bar or point. */
    private record Value(String name, Figure figure) {}

    private List<Value> values() {
        List<Value> values = new ArrayList<>();
        for (int g = 0; g < groups.size(); g++) {
            for (int c = 0; c < categories.size(); c++) {
                Figure figure = figures.get(g).get(c).figure();
                if (figure != null) {
                    values.add(new Value(name(c, g), figure));
                }
            }
        }
        return values;
    }

    private String name(int category, int group) {
        String name = categories.get(category).label();
        return groups.size() == 1 ? name : name + ", " + groups.get(group).inSentence();
    }

    private static String extremes(List<Value> values) {
        Value most = values.get(0);
        Value least = values.get(0);
        for (Value value : values) {
            most = value.figure.value().compareTo(most.figure.value()) > 0 ? value : most;
            least = value.figure.value().compareTo(least.figure.value()) < 0 ? value : least;
        }
        return "Högst är " + told(most) + ", lägst är " + told(least) + ".";
    }

    private static String told(Value value) {
        return value.name + " (" + NumberText.of(value.figure) + ")";
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
            parts.add(categories.get(c).label() + ": " + String.join(", ", values));
        }
        return "Värden: " + String.join("; ", parts) + ".";
    }

    private static String shown(Measured found) {
        return found.figure() == null ? found.absence().words() : found.text(true);
    }
}
