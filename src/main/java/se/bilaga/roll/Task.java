package se.bilaga.roll;

import java.util.List;
import se.bilaga.source.diagnostic.Message;

/**
 * Something that the author of a new plan has left to do.
 *
 * @param lines where in the file, ascending; none where it is no certain place
 * @param parts what it is made of, each with a line of its own
 */
public record Task(Message what, List<Integer> lines, List<Part> parts) {
    public Task {
        lines = lines.stream().distinct().sorted().toList();
        parts = List.copyOf(parts);
    }

    /** {@code anställda: 2025-10}, on line 26. */
    public record Part(int line, String text) {}

    static Task at(List<Integer> lines, Message what) {
        return new Task(what, lines, List.of());
    }

    static Task of(List<Part> parts, Message what) {
        return new Task(what, List.of(), parts);
    }
}
