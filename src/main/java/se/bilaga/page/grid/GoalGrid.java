package se.bilaga.page.grid;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.bilaga.page.text.Anchor;
import se.bilaga.page.text.Markup;
import se.bilaga.page.text.Origin;
import se.bilaga.page.view.Grid;
import se.bilaga.plan.Block;
import se.bilaga.plan.Goal;
import se.bilaga.plan.Goal.Indicator;
import se.bilaga.plan.type.OwnFields;
import se.bilaga.plan.value.DocumentWord;
import se.bilaga.plan.view.GoalColumn;
import se.bilaga.source.bind.Beside.Word;
import se.bilaga.source.text.Text;
import se.bilaga.statistics.figure.NumberText;
import se.bilaga.statistics.figure.Outcome;

/** Goals as a table: each indicator with its outcome, computed, against its target. */
public final class GoalGrid {
    private final Function<Indicator, Optional<Outcome>> outcomes;
    private final DocumentWords terms;
    private final OwnFields fields;
    private final List<Word<GoalColumn>> columns;

    private GoalGrid(
            Block.Goals view, List<Goal> goals, Function<Indicator, Optional<Outcome>> outcomes, DocumentWords terms) {
        this.outcomes = outcomes;
        this.terms = terms;
        this.fields = terms.type().ownFields();
        this.columns = view.columns().isEmpty() ? columns(goals) : view.columns();
    }

    /** The table; {@code outcomes} tells how an indicator stands, where it is measured. */
    public static Grid of(
            Block.Goals view,
            List<Goal> goals,
            Function<Indicator, Optional<Outcome>> outcomes,
            Anchor anchor,
            DocumentWords terms) {
        GoalGrid grid = new GoalGrid(view, goals, outcomes, terms);
        List<Grid.Cell> heads = grid.columns.stream().map(grid::head).toList();
        List<Grid.Row> body = IntStream.range(0, goals.size())
                .boxed()
                .flatMap(i -> grid.rows(goals, i).stream())
                .toList();
        Markup caption = terms.caption(view.caption(), DocumentWord.GOALS);
        return new Grid("mal", anchor, caption, List.of(), terms.heads(heads), body, List.of());
    }

    /** The usual ones, and of the others those that any goal or indicator has something in. */
    private List<Word<GoalColumn>> columns(List<Goal> goals) {
        Set<GoalColumn> filled = EnumSet.range(GoalColumn.GOAL, GoalColumn.MET);
        if (goals.stream().anyMatch(goal -> !goal.responsible().isEmpty())) {
            filled.add(GoalColumn.RESPONSIBLE);
        }
        if (goals.stream().anyMatch(goal -> goal.budget() != null)) {
            filled.add(GoalColumn.BUDGET);
        }
        List<Word<GoalColumn>> columns = new ArrayList<>();
        filled.forEach(column -> columns.add(new Word<>(column, null)));
        columns.addAll(1, DocumentWords.filled(fields.goals(), goals.stream().map(Goal::own)));
        Stream<Indicator> indicators = goals.stream().flatMap(goal -> goal.indicators().stream());
        columns.addAll(DocumentWords.filled(fields.indicators(), indicators.map(Indicator::own)));
        return columns;
    }

    private Grid.Cell head(Word<GoalColumn> column) {
        if (column.known() != null) {
            return terms.head(column.known().term());
        }
        return Grid.Cell.columnHead(
                DocumentWords.label(column, isOfGoal(column) ? fields.goals() : fields.indicators()));
    }

    private boolean isOfGoal(Word<GoalColumn> column) {
        return column.known() == null
                ? fields.goals().containsKey(column.added())
                : switch (column.known()) {
                    case GOAL, RESPONSIBLE, BUDGET -> true;
                    case INDICATOR, OUTCOME, TARGET, MET -> false;
                };
    }

