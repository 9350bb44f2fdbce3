package se.bilaga.diff.summary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.bilaga.diff.change.Added;
import se.bilaga.diff.change.Change;
import se.bilaga.diff.change.ChangeSubject;
import se.bilaga.diff.change.Dropped;
import se.bilaga.diff.change.Reworded;
import se.bilaga.diff.change.Thing;

/** A thing with all its changes. */
public record Entry(ChangeSubject subject, List<Change> changes) {
    private static final double TOO_MANY = 0.75;

    public Entry {
        changes = List.copyOf(changes);
    }

    /** Changes brought together by their thing, in order. */
    public static List<Entry> of(List<Change> changes) {
        Map<ChangeSubject, List<Change>> bySubject = new LinkedHashMap<>();
        changes.forEach(change -> bySubject
                .computeIfAbsent(change.subject(), subject -> new ArrayList<>())
                .add(change));
        return bySubject.entrySet().stream()
                .map(entry -> new Entry(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** What happened to it: {@code flyttad från Introducera till Utveckla; några ord ändrade}. */
    public String clauses() {
        return changes.stream().map(Change::clause).distinct().collect(Collectors.joining("; "));
    }

    /** The whole entry in a line; what the heading of the part says already is left out. */
    public String line(SummaryPart.Kind kind) {
        boolean said = (kind == SummaryPart.Kind.NEW || kind == SummaryPart.Kind.GONE) && isPlain();
        if (said || kind == SummaryPart.Kind.SAME) {
            return subject.name();
        }
        return subject.name().endsWith("?")
                ? subject.name() + " " + Swedish.sentence(clauses())
                : subject.name() + ": " + clauses();
    }

    private boolean isPlain() {
        return changes.stream()
                .allMatch(change -> (change instanceof Added added && added.partOf() == null)
                        || (change instanceof Dropped dropped
                                && dropped.partOf() == null
                                && dropped.followUp() == null));
    }

    /** Whether the words themselves are worth showing: not those of whole sections, nor all of them. */
    public boolean showsWords(Reworded reworded) {
        return subject.thing() != Thing.SECTION && reworded.rewording().share() < TOO_MANY;
    }

    /** {@code likhet 78 %} where the match is a guess worth saying, else {@code ""}. */
    public String howMatched() {
        return subject.thing() == Thing.NEED ? "" : subject.howMatched();
    }
}
