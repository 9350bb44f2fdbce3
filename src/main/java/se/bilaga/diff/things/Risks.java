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
import se.bilaga.diff.change.LevelChanged;
import se.bilaga.diff.match.Counterparts;
import se.bilaga.diff.match.Match;
import se.bilaga.diff.match.Matching;
import se.bilaga.diff.match.Traits;
import se.bilaga.plan.Organisation.RiskBand;
import se.bilaga.plan.Risk;
import se.bilaga.plan.Risk.Measure;
import se.bilaga.plan.value.Status;

/**
 * Risks and their measures: graver, less grave, new, closed.
 *
 * @param later the plans after the old one, the new one last
 */
public record Risks(Side before, Side now, List<Side> later) {

    public List<Change> changes(Counterparts names) {
        Matching<Risk> matching =
                Matching.certain(before.plan().risks(), now.plan().risks(), risk -> traits(risk));
        names.add(matching, risk -> before.prose(risk.risk()), risk -> now.prose(risk.risk()));
        List<Change> changes = new ArrayList<>();
        matching.matches().forEach(match -> changes.addAll(changes(match, names)));
        matching.added().forEach(risk -> changes.add(new Added(subject(now, risk, null), null)));
        matching.dropped().forEach(risk -> changes.add(closed(risk)));
        return changes;
    }

    private static Traits traits(Risk risk) {
        return new Traits(risk.id().value(), risk.risk().value(), List.of());
    }

    private List<Change> changes(Match<Risk> match, Counterparts names) {
        ChangeSubject subject = subject(now, match.now(), match.byId() ? null : match.likeness());
        List<Change> changes = new ArrayList<>();
        Integer old = level(match.before());
        Integer recent = level(match.now());
        if (old != null && recent != null && !old.equals(recent)) {
            changes.add(new LevelChanged(subject, old, band(before, old), recent, band(now, recent)));
        }
        Upkeep upkeep = new Upkeep(subject, changes);
        upkeep.own(before, match.before().own(), now, match.now().own());
        upkeep.text(
                before.timeless(before.prose(match.before().risk())),
                now.timeless(now.prose(match.now().risk())));
        if (changes.isEmpty()) {
            changes.add(new Kept(subject));
        }
        changes.addAll(new Measures(before, now, subject, followedUp(match.before()))
                .changes(match.before(), match.now(), names));
        return changes;
    }

    /** The follow-up may say that everything was done; a risk that nobody speaks of is only gone. */
    private Change closed(Risk risk) {
        ChangeSubject subject = subject(before, risk, null);
        Optional<Risk> told = followedUp(risk);
        List<Measure> measures = told.map(Risk::measures).orElse(risk.measures());
        List<Status> states = new ArrayList<>();
        measures.stream()
                .map(Measure::status)
                .filter(s -> s != null && s.isFinished())
                .forEach(states::add);
        if (!measures.isEmpty() && states.size() == measures.size()) {
            long dropped = states.stream().filter(s -> s == Status.DROPPED).count();
            return new Finished(subject, Status.CLOSED, ended(measures.size(), dropped));
        }
        return new Dropped(subject, List.of(), told.map(this::standing).orElse(null));
    }

    private static String ended(int all, long dropped) {
        return dropped == 0
                ? "alla åtgärder är genomförda"
                : all - dropped + " av " + all + " åtgärder är genomförda, " + dropped + " utgår";
    }

    private String standing(Risk told) {
        Integer level = level(told);
        long left = told.measures().stream()
                .map(Measure::status)
                .filter(status -> status == null || !status.isFinished())
                .count();
        String measures = left + " av " + told.measures().size() + " åtgärder är inte klara";
        return level == null ? measures : "risknivå " + level + ", " + measures;
    }

    /** What the last of the plans that speak of it says. */
    private Optional<Risk> followedUp(Risk risk) {
        return later.stream()
                .map(side -> side.plan().followUp())
                .filter(Objects::nonNull)
                .flatMap(followUp -> followUp.risks().stream())
                .filter(told -> told.id().value().equals(risk.id().value()))
                .reduce((earlier, last) -> last);
    }

    static @Nullable Integer level(Risk risk) {
        Integer likelihood = risk.likelihood();
        Integer consequence = risk.consequence();
        return likelihood == null || consequence == null ? risk.level() : Integer.valueOf(likelihood * consequence);
    }

    private static String band(Side side, int level) {
        return side.organisation().riskBands().stream()
                .filter(band -> band.from() <= level)
                .map(RiskBand::name)
                .map(Objects::toString)
                .reduce((lower, higher) -> higher)
                .orElse("");
    }

    private static ChangeSubject subject(Side side, Risk risk, @Nullable Double likeness) {
        String id = risk.id().value();
        return ChangeSubject.of(
                Thing.RISK,
                id,
                side.prose(risk.risk()),
                List.of(),
                side.places().ofRisk(id),
                likeness);
    }
}
