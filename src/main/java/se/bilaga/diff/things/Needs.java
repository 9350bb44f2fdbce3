package se.bilaga.diff.things;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.bilaga.diff.change.Added;
import se.bilaga.diff.change.Change;
import se.bilaga.diff.change.ChangeSubject;
import se.bilaga.diff.change.ChangeSubject.Thing;
import se.bilaga.diff.change.Dropped;
import se.bilaga.diff.change.Reworded;
import se.bilaga.diff.match.Counterparts;
import se.bilaga.diff.match.Match;
import se.bilaga.diff.match.Matching;
import se.bilaga.diff.match.Traits;
import se.bilaga.diff.words.Rewording;
import se.bilaga.plan.ActivityGroup;
import se.bilaga.plan.ActivityGroup.Need;
import se.bilaga.source.text.Span;

/** The needs and goals that activities answer to. */
public record Needs(Matching<Reason> matching) {

    /** A need where it stands. */
    record Reason(Side side, ActivityGroup group, String text) {
        String heading() {
            return Planned.need(side, group);
        }
    }

    public static Needs of(Side before, Side now, Map<String, String> areaNames) {
        return new Needs(Matching.of(all(before), all(now), need -> traits(need, areaNames)));
    }

    private static List<Reason> all(Side side) {
        return side.plan().activities().stream()
                .map(group -> new Reason(side, group, text(side, group)))
                .filter(need -> !need.text().isEmpty())
                .toList();
    }

    private static String text(Side side, ActivityGroup group) {
        Need need = group.need();
        return need == null
                ? side.prose(group.goal())
                : Stream.of(side.prose(need.heading()), side.prose(need.text()))
                        .filter(part -> !part.isEmpty())
                        .reduce((heading, text) -> heading + ": " + text)
                        .orElse("");
    }

    private static Traits traits(Reason need, Map<String, String> areaNames) {
        List<String> areas = need.side().areas(need.group().areas()).stream()
                .map(area -> areaNames.getOrDefault(area, area))
                .toList();
        return new Traits(null, need.text(), areas);
    }

    /** Where the group of the new plan that answers to the same need stands, by where the old one does. */
    Map<Span, Span> groups() {
        Map<Span, Span> groups = new HashMap<>();
        for (Match<Reason> match : matching.matches()) {
            groups.put(match.before().group().at(), match.now().group().at());
        }
        return groups;
    }

    public List<Change> changes(Counterparts names) {
        names.add(matching, Reason::text, Reason::text);
        names.add(matching, Reason::heading, Reason::heading);
        List<Change> changes = new ArrayList<>();
        for (Match<Reason> match : matching.matches()) {
            Rewording rewording = Rewording.of(
                    match.before().side().timeless(match.before().text()),
                    match.now().side().timeless(match.now().text()));
            if (!rewording.isEmpty()) {
                changes.add(new Reworded(subject(match.now(), match.likeness()), rewording));
            }
        }
        matching.added().forEach(need -> changes.add(new Added(subject(need, null), null)));
        matching.dropped().forEach(need -> changes.add(new Dropped(subject(need, null), List.of(), null)));
        return changes;
    }

    private static ChangeSubject subject(Reason need, @Nullable Double likeness) {
        Side side = need.side();
        List<String> areas = side.areas(need.group().areas());
        String section = side.places().ofActivities(need.group().areas());
        return ChangeSubject.of(Thing.NEED, null, need.text(), areas, section, likeness);
    }
}
