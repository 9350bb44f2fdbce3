package se.bilaga.diff.things;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.bilaga.diff.change.Added;
import se.bilaga.diff.change.Change;
import se.bilaga.diff.change.Change.Kept;
import se.bilaga.diff.change.ChangeSubject;
import se.bilaga.diff.change.ChangeSubject.Thing;
import se.bilaga.diff.change.Dropped;
import se.bilaga.diff.change.FigureChange.OutcomeChanged;
import se.bilaga.diff.change.FigureChange.TargetMoved;
import se.bilaga.diff.match.Counterparts;
import se.bilaga.diff.match.Match;
import se.bilaga.diff.match.Matching;
import se.bilaga.diff.match.Traits;
import se.bilaga.plan.Goal;
import se.bilaga.plan.Goal.Bound;
import se.bilaga.plan.Goal.Indicator;
import se.bilaga.source.text.Text;
import se.bilaga.statistics.figure.NumberText;
import se.bilaga.statistics.figure.Outcome;

/** Goals and their indicators: met, missed, or measured against another target. */
public record Goals(Side before, Side now) {

    public List<Change> changes(Counterparts names) {
        Matching<Goal> matching = Matching.certain(
                before.plan().goals(),
                now.plan().goals(),
                goal -> new Traits(goal.id().value(), goal.goal().value(), List.of()));
        names.add(matching, goal -> before.prose(goal.goal()), goal -> now.prose(goal.goal()));
        List<Change> changes = new ArrayList<>();
        matching.matches().forEach(match -> changes.addAll(changes(match, names)));
        matching.added().forEach(goal -> changes.add(new Added(subject(now, goal, null), null)));
        matching.dropped().forEach(goal -> changes.add(new Dropped(subject(before, goal, null), List.of(), null)));
        return changes;
    }

    private List<Change> changes(Match<Goal> match, Counterparts names) {
        Goal old = match.before();
        Goal recent = match.now();
        ChangeSubject subject = subject(now, recent, match.byId() ? null : match.likeness());
        List<Change> changes = new ArrayList<>();
        Upkeep upkeep = new Upkeep(subject, changes);
        upkeep.responsible(roles(old.responsible()), roles(recent.responsible()));
        upkeep.budget(old.budget(), recent.budget());
        upkeep.own(before, old.own(), now, recent.own());
        upkeep.text(before.timeless(before.prose(old.goal())), now.timeless(now.prose(recent.goal())));
        if (changes.isEmpty()) {
            changes.add(new Kept(subject));
        }
        indicators(old, recent, subject, changes, names);
        return changes;
    }

    private static List<String> roles(List<Text> roles) {
        return roles.stream().map(Objects::toString).toList();
    }

    private void indicators(Goal old, Goal recent, ChangeSubject goal, List<Change> changes, Counterparts names) {
        Matching<Indicator> matching = Matching.certain(
                old.indicators(),
                recent.indicators(),
                indicator -> new Traits(null, indicator.name().value(), List.of()));
        names.add(matching, one -> before.prose(one.name()), one -> now.prose(one.name()));
        for (Match<Indicator> match : matching.matches()) {
            ChangeSubject subject = subject(now, match.now(), goal);
            target(subject, match.before(), match.now(), changes);
            outcome(subject, match.before(), match.now(), changes);
            new Upkeep(subject, changes)
                    .own(before, match.before().own(), now, match.now().own());
        }
        matching.added().forEach(one -> changes.add(new Added(subject(now, one, goal), null)));
        matching.dropped().forEach(one -> changes.add(new Dropped(subject(before, one, goal), List.of(), null)));
    }

    private static void target(ChangeSubject subject, Indicator old, Indicator recent, List<Change> changes) {
        String from = target(old);
        String to = target(recent);
        if (!from.equals(to)) {
            int moved = recent.target().value().compareTo(old.target().value());
            int harder = recent.bound() == Bound.AT_LEAST ? moved : -moved;
            changes.add(new TargetMoved(subject, from, to, recent.bound() == old.bound() ? harder : 0));
        }
    }

    private static String target(Indicator indicator) {
        String bound = switch (indicator.bound()) {
            case AT_LEAST -> "minst ";
            case AT_MOST -> "högst ";
        };
        String year = indicator.year() == null ? "" : " " + indicator.year();
        return bound + indicator.target() + year;
    }

    private void outcome(ChangeSubject subject, Indicator old, Indicator recent, List<Change> changes) {
        Optional<Outcome> found = now.outcome(recent);
        Optional<Outcome> earlier = before.outcome(old);
        if (found.isEmpty() || earlier.map(Goals::shown).equals(found.map(Goals::shown))) {
            return;
        }
        changes.add(new OutcomeChanged(
                subject,
                earlier.map(outcome -> NumberText.of(outcome.outcome())).orElse(null),
                earlier.map(Outcome::met).orElse(null),
                NumberText.of(found.get().outcome()),
                target(recent),
                found.get().met(),
                found.get().pending()));
    }

    /** What a reader sees of an outcome. */
    private static List<String> shown(Outcome outcome) {
        return List.of(
                NumberText.of(outcome.outcome()), String.valueOf(outcome.met()), String.valueOf(outcome.pending()));
    }

    private static ChangeSubject subject(Side side, Goal goal, @Nullable Double likeness) {
        String id = goal.id().value();
        List<String> areas = goal.area() == null ? List.of() : List.of(side.area(goal.area()));
        return ChangeSubject.of(
                Thing.GOAL, id, side.prose(goal.goal()), areas, side.places().ofGoal(id), likeness);
    }

    private static ChangeSubject subject(Side side, Indicator indicator, ChangeSubject goal) {
        return ChangeSubject.of(
                Thing.INDICATOR, null, side.prose(indicator.name()), goal.areas(), goal.section(), null);
    }
}
