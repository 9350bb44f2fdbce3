package se.bilaga.diff.summary;

import java.util.List;

/** Entries of one kind under one heading: {@code Nya aktiviteter}. */
public record SummaryPart(String title, Kind kind, List<Entry> entries) {
    public SummaryPart {
        entries = List.copyOf(entries);
    }

    /** What the entries have in common; in the order that a reader wants them. */
    public enum Kind {
        NEW,
        FINISHED,
        GONE,
        CHANGED,
        SAME
    }
}
