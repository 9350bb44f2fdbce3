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
import se.bilaga.diff.change.Finished;
import se.bilaga.diff.match.Counterparts;
import se.bilaga.diff.match.Match;
import se.bilaga.diff.match.Matching;
import se.bilaga.diff.match.Traits;
import se.bilaga.plan.Risk;
import se.bilaga.plan.Risk.Measure;
import se.bilaga.plan.value.Status;
import se.bilaga.source.text.Text;

/**
 * What is done about one risk, then and now.
 *
 * @param told the risk as the follow-up has it
 */
record Measures(Side before, Side now, ChangeSubject risk, Optional<Risk> told) {

    List<Change> changes(Risk old, Risk recent, Counterparts names) {
        Matching<Measure> matching = Matching.certain(old.measures(), recent.measures(), Measures::traits);
        names.add(matching, one -> before.prose(one.measure()), one -> now.prose(one.measure()));
        List<Change> changes = new ArrayList<>();
        matching.matches().forEach(match -> changes.addAll(changes(match)));
        matching.added().forEach(measure -> changes.add(new Added(subject(now, measure, null), null)));
        matching.dropped().forEach(measure -> changes.add(gone(measure)));
        return changes;
    }

    private static Traits traits(Measure measure) {
        return new Traits(
                measure.id() == null ? null : measure.id().value(),
                measure.measure().value(),
                List.of());
    }

    private Change gone(Measure measure) {
        Status status = told.stream()
                .flatMap(known -> known.measures().stream())
                .filter(one -> one.id() == null
                        ? one.measure().equals(measure.measure())
                        : one.id().equals(measure.id()))
                .map(Measure::status)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(measure.status());
        ChangeSubject subject = subject(before, measure, null);
        return status != null && status.isFinished()
                ? new Finished(subject, status, null)
                : new Dropped(subject, List.of(), null);
    }

    private List<Change> changes(Match<Measure> match) {
        Measure old = match.before();
        Measure recent = match.now();
        ChangeSubject subject = subject(now, recent, match.byId() ? null : match.likeness());
        List<Change> changes = new ArrayList<>();
        Upkeep upkeep = new Upkeep(subject, changes);
        upkeep.due(before, old.due(), now, recent.due());
        upkeep.responsible(roles(old.responsible()), roles(recent.responsible()));
        upkeep.status(old.status(), recent.status());
        upkeep.own(before, old.own(), now, recent.own());
        upkeep.text(words(before, old), words(now, recent));
        if (changes.isEmpty()) {
            changes.add(new Kept(subject));
        }
        return changes;
    }

    /** The measure with what it is to lead to. */
    private static String words(Side side, Measure measure) {
        return side.timeless((side.prose(measure.measure()) + " " + side.prose(measure.effect())).strip());
    }

    private static List<String> roles(List<Text> roles) {
        return roles.stream().map(Objects::toString).toList();
    }

    private ChangeSubject subject(Side side, Measure measure, @Nullable Double likeness) {
        String id = measure.id() == null ? null : measure.id().value();
        return ChangeSubject.of(Thing.MEASURE, id, side.prose(measure.measure()), List.of(), risk.section(), likeness);
    }
}
