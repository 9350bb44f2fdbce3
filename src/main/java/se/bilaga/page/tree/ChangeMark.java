package se.bilaga.page.tree;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a comparison says of an element.
 *
 * @param fate what became of a block, a list item or a row ({@code data-andring}); null where it stands in both trees
 * @param whole what became of what only holds blocks: a section, a list, a table ({@code data-andring-hel})
 * @param number the number of the change; both ends of a move have the same ({@code data-andring-id})
 * @param before the attributes that it had in the old tree, where they were others ({@code data-forut})
 */
public record ChangeMark(
        @Nullable Fate fate,
        @Nullable Fate whole,
        @Nullable String number,
        @Nullable String before) {
    /** Of an element that has not changed. */
    public static final ChangeMark NONE = new ChangeMark(null, null, null, null);

    /** What became of something. */
    public enum Fate {
        NEW("ny"),
        GONE("borttagen"),
        MOVED_HERE("flyttad-hit"),
        MOVED_AWAY("flyttad-bort");

        private final String word;

        Fate(String word) {
            this.word = word;
        }

        /** As in {@code data-andring}. */
        public String word() {
            return word;
        }

        /** Whether only the old document has it. */
        public boolean isGone() {
            return this == GONE || this == MOVED_AWAY;
        }

        /** Whether it stands in both, in other places. */
        public boolean isMoved() {
            return this == MOVED_HERE || this == MOVED_AWAY;
        }

        /** The fate of a word. */
        public static Optional<Fate> of(String word) {
            return Arrays.stream(values())
                    .filter(fate -> fate.word.equals(word))
                    .findFirst();
        }
    }
}
