package se.bilaga.statistics.cube;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an author says of a single value; a sum carries what was said of its parts, and tells of which.
 *
 * @param words as the author wrote them: {@code Reviderad uppgift}
 * @param parts of the sum that the words are about, {@code [Kvinnor]}; none where they are about the value itself
 * @param carried whether the value was computed from the one that the words were written at
 */
public record Remark(String words, List<String> parts, boolean carried) {
    private static final int MOST_PARTS = 4;

    public Remark {
        parts = List.copyOf(parts);
    }

    public static List<Remark> written(@Nullable String note) {
        return note == null ? List.of() : List.of(new Remark(note, List.of(), false));
    }

    /** That a total is of those parts alone that have reported. */
    public static Remark ofReported(int reported, int all) {
        return new Remark("Gäller de " + reported + " av " + all + " som har redovisat uppgiften", List.of(), false);
    }

    /** What stands under a table: {@code Kvinnor: Reviderad uppgift}. */
    public String text() {
        if (parts.isEmpty()) {
            return words;
        }
        return parts.size() > MOST_PARTS
                ? "Om " + parts.size() + " av delarna: " + words
                : Labels.list(parts) + ": " + words;
    }

    /**
     * The remarks of a sum.
     *
     * @param names what the parts are called, in their order
     * @param parts the remarks of each
     */
    public static List<Remark> ofSum(List<String> names, List<List<Remark>> parts) {
        Map<String, List<String>> about = new LinkedHashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            for (Remark remark : parts.get(i)) {
                about.computeIfAbsent(remark.words, words -> new ArrayList<>()).addAll(remark.in(names.get(i)));
            }
        }
        return about.entrySet().stream()
                .map(entry -> new Remark(entry.getKey(), entry.getValue(), true))
                .toList();
    }

    private List<String> in(String name) {
        return parts.isEmpty()
                ? List.of(name)
                : parts.stream()
                        .map(part -> name + " " + Labels.uncapitalised(part))
                        .toList();
    }

    /** The remarks of what is computed from some values otherwise than as their sum. */
    public static List<Remark> carried(Collection<Remark> from) {
        return from.stream()
                .map(remark -> new Remark(remark.words, remark.parts, true))
                .distinct()
                .toList();
    }
}
