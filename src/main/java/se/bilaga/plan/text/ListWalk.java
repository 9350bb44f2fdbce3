package se.bilaga.plan.text;

import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.bilaga.plan.ActivityGroup;
import se.bilaga.plan.Block;
import se.bilaga.plan.ControlPoint;
import se.bilaga.plan.FollowUp;
import se.bilaga.plan.Goal;
import se.bilaga.plan.Plan;
import se.bilaga.plan.Risk;
import se.bilaga.plan.text.Passage.Role;
import se.bilaga.plan.type.FieldKind;
import se.bilaga.plan.type.OwnValue;
import se.bilaga.plan.value.RiskSource;
import se.bilaga.plan.view.ActivityColumn;
import se.bilaga.plan.view.ControlColumn;
import se.bilaga.plan.view.GoalColumn;
import se.bilaga.plan.view.RiskColumn;
import se.bilaga.source.bind.Beside.Word;

/**
 * Goes through the texts of a plan's lists: what a block shows of them a reader sees, and the rest only who compares the
 * plan with another.
 */
final class ListWalk {
    private final Plan plan;
    private final PassageReader texts;

    ListWalk(Plan plan, PassageReader texts) {
        this.plan = plan;
        this.texts = texts;
    }

    void read() {
        plan.goals().forEach(this::goal);
        plan.activities().forEach(this::group);
        of(RiskSource.PLAN);
        plan.followUps().forEach(round -> round.results().forEach(result -> result(round, result)));
        of(RiskSource.FOLLOW_UP);
    }

    private void result(FollowUp round, FollowUp.Result result) {
        boolean shown = plan.blocks(FollowUp.Listed.class).anyMatch(view -> view.shows(round) && view.shows(result));
        texts.when(shown, () -> {
            texts.line(Role.FOLLOW_UP, result.name());
            texts.read(Role.FOLLOW_UP, result.text());
        });
    }

    private void of(RiskSource from) {
        plan.risks(from).forEach(risk -> risk(from, risk));
        plan.controls(from).forEach(control -> control(from, control));
    }

    /** The columns that the blocks which show a thing say of it. */
    private <B extends Block, E extends Enum<E>> Predicate<Word<E>> said(
            Class<B> kind, Predicate<B> shows, BiPredicate<B, Word<E>> says) {
        return said(plan.blocks(kind).filter(shows), says);
    }

    private static <B extends Block, E extends Enum<E>> Predicate<Word<E>> said(
            Stream<B> showing, BiPredicate<B, Word<E>> says) {
        List<B> views = showing.toList();
        return column -> views.stream().anyMatch(view -> says.test(view, column));
    }

    private static <E extends Enum<E>> boolean says(List<Word<E>> columns, Word<E> column) {
        return columns.isEmpty() || columns.contains(column);
    }

    private void goal(Goal goal) {
        Predicate<Word<GoalColumn>> said =
                said(Block.Goals.class, view -> view.shows(goal), (view, column) -> says(view.columns(), column));
        texts.when(said.test(new Word<>(GoalColumn.GOAL)), () -> texts.read(Role.GOAL, goal.goal()));
        texts.when(said.test(new Word<>(GoalColumn.RESPONSIBLE)), () -> texts.copyAll(Role.NAME, goal.responsible()));
        own(Role.GOAL, goal.own(), said);
        goal.indicators().forEach(indicator -> {
            texts.when(said.test(new Word<>(GoalColumn.INDICATOR)), () -> texts.read(Role.GOAL, indicator.name()));
            texts.reference(indicator.outcome());
            own(Role.GOAL, indicator.own(), said);
        });
    }

