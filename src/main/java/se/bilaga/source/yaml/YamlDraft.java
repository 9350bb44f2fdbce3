package se.bilaga.source.yaml;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import se.bilaga.source.text.SourceFile;

/**
 * A file's text as the YAML parser gets it: mended where a fault has been found, so that the faults after it are found
 * too. Positions in it lead back to the author's own text.
 */
final class YamlDraft {
    private final SourceFile file;
    private String text;
    private int @Nullable [] origin;
    private int @Nullable [] codePoints;

    YamlDraft(SourceFile file) {
        this.file = file;
        this.text = file.text();
        this.codePoints = codePoints(text);
    }

    SourceFile file() {
        return file;
    }

    String text() {
        return text;
    }

    /** The offset in the author's text of the parser's position, which counts code points of the draft. */
    int original(int codePoint) {
        int unit = codePoints == null ? codePoint : codePoints[Math.min(codePoint, codePoints.length - 1)];
        int at = origin == null ? unit : origin[Math.min(unit, origin.length - 1)];
        return Math.min(at, file.text().length());
    }

    /** Puts {@code x} for each visible character from {@code from} to {@code to} of the author's text. */
    void neutralize(int from, int to) {
        replace(from, to, 'x', c -> c > ' ');
    }

    /** Takes the lines from {@code first} to {@code last} of the author's text away. */
    void blank(int first, int last) {
        replace(file.lineStart(first), file.lineEnd(last), ' ', c -> c != '\n');
    }

    /** Moves what stands from {@code from} to {@code to} of the author's text to the left, over what stands there. */
    void moveLeft(int from, int to, int by) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            int at = origin == null ? i : origin[i];
            if (at >= from - by && at < to) {
                chars[i] = at < to - by ? file.text().charAt(at + by) : ' ';
            }
        }
        text = new String(chars);
        codePoints = codePoints(text);
    }

    /** Puts {@code sign} for the character at {@code at} of the author's text. */
    void put(int at, char sign) {
        replace(at, at + 1, sign, c -> c != '\n');
    }

    /** Puts {@code sign} for each character that stands at one of {@code places} of the author's text. */
    void put(BitSet places, char sign) {
        replace(places::get, sign, c -> c != '\n');
    }

    private void replace(int from, int to, char by, IntPredicate which) {
        replace(at -> at >= from && at < to, by, which);
    }

    private void replace(IntPredicate where, char by, IntPredicate which) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            int at = origin == null ? i : origin[i];
            if (where.test(at) && which.test(chars[i])) {
                chars[i] = by;
            }
        }
        text = new String(chars);
        codePoints = codePoints(text);
    }

    /** Puts two spaces for each tab before the first character of a line, and one for a tab elsewhere on such a line. */
    void expandTabs(IntPredicate lineHasFault) {
        StringBuilder made = new StringBuilder();
        int[] from = new int[text.length() * 2 + 1];
        int line = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean tab = c == '\t' && lineHasFault.test(line);
            from[made.length()] = origin == null ? i : origin[i];
            from[made.length() + 1] = from[made.length()];
            made.append(tab ? "  " : c);
            line += c == '\n' ? 1 : 0;
        }
        from[made.length()] = file.text().length();
        text = made.toString();
        origin = Arrays.copyOf(from, made.length() + 1);
        codePoints = codePoints(text);
    }

    /** From code point number to UTF-16 offset; null where they are the same. */
    private static int @Nullable [] codePoints(String text) {
        if (text.chars().noneMatch(c -> Character.isSurrogate((char) c))) {
            return null;
        }
        int[] made = new int[text.codePointCount(0, text.length()) + 1];
        for (int i = 0, at = 0; i < made.length; i++) {
            made[i] = at;
            at += at < text.length() ? Character.charCount(text.codePointAt(at)) : 0;
        }
        return made;
    }
}
