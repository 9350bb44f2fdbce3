package se.bilaga.diff.summary;

import java.util.List;

/** What changed in one area of the plan: {@code Utveckla}, {@code Risker}. */
public record Group(String title, List<SummaryPart> parts) {
    public Group {
        parts = List.copyOf(parts);
    }
}
