package se.bilaga.diff.sections;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.bilaga.diff.change.Added;
import se.bilaga.diff.change.Change;
import se.bilaga.diff.change.Change.Kept;
import se.bilaga.diff.change.ChangeSubject;
import se.bilaga.diff.change.Dropped;
import se.bilaga.diff.change.Moved;
import se.bilaga.diff.change.Renamed;
import se.bilaga.diff.match.Counterparts;
import se.bilaga.diff.match.Match;
import se.bilaga.diff.match.Matching;
import se.bilaga.diff.things.Parts;
import se.bilaga.diff.things.Side;
import se.bilaga.diff.things.Upkeep;
import se.bilaga.source.text.Span;

/** Sections: matched by id and heading, those left over by what they say. */
public record SectionChanges(Matching<Headed> matching) {
    private static final double ALIKE = 0.5;
    private static final String START = "dokumentets första nivå";

    public static SectionChanges of(Side before, Side now) {
        Matching<Headed> headed = Matching.of(Headed.of(before), Headed.of(now), Headed::byHeading);
        Matching<Headed> rest = Matching.of(headed.dropped(), headed.added(), Headed::byWords, ALIKE);
        List<Match<Headed>> matches = new ArrayList<>(headed.matches());
        matches.addAll(rest.matches());
        matches.sort(java.util.Comparator.comparing(match -> match.now().index()));
        return new SectionChanges(new Matching<>(matches, rest.dropped(), rest.added()));
    }

    public List<Change> changes(Counterparts names) {
        names.add(matching, Headed::heading, Headed::heading);
        List<Match<Headed>> matches = matching.matches();
        Map<Span, Span> partners = new HashMap<>();
        matches.forEach(match -> partners.put(match.before().at(), match.now().at()));
        List<Headed> reordered = Order.displaced(matches, partners);
        List<Change> changes = new ArrayList<>();
        for (Match<Headed> match : matches) {
            changes.addAll(changes(match, partners, reordered));
        }
        Parts<Headed> parts = Parts.of(matching, Headed::words);
        matching.added()
                .forEach(section -> changes.add(new Added(
                        section.subject(null),
                        parts.wholeBefore(section).map(Headed::heading).orElse(null))));
        matching.dropped()
                .forEach(section -> changes.add(new Dropped(
                        section.subject(null),
                        parts.wholesNow(section).stream().map(Headed::heading).toList(),
                        null)));
        return changes;
    }

    private static List<Change> changes(Match<Headed> match, Map<Span, Span> partners, List<Headed> reordered) {
        Headed old = match.before();
        Headed recent = match.now();
        boolean named = old.side().says(old.heading(), recent.side(), recent.heading());
        boolean same = match.byId() || named;
        ChangeSubject subject = recent.subject(same ? null : match.likeness());
        List<Change> changes = new ArrayList<>();
        if (!named) {
            changes.add(new Renamed(subject, old.heading()));
        }
        if (isElsewhere(old.parent(), recent.parent(), partners) || reordered.contains(recent)) {
            changes.add(new Moved(subject, name(old.parent()), name(recent.parent())));
        }
        new Upkeep(subject, changes).text(old.side(), old.words(), recent.side(), recent.words());
        return changes.isEmpty() ? List.of(new Kept(subject)) : changes;
    }

    private static boolean isElsewhere(@Nullable Headed old, @Nullable Headed recent, Map<Span, Span> partners) {
        if (old == null || recent == null) {
            return old != null || recent != null;
        }
        Span partner = partners.get(old.at());
        return !recent.at().equals(partner);
    }

    private static String name(@Nullable Headed parent) {
        return parent == null ? START : "”" + parent.heading() + "”";
    }
}
