package se.bilaga.diff.things;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.bilaga.diff.change.Added;
import se.bilaga.diff.change.Change;
import se.bilaga.diff.change.ChangeSubject;
import se.bilaga.diff.change.ChangeSubject.Thing;
import se.bilaga.diff.change.Dropped;
import se.bilaga.diff.change.Renamed;
import se.bilaga.diff.match.Match;
import se.bilaga.diff.match.Matching;
import se.bilaga.diff.match.Traits;
import se.bilaga.source.text.Text;

/** The areas of the two plans; one that goes by another name is still the same. */
public record Areas(Side before, Side now, Matching<Text> matching) {

    public static Areas of(Side before, Side now) {
        return new Areas(
                before,
                now,
                Matching.of(
                        used(before), used(now), key -> new Traits(key.value(), label(before, now, key), List.of())));
    }

    private static String label(Side before, Side now, Text key) {
        String label = now.area(key);
        return label.equals(key.value()) ? before.area(key) : label;
    }

    private static List<Text> used(Side side) {
        Set<Text> used = new LinkedHashSet<>(side.plan().areas());
        side.plan().activities().forEach(group -> used.addAll(group.areas()));
        return List.copyOf(used);
    }

    /** The labels of the new plan for labels of the old. */
    public Map<String, String> renames() {
        Map<String, String> names = new HashMap<>();
        matching.matches().forEach(match -> names.put(before.area(match.before()), now.area(match.now())));
        return names;
    }

    public List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        for (Match<Text> match : matching.matches()) {
            String old = before.area(match.before());
            if (!old.equals(now.area(match.now()))) {
                changes.add(new Renamed(subject(now, match.now(), match.byId() ? null : match.likeness()), old));
            }
        }
        matching.added().forEach(area -> changes.add(new Added(subject(now, area, null), null)));
        matching.dropped().forEach(area -> changes.add(new Dropped(subject(before, area, null), List.of(), null)));
        return changes;
    }

    private static ChangeSubject subject(Side side, Text area, @Nullable Double likeness) {
        String label = side.area(area);
        String section = side.places().ofActivities(List.of(area));
        return ChangeSubject.of(Thing.AREA, area.value(), label, List.of(label), section, likeness);
    }
}