    private List<Grid.Row> rows(List<Goal> goals, int at) {
        Goal goal = goals.get(at);
        int count = count(goal);
        List<Grid.Row> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Indicator indicator =
                    goal.indicators().isEmpty() ? null : goal.indicators().get(i);
            List<Grid.Cell> cells = new ArrayList<>();
            for (Word<GoalColumn> column : columns) {
                if (!isOfGoal(column)) {
                    cells.add(indicator == null ? Grid.Cell.of(Markup.NONE) : placed(column, indicator));
                } else if (i == 0 && !(leads(column) && at > 0 && same(column, goals.get(at - 1), goal))) {
                    cells.add(ofGoal(column, goal, leads(column) ? span(column, goals, at) : count)
                            .from(Origin.field(goal.at(), key(column))));
                }
            }
            rows.add(new Grid.Row("", cells));
        }
        return rows;
    }

    /** What is computed is of the outcome, and each part of a target says its own place. */
    private Grid.Cell placed(Word<GoalColumn> column, Indicator indicator) {
        Grid.Cell cell = ofIndicator(column, indicator);
        boolean computed = column.known() == GoalColumn.OUTCOME || column.known() == GoalColumn.MET;
        return computed
                ? outcomes.apply(indicator)
                        .map(found -> cell.from(Origin.figure(found.outcome().at())))
                        .orElse(cell)
                : cell.from(Origin.field(indicator.at(), key(column)));
    }

    private static String key(Word<GoalColumn> column) {
        return column.known() == null
                ? String.valueOf(column.added())
                : switch (column.known()) {
                    case GOAL -> "mål";
                    case RESPONSIBLE -> "ansvarig";
                    case BUDGET -> "budget";
                    case INDICATOR -> "indikator";
                    case OUTCOME, MET -> "utfall";
                    case TARGET -> "målvärde";
                };
    }

    private static int count(Goal goal) {
        return Math.max(1, goal.indicators().size());
    }

    /** Whether a column is the type's own and stands before all others than such: goals after each other share its cell. */
    private boolean leads(Word<GoalColumn> column) {
        return columns.stream()
                .takeWhile(one -> one.known() == null && isOfGoal(one))
                .anyMatch(column::equals);
    }

    /** Whether a goal has the same in a leading column and those before it as the goal before. */
    private boolean same(Word<GoalColumn> column, Goal before, Goal goal) {
        return columns.subList(0, columns.indexOf(column) + 1).stream()
                .map(one -> String.valueOf(one.added()))
                .allMatch(key -> before.own().containsKey(key)
                        && goal.own().containsKey(key)
                        && before.own()
                                .get(key)
                                .shown()
                                .equals(goal.own().get(key).shown()));
    }

    private int span(Word<GoalColumn> column, List<Goal> goals, int from) {
        int rows = count(goals.get(from));
        for (int i = from + 1; i < goals.size() && same(column, goals.get(i - 1), goals.get(i)); i++) {
            rows += count(goals.get(i));
        }
        return rows;
    }

    private Grid.Cell ofGoal(Word<GoalColumn> column, Goal goal, int rows) {
        if (column.known() == null) {
            return terms.cell(goal.own(), column, rows);
        }
        return switch (column.known()) {
            case GOAL -> Grid.Cell.rowHead(terms.prose().inline(goal.goal()), rows);
            case RESPONSIBLE -> Grid.Cell.of(Markup.text(joined(goal.responsible())), rows);
            case BUDGET -> figure(goal.budget() == null ? "" : goal.budget().toString(), rows);
            case INDICATOR, OUTCOME, TARGET, MET -> throw new IllegalArgumentException(String.valueOf(column));
        };
    }

    private Grid.Cell ofIndicator(Word<GoalColumn> column, Indicator indicator) {
        if (column.known() == null) {
            return terms.cell(indicator.own(), column, 1);
        }
        Optional<Outcome> found = outcomes.apply(indicator);
        return switch (column.known()) {
            case INDICATOR -> Grid.Cell.of(terms.prose().inline(indicator.name()));
            case OUTCOME ->
                figure(found.map(known -> NumberText.of(known.outcome())).orElse(""), 1);
            case TARGET -> Grid.Cell.of(target(indicator));
            case MET ->
                Grid.Cell.of(Markup.text(
                        found.map(known -> terms.type().word(met(known))).orElse("")));
            case GOAL, RESPONSIBLE, BUDGET -> throw new IllegalArgumentException(String.valueOf(column));
        };
    }

    private static DocumentWord met(Outcome outcome) {
        return outcome.met() ? DocumentWord.YES : outcome.pending() ? DocumentWord.NOT_YET : DocumentWord.NO;
    }

    /** {@code minst 90 % (2027)}, each part with its place. */
    private static Markup target(Indicator indicator) {
        String bound = switch (indicator.bound()) {
            case AT_LEAST -> "minst";
            case AT_MOST -> "högst";
        };
        Markup reached = part(indicator, "nås", bound)
                .and(Markup.text(" "))
                .and(part(indicator, "målvärde", indicator.target().toString()));
        return indicator.year() == null
                ? reached
                : reached.and(Markup.text(" ")).and(part(indicator, "år", "(" + indicator.year() + ")"));
    }

    private static Markup part(Indicator indicator, String key, String shown) {
        return Markup.text(shown).from(Origin.field(indicator.at(), key));
    }

    private static Grid.Cell figure(String text, int rows) {
        return text.isEmpty() ? Grid.Cell.of(Markup.NONE, rows) : new Grid.Cell("", "tal", 1, rows, Markup.text(text));
    }

    private static String joined(List<Text> texts) {
        return texts.stream().map(Text::value).collect(Collectors.joining(", "));
    }
}
