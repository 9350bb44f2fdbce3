package se.bilaga.editor.place;

import java.util.List;
import java.util.Set;

/**
 * Where in a plan its author stands, as far as the lines tell: the file need not be whole.
 *
 * <pre>{@code avsnitt:
 *   - rubrik: Inledning
 *     sida: n|          // path [avsnitt, sida], typed "n"}</pre>
 *
 * @param path the keys that lead here, without the numbers of list items; a key that is being written is not among them
 * @param slot what can be written here
 * @param typed what stands of it before the author
 * @param from the offset where that begins
 * @param beside the keys that the same mapping has already
 */
public record Cursor(List<String> path, Slot slot, String typed, int from, Set<String> beside) {

    /** What can be written at a place. */
    public enum Slot {
        /** A key, or the first word of a list item. */
        KEY,
        /** What stands after a key. */
        VALUE,
        /** The words of a {@code {{reference}}} in prose. */
        REFERENCE,
        /** Words that a reader sees. */
        PROSE
    }

    public Cursor {
        path = List.copyOf(path);
        beside = Set.copyOf(beside);
    }

    /** The key that the value stands under; nothing at the outermost. */
    public String key() {
        return path.isEmpty() ? "" : path.get(path.size() - 1);
    }

    /** The key outside of {@link #key}. */
    public String outerKey() {
        return path.size() < 2 ? "" : path.get(path.size() - 2);
    }
}
