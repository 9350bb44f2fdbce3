package se.bilaga.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.bilaga.diff.change.Added;
import se.bilaga.diff.change.Change;
import se.bilaga.diff.change.Dropped;
import se.bilaga.diff.change.Reworded;
import se.bilaga.diff.change.Subject;
import se.bilaga.diff.change.Thing;

/** A thing with all its changes. */
public record Entry(Subject subject, List<Change> changes) {
    private static final double TOO_MANY = 0.75;

    public Entry {
        changes = List.copyOf(changes);
    }

    /** Changes brought together by their thing, in order. */
    static List<Entry> of(List<Change> changes) {
        Map<Subject, List<Change>> bySubject = new LinkedHashMap<>();
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
    public String line(Part.Kind kind) {
        boolean said = (kind == Part.Kind.NEW || kind == Part.Kind.GONE) && isPlain();
        if (said || kind == Part.Kind.SAME) {
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
