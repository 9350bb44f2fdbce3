package se.bilaga.statistics.chart;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.bilaga.plan.value.Amount;
import se.bilaga.plan.view.ChartView;
import se.bilaga.plan.view.TableView.Measure;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.text.Text;
import se.bilaga.statistics.cube.Dimension;
import se.bilaga.statistics.cube.Labels;
import se.bilaga.statistics.cube.Member;
import se.bilaga.statistics.figure.Figure;
import se.bilaga.statistics.figure.NumberText;
import se.bilaga.statistics.figure.Outcome;
import se.bilaga.statistics.table.view.TableLayout;
import se.bilaga.statistics.unit.Fault;
import se.bilaga.statistics.unit.Unit;

/** Finds what a chart's author wants the eye led to. */
final class ChartEmphasis {
    private ChartEmphasis() {}

    /** What is drawn otherwise than the rest; throws a {@link Fault}. */
    static Chart.Emphasis of(ChartView view, TableLayout layout, Unit unit) {
        boolean grouped = !layout.columns().isEmpty();
        Set<Integer> marked =
                marked(view, grouped ? layout.columns().get(0) : layout.rows().get(0), grouped);
        return new Chart.Emphasis(target(view, unit), grouped ? marked : Set.of(), grouped ? Set.of() : marked);
    }

    /** The measure of a share is per cent whatever the values are. */
    private static Chart.@Nullable Bar target(ChartView view, Unit values) {
        Amount amount = view.target();
        if (amount == null) {
            return null;
        }
        if (view.type() == ChartView.Type.PYRAMID) {
            throw new Fault(
                    "ogiltigt-diagram",
                    view.at(),
                    Message.of("en ålderspyramid har inget mål", "a pyramid has no target"),
                    Message.of("ta bort mål:", "take mål: away"));
        }
        Figure target = Outcome.target(amount, view.measure() == Measure.VALUE ? values : Unit.PERCENT, view.at());
        return new Chart.Bar(NumberText.drawn(target), NumberText.of(target));
    }

    private static Set<Integer> marked(ChartView view, Dimension dimension, boolean grouped) {
        Set<Integer> marked = new TreeSet<>();
        List<Member> members = dimension.members();
        for (Text name : view.marked()) {
            Member member = dimension.find(name.value()).orElseThrow(() -> unknown(name, members));
            marked.add(members.indexOf(member));
        }
        if (!marked.isEmpty() && !grouped && view.type() == ChartView.Type.LINES) {
            throw new Fault(
                    "ogiltigt-diagram",
                    view.marked().get(0).at(),
                    Message.of("en ensam linje kan inte markeras", "a single line cannot be marked"),
                    Message.of("ta bort markera:, eller välj grupper:", "take markera: away, or choose grupper:"));
        }
        return marked;
    }

    private static Fault unknown(Text name, List<Member> members) {
        return new Fault(
                "ogiltigt-diagram",
                name.at(),
                Message.of("%s finns inte i diagrammet", "%s is not in the chart", name),
                Message.of(
                        "välj mellan: %s",
                        "choose between: %s",
                        Labels.list(members.stream().map(Member::label).toList())));
    }
}
