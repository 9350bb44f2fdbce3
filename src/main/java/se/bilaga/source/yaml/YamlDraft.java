package se.bilaga.source.yaml;

import java.util.BitSet;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
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
        edit(at -> at >= from && at < to, c -> c > ' ' ? "x" : Character.toString(c));
    }

    /** Takes the lines from {@code first} to {@code last} of the author's text away. */
    void blank(int first, int last) {
        int from = file.lineStart(first);
        int to = file.lineEnd(last);
        edit(at -> at >= from && at < to, c -> c == '\n' ? "\n" : " ");
    }

    /** Puts {@code by} for what stands from {@code from} to {@code to} of the author's text. */
    void replace(int from, int to, String by) {
        edit(at -> at == from, c -> by);
        edit(at -> at > from && at < to, c -> "");
    }

    /** Puts {@code blanks} spaces before each of the lines from {@code first} to {@code last} that says something. */
    void indent(int first, int last, int blanks) {
        BitSet starts = new BitSet();
        IntStream.rangeClosed(first, last)
                .filter(line -> !file.lineText(line).isBlank())
                .forEach(line -> starts.set(file.lineStart(line)));
        edit(starts::get, c -> " ".repeat(blanks) + (char) c);
    }

    /** Puts what {@code by} gives for each character that stands {@code where} in the author's text. */
    void edit(IntPredicate where, IntFunction<String> by) {
        StringBuilder made = new StringBuilder(text.length() + 16);
        IntStream.Builder from = IntStream.builder();
        for (int i = 0; i < text.length(); i++) {
            int at = origin == null ? i : origin[i];
            String sign = where.test(at) ? by.apply(text.charAt(i)) : null;
            if (sign == null) {
                made.append(text.charAt(i));
                from.add(at);
            } else {
                made.append(sign);
                sign.chars().forEach(c -> from.add(at));
            }
        }
        text = made.toString();
        origin = from.add(file.text().length()).build().toArray();
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
