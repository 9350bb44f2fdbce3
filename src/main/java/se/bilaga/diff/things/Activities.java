package se.bilaga.diff.things;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.bilaga.diff.change.Added;
import se.bilaga.diff.change.Change;
import se.bilaga.diff.change.Change.Kept;
import se.bilaga.diff.change.ChangeSubject;
import se.bilaga.diff.change.ChangeSubject.Thing;
import se.bilaga.diff.change.Dropped;
import se.bilaga.diff.change.Finished;
import se.bilaga.diff.change.Moved;
import se.bilaga.diff.match.Counterparts;
import se.bilaga.diff.match.Match;
import se.bilaga.diff.match.Matching;
import se.bilaga.diff.match.Traits;
import se.bilaga.plan.FollowUp;
import se.bilaga.plan.value.Status;
import se.bilaga.source.text.Span;

/** What became of the old plan's activities, and which are new. */
public record Activities(
        Matching<Planned> matching,
        FollowedUp followedUp,
        Parts<Planned> parts,
        Map<String, String> areaNames,
        Map<Span, Span> groups) {

    public static Activities of(Side before, List<Side> later, Areas areas, Needs needs) {
        Side now = later.get(later.size() - 1);
        Map<String, String> names = areas.renames();
        List<Planned> old = Planned.of(before);
        Matching<Planned> matching = Matching.certain(old, Planned.of(now), planned -> traits(planned, names));
        return new Activities(
                matching, FollowedUp.of(later, old), Parts.of(matching, Planned::text), names, needs.groups());
    }

    private static Traits traits(Planned planned, Map<String, String> areaNames) {
        Stream<String> areas = planned.areas().stream().map(area -> areaNames.getOrDefault(area, area));
        return new Traits(
                planned.id(),
                planned.text(),
                Stream.concat(areas, Stream.of(planned.need())).toList());
    }

    public List<Change> changes(Counterparts names) {
        names.add(matching, Planned::text, Planned::text);
        List<Change> changes = new ArrayList<>();
        matching.matches().forEach(match -> changes.addAll(changes(match)));
        for (Planned added : matching.added()) {
            changes.add(new Added(
                    subject(added, null),
                    parts.wholeBefore(added).map(this::name).orElse(null)));
        }
        matching.dropped().forEach(dropped -> changes.add(gone(dropped)));
        return changes;
    }

    private Change gone(Planned dropped) {
        ChangeSubject subject = subject(dropped, null);
        FollowUp.Result result = followedUp.of(dropped);
        Status status =
                result == null || result.status() == null ? dropped.activity().status() : result.status();
        if (status != null && status.isFinished()) {
            return new Finished(subject, status, followedUp.text(dropped));
        }
        return new Dropped(subject, names(parts.wholesNow(dropped)), followedUp.text(dropped));
    }

    private List<Change> changes(Match<Planned> match) {
        Planned old = match.before();
        Planned recent = match.now();
        ChangeSubject subject = subject(recent, match.byId() ? null : match.likeness());
        List<Change> changes = new ArrayList<>();
        moved(subject, old, recent, changes);
        Upkeep upkeep = new Upkeep(subject, changes);
        upkeep.due(old.side(), old.due(), recent.side(), recent.due());
        upkeep.responsible(old.responsible(), recent.responsible());
        upkeep.status(old.activity().status(), recent.activity().status());
        upkeep.budget(old.activity().budget(), recent.activity().budget());
        upkeep.own(
                old.side(),
                old.activity().own(),
                recent.side(),
                recent.activity().own());
        upkeep.text(old.side().timeless(old.text()), recent.side().timeless(recent.text()));
        regrouped(subject, true, parts.splitOff(match), changes);
        regrouped(subject, false, parts.mergedInto(match), changes);
        if (changes.isEmpty()) {
            changes.add(new Kept(subject));
        }
        return changes;
    }

    private void moved(ChangeSubject subject, Planned old, Planned recent, List<Change> changes) {
        List<String> areas = old.areas().stream()
                .map(area -> areaNames.getOrDefault(area, area))
                .toList();
        if (!areas.equals(recent.areas())) {
            changes.add(new Moved(subject, String.join(", ", old.areas()), String.join(", ", recent.areas())));
        } else if (!old.departments().isEmpty()
                && !recent.departments().isEmpty()
                && !old.departments().equals(recent.departments())) {
            changes.add(
                    new Moved(subject, String.join(", ", old.departments()), String.join(", ", recent.departments())));
        } else if (!old.need().isEmpty()
                && !recent.need().isEmpty()
                && groups.containsKey(old.group().at())
                && groups.containsValue(recent.group().at())
                && !recent.group().at().equals(groups.get(old.group().at()))) {
            changes.add(new Moved(subject, quoted(old.need()), quoted(recent.need())));
        }
    }

    private void regrouped(ChangeSubject subject, boolean split, List<Planned> others, List<Change> changes) {
        if (!others.isEmpty()) {
            changes.add(new Change.Regrouped(subject, split, names(others)));
        }
    }

    private List<String> names(List<Planned> planned) {
        return planned.stream().map(this::name).toList();
    }

    private static String quoted(String need) {
        return "behovet ”" + ChangeSubject.brief(need) + "”";
    }

    private String name(Planned planned) {
        return ChangeSubject.brief(planned.text());
    }

    private static ChangeSubject subject(Planned planned, @Nullable Double likeness) {
        return ChangeSubject.of(
                Thing.ACTIVITY, planned.id(), planned.text(), planned.areas(), planned.section(), likeness);
    }
}
