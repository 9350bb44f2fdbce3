package se.bilaga.diff.sections;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
import se.bilaga.diff.things.Side;
import se.bilaga.diff.things.Upkeep;
import se.bilaga.plan.ControlPoint;
import se.bilaga.plan.FollowUp;
import se.bilaga.plan.value.RiskSource;
import se.bilaga.plan.value.Status;
import se.bilaga.source.text.Text;

/** What is controlled, in the one plan and the other. */
public record ControlPoints(Side before, Side now) {

    public List<Change> changes(Counterparts names) {
        Matching<ControlPoint> matching = Matching.of(
                before.plan().controls(),
                now.plan().controls(),
                control -> new Traits(control.id().value(), control.text().value(), List.of()));
        names.add(matching, one -> before.prose(one.text()), one -> now.prose(one.text()));
        List<Change> changes = new ArrayList<>();
        matching.matches().forEach(match -> changes.addAll(changes(match)));
        matching.added().forEach(one -> changes.add(new Added(subject(now, one, null), null)));
        matching.dropped().forEach(one -> changes.add(gone(one)));
        return changes;
    }

    private List<Change> changes(Match<ControlPoint> match) {
        ControlPoint old = match.before();
        ControlPoint recent = match.now();
        ChangeSubject subject = subject(now, recent, match.byId() ? null : match.likeness());
        List<Change> changes = new ArrayList<>();
        Upkeep upkeep = new Upkeep(subject, changes);
        upkeep.due(before, old.due(), now, recent.due());
        upkeep.responsible(roles(old), roles(recent));
        upkeep.status(old.status(), recent.status());
        upkeep.own(before, old.own(), now, recent.own());
        upkeep.text(before, words(before, old), now, words(now, recent));
        return changes.isEmpty() ? List.of(new Kept(subject)) : changes;
    }

    /** The follow-up may say what it showed. */
    private Change gone(ControlPoint control) {
        FollowUp followUp = now.plan().followUp();
        ControlPoint told = followUp == null
                ? control
                : followUp.controls().stream()
                        .filter(one -> one.id().value().equals(control.id().value()))
                        .findFirst()
                        .orElse(control);
        Status status = told.status();
        String result = now.plan().controls(RiskSource.FOLLOW_UP).contains(told) ? now.prose(told.result()) : "";
        ChangeSubject subject = subject(before, control, null);
        @Nullable String how = result.isEmpty() ? null : ChangeSubject.brief(result);
        return status != null && status.isFinished()
                ? new Finished(subject, status, how)
                : new Dropped(subject, List.of(), how);
    }

    private static List<String> roles(ControlPoint control) {
        return control.responsible().stream().map(Objects::toString).toList();
    }

    /** The control with what it showed. */
    private static String words(Side side, ControlPoint control) {
        return (side.prose(control.text()) + " " + side.prose(control.result())).strip();
    }

    private static ChangeSubject subject(Side side, ControlPoint control, @Nullable Double likeness) {
        Text id = control.id();
        return ChangeSubject.of(
                Thing.CONTROL, id.value(), side.prose(control.text()), List.of(), heading(side, id), likeness);
    }

    /** The heading over the table that shows it. */
    private static String heading(Side side, Text id) {
        return Headed.of(side).stream()
                .filter(headed -> headed.section().blocks().stream()
                        .anyMatch(block -> block instanceof ControlPoint.Listed shown
                                && shown.from() == RiskSource.PLAN
                                && (shown.ids().isEmpty() || shown.ids().contains(id))))
                .findFirst()
                .map(Headed::heading)
                .orElse("");
    }
}
