package se.bilaga.merge.words;

import org.jspecify.annotations.Nullable;
import se.bilaga.merge.read.Tracked;

/**
 * A word, a sign, a space, or a whole figure that the program has put into a sentence.
 *
 * @param text as it is shown
 * @param owner the mark of the text that it is of; {@code ""} where it is of none
 * @param atom the mark of the reference that gave it, {@link #NOTE} of a footnote's call; else {@code ""}
 * @param tracked who has put it there, where Word knows
 */
public record WordToken(
        String text,
        boolean bold,
        boolean italic,
        String link,
        String owner,
        String atom,
        @Nullable Tracked tracked) {
    static final String NOTE = "not";

    public boolean isSpace() {
        return text.isBlank() && atom.isEmpty();
    }

    boolean isAtom() {
        return !atom.isEmpty();
    }

    /** Whether two are the same to who reads them. */
    public boolean same(WordToken other) {
        boolean atoms = atom.equals(other.atom) || atom.isEmpty() || other.atom.isEmpty();
        boolean set = isSpace() || (bold == other.bold && italic == other.italic && link.equals(other.link));
        return atoms && set && plain(text).equals(plain(other.text));
    }

    /** A text with the signs that keyboards and word processors have for one another as one of them. */
    public static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\u201c', '\u201e', '"' -> plain.append('\u201d');
                case '\u2018', '\'' -> plain.append('\u2019');
                case '\u00a0', '\u202f', '\t', '\n' -> plain.append(' ');
                case '\u2011' -> plain.append('-');
                case '\u00ad', '\u200b' -> {} // not seen
                default -> plain.append(c);
            }
        }
        return plain.toString();
    }
}
