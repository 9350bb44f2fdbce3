package se.bilaga.merge.read;

import org.jspecify.annotations.Nullable;

/**
 * Words of a paragraph that are set alike, or a mark among them.
 *
 * @param text the words; the name of a mark without what all such names begin with
 * @param link where they lead; {@code ""} nowhere
 * @param tracked null where nobody has changed them since somebody last accepted all changes
 */
public record WordPiece(
        Kind kind,
        String text,
        boolean bold,
        boolean italic,
        String link,
        @Nullable Tracked tracked) {

    /** What stands there. */
    public enum Kind {
        WORDS,
        /** The call of a footnote, whose number in the file is the text. */
        NOTE,
        MARK_START,
        MARK_END
    }

    /** Whether it is of the text as it reads when all changes are accepted. */
    public boolean stands() {
        return tracked == null || !tracked.gone();
    }
}
