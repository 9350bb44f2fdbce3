package se.bilaga.diff;

import java.util.List;

/** What changed in one area of the plan: {@code Utveckla}, {@code Risker}. */
public record Group(String title, List<Part> parts) {
    public Group {
        parts = List.copyOf(parts);
    }
}
