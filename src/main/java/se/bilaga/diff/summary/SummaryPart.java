package se.bilaga.diff.summary;

import java.util.List;

/**
 * Entries of one kind under one heading.
 *
 * @param title {@code Nya aktiviteter}, {@code Oförändrade aktiviteter: 12}
 * @param entries those that are worth a line each
 */
public record SummaryPart(String title, List<Entry> entries) {
    public SummaryPart {
        entries = List.copyOf(entries);
    }
}
