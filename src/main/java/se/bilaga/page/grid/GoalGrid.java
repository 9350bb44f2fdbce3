package se.bilaga.page.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.bilaga.page.text.Anchor;
import se.bilaga.page.text.Markup;
import se.bilaga.page.text.Prose;
import se.bilaga.page.view.Grid;
import se.bilaga.plan.Block;
import se.bilaga.plan.Goal;
import se.bilaga.plan.Goal.Indicator;
import se.bilaga.source.text.Text;
import se.bilaga.statistics.figure.NumberText;
import se.bilaga.statistics.figure.Outcome;

/** Goals as a table: each indicator with its outcome, computed, against its target. */
public final class GoalGrid {
    private final Function<Indicator, Optional<Outcome>> outcomes;
    private final Prose prose;
    private final boolean budgets;
    private final boolean responsible;

    private GoalGrid(List<Goal> goals, Function<Indicator, Optional<Outcome>> outcomes, Prose prose) {
        this.outcomes = outcomes;
        this.prose = prose;
        this.budgets = goals.stream().anyMatch(goal -> goal.budget() != null);
        this.responsible = goals.stream().anyMatch(goal -> !goal.responsible().isEmpty());
    }

    /** The table; {@code outcomes} tells how an indicator stands, where it is measured. */
    public static Grid of(
            Block.Goals view,
            List<Goal> goals,
            Function<Indicator, Optional<Outcome>> outcomes,
            Anchor anchor,
            Prose prose) {
        GoalGrid grid = new GoalGrid(goals, outcomes, prose);
        List<Grid.Row> head = List.of(new Grid.Row("", grid.heads()));
        List<Grid.Row> body =
                goals.stream().flatMap(goal -> grid.rows(goal).stream()).toList();
        Markup caption = view.caption() == null ? Markup.text("Mål och indikatorer") : prose.line(view.caption());
        return new Grid("mal", anchor, caption, List.of(), head, body, List.of());
    }

    private List<Grid.Cell> heads() {
        List<String> labels = new ArrayList<>(List.of("Mål", "Indikator", "Utfall", "Målvärde", "Uppnått"));
        if (responsible) {
            labels.add("Ansvarig");
        }
        if (budgets) {
            labels.add("Budget");
        }
        return labels.stream().map(Grid.Cell::columnHead).toList();
    }

    private List<Grid.Row> rows(Goal goal) {
        int count = Math.max(1, goal.indicators().size());
        List<Grid.Row> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<Grid.Cell> cells = new ArrayList<>();
            if (i == 0) {
                cells.add(Grid.Cell.rowHead(prose.inline(goal.goal()), count));
            }
            cells.addAll(
                    cells(goal.indicators().isEmpty() ? null : goal.indicators().get(i)));
            if (i == 0 && responsible) {
                cells.add(Grid.Cell.of(Markup.text(joined(goal.responsible())), count));
            }
            if (i == 0 && budgets) {
                cells.add(figure(goal.budget() == null ? "" : goal.budget().toString(), count));
            }
            rows.add(new Grid.Row("", cells));
        }
        return rows;
    }

    private List<Grid.Cell> cells(@Nullable Indicator indicator) {
        if (indicator == null) {
            Grid.Cell blank = Grid.Cell.of(Markup.NONE);
            return List.of(blank, blank, blank, blank);
        }
        Optional<Outcome> found = outcomes.apply(indicator);
        String outcome = found.map(known -> NumberText.of(known.outcome())).orElse("");
        String met = found.map(known -> known.met() ? "Ja" : known.pending() ? "Inte än" : "Nej")
                .orElse("");
        return List.of(
                Grid.Cell.of(prose.inline(indicator.name())),
                figure(outcome, 1),
                Grid.Cell.of(Markup.text(target(indicator))),
                Grid.Cell.of(Markup.text(met)));
    }

    /** {@code minst 90 % (2027)}. */
    private static String target(Indicator indicator) {
        String bound = switch (indicator.bound()) {
            case AT_LEAST -> "minst ";
            case AT_MOST -> "högst ";
        };
        return bound + indicator.target() + (indicator.year() == null ? "" : " (" + indicator.year() + ")");
    }

    private static Grid.Cell figure(String text, int rows) {
        return text.isEmpty() ? Grid.Cell.of(Markup.NONE, rows) : new Grid.Cell("", "tal", 1, rows, Markup.text(text));
    }

    private static String joined(List<Text> texts) {
        return texts.stream().map(Text::value).collect(Collectors.joining(", "));
    }
}
