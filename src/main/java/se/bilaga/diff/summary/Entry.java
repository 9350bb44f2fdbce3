package se.bilaga.diff.summary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.bilaga.diff.change.Added;
import se.bilaga.diff.change.Change;
import se.bilaga.diff.change.Change.Kept;
import se.bilaga.diff.change.ChangeSubject;
import se.bilaga.diff.change.ChangeSubject.Thing;
import se.bilaga.diff.change.Dropped;
import se.bilaga.diff.change.Finished;
import se.bilaga.diff.change.Reworded;
import se.bilaga.diff.words.Rewording;

/** A thing with all its changes. */
public record Entry(ChangeSubject subject, List<Change> changes) {
    private static final double TOO_MANY = 0.75;
    private static final double CERTAIN = 0.9;

    public Entry {
        changes = List.copyOf(changes);
    }

    /** What became of a thing; in the order that a reader wants them. */
    public enum Kind {
        NEW,
        FINISHED,
        CANCELLED,
        GONE,
        CHANGED,
        SAME
    }

    /** Changes brought together by their thing, in order. */
    static List<Entry> of(List<Change> changes) {
        Map<ChangeSubject, List<Change>> bySubject = new LinkedHashMap<>();
        changes.forEach(change -> bySubject
                .computeIfAbsent(change.subject(), subject -> new ArrayList<>())
                .add(change));
        return bySubject.entrySet().stream()
                .map(entry -> new Entry(entry.getKey(), entry.getValue()))
                .toList();
    }

    public Kind kind() {
        Change first = changes.get(0);
        if (first instanceof Added) {
            return Kind.NEW;
        }
        if (first instanceof Dropped) {
            return Kind.GONE;
        }
        for (Change change : changes) {
            if (change instanceof Finished finished) {
                return finished.isDropped() ? Kind.CANCELLED : Kind.FINISHED;
            }
        }
        return first instanceof Kept ? Kind.SAME : Kind.CHANGED;
    }

    /** The whole entry in a line; what the heading of the part says already is left out. */
    public String line() {
        if (kind() == Kind.SAME || isPlain()) {
            return subject.name();
        }
        String clauses = changes.stream().map(Change::clause).distinct().collect(Collectors.joining("; "));
        return subject.name() + (subject.name().endsWith("?") ? " " + Swedish.sentence(clauses) : ": " + clauses);
    }

    private boolean isPlain() {
        return changes.stream()
                .allMatch(change -> (change instanceof Added added && added.partOf() == null)
                        || (change instanceof Dropped dropped
                                && dropped.into().isEmpty()
                                && dropped.followUp() == null));
    }

    /** The words themselves where they are worth showing: not those of whole sections, nor where all are others. */
    public Stream<Rewording> rewordings() {
        return changes.stream()
                .filter(change -> subject.thing() != Thing.SECTION && change instanceof Reworded)
                .map(change -> ((Reworded) change).rewording())
                .filter(rewording -> rewording.share() < TOO_MANY);
    }

    /** {@code att döma av orden samma som förut} where the match is a guess worth saying, else {@code ""}. */
    public String howMatched() {
        boolean guessed = subject.likeness() != null && subject.likeness() < CERTAIN;
        return guessed && subject.thing() != Thing.NEED ? "att döma av orden samma som förut" : "";
    }
}