    private void group(ActivityGroup group) {
        List<ActivityGroup.Listed> showing = plan.blocks(ActivityGroup.Listed.class)
                .filter(view -> view.shows(group))
                .toList();
        Predicate<Word<ActivityColumn>> said = said(showing.stream(), ActivityGroup.Listed::says);
        boolean responsible = said.test(new Word<>(ActivityColumn.RESPONSIBLE));
        boolean followUp = said.test(new Word<>(ActivityColumn.FOLLOW_UP));
        ActivityGroup.Need need = group.need();
        if (need != null) {
            texts.when(said.test(new Word<>(ActivityColumn.NEED)), () -> need(need));
        }
        texts.when(said.test(new Word<>(ActivityColumn.GOAL)), () -> texts.read(Role.GOAL, group.goal()));
        texts.when(
                said.test(new Word<>(ActivityColumn.DEPARTMENT)), () -> texts.copyAll(Role.NAME, group.departments()));
        texts.when(responsible, () -> texts.copyAll(Role.NAME, group.responsible()));
        texts.when(followUp, () -> texts.read(Role.ACTIVITY, group.followUp()));
        group.activities().forEach(activity -> activity(group, showing, activity));
    }

    private void activity(ActivityGroup group, List<ActivityGroup.Listed> showing, ActivityGroup.Activity activity) {
        Predicate<Word<ActivityColumn>> said =
                said(showing.stream().filter(view -> view.shows(group, activity)), ActivityGroup.Listed::says);
        texts.when(said.test(new Word<>(ActivityColumn.ACTIVITY)), () -> texts.read(Role.ACTIVITY, activity.text()));
        texts.when(
                said.test(new Word<>(ActivityColumn.RESPONSIBLE)),
                () -> texts.copyAll(Role.NAME, activity.responsible()));
        texts.when(
                said.test(new Word<>(ActivityColumn.FOLLOW_UP)), () -> texts.read(Role.ACTIVITY, activity.followUp()));
        own(Role.ACTIVITY, activity.own(), said);
    }

    private void need(ActivityGroup.Need need) {
        texts.line(Role.NEED, need.heading());
        texts.read(Role.NEED, need.text());
    }

    private void risk(RiskSource from, Risk risk) {
        Predicate<Word<RiskColumn>> said = said(
                Block.Risks.class,
                view -> view.from() == from && view.shows(risk),
                (view, column) -> says(view.columns(), column));
        texts.when(said.test(new Word<>(RiskColumn.RISK)), () -> texts.read(Role.RISK, risk.risk()));
        own(Role.RISK, risk.own(), said);
        risk.measures().forEach(measure -> {
            texts.when(said.test(new Word<>(RiskColumn.MEASURE)), () -> texts.read(Role.RISK, measure.measure()));
            texts.when(said.test(new Word<>(RiskColumn.EFFECT)), () -> texts.read(Role.RISK, measure.effect()));
            texts.when(
                    said.test(new Word<>(RiskColumn.RESPONSIBLE)),
                    () -> texts.copyAll(Role.NAME, measure.responsible()));
            own(Role.RISK, measure.own(), said);
        });
    }

    private void control(RiskSource from, ControlPoint control) {
        Predicate<Word<ControlColumn>> said = said(
                ControlPoint.Listed.class,
                view -> view.from() == from && view.shows(control),
                (view, column) -> says(view.columns(), column));
        texts.when(said.test(new Word<>(ControlColumn.CONTROL)), () -> texts.read(Role.CONTROL, control.text()));
        texts.when(
                said.test(new Word<>(ControlColumn.RESPONSIBLE)),
                () -> texts.copyAll(Role.NAME, control.responsible()));
        texts.when(said.test(new Word<>(ControlColumn.RESULT)), () -> texts.read(Role.CONTROL, control.result()));
        own(Role.CONTROL, control.own(), said);
    }

    /** Of a document type's own fields, only one of text is more than a word or a figure. */
    private <E extends Enum<E>> void own(Role role, Map<String, OwnValue> own, Predicate<Word<E>> said) {
        own.forEach((key, value) -> texts.when(said.test(new Word<>(null, key)), () -> {
            if (value.kind() == FieldKind.TEXT) {
                value.written().forEach(text -> texts.read(role, text));
            } else {
                texts.copyAll(Role.NAME, value.written());
            }
        }));
    }
}
