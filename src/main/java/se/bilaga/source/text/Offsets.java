package se.bilaga.source.text;

import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Where in the file each character of a scalar's value stands.
 *
 * <p>YAML folds lines, drops indentation and resolves escapes; this walks the value and the author's characters side by
 * side. The table is made when first asked for, since most texts have no fault.
 */
public final class Offsets implements IntUnaryOperator {
    private final String source;
    private final String value;
    private final Style style;
    private final int to;
    private int at;
    private int @Nullable [] table;

    /** How a scalar is written. */
    public enum Style {
        PLAIN,
        SINGLE_QUOTED,
        DOUBLE_QUOTED,
        BLOCK
    }

    /**
     * @param from where the scalar's content begins, after its quote or the line with {@code |}
     * @param to where the scalar ends
     */
    public Offsets(String source, String value, Style style, int from, int to) {
        this.source = source;
        this.value = value;
        this.style = style;
        this.at = from;
        this.to = to;
    }

    @Override
    public synchronized int applyAsInt(int offset) {
        // The rules and the page ask at the same time.
        int[] known = table;
        if (known == null) {
            known = align();
            table = known;
        }
        return known[Math.max(0, Math.min(offset, value.length()))];
    }

    private int[] align() {
        int[] made = new int[value.length() + 1];
        for (int i = 0; i < value.length(); ) {
            i = isEscape(at) ? escape(made, i) : isBlank(value.charAt(i)) ? blanks(made, i) : character(made, i);
        }
        made[value.length()] = Math.min(at, to);
        return made;
    }

    private int character(int[] made, int i) {
        while (at < to && isBlank(source.charAt(at))) {
            at++;
        }
        if (isEscape(at)) {
            return escape(made, i);
        }
        made[i] = Math.min(at, to);
        at = Math.min(to, at + (style == Style.SINGLE_QUOTED && value.charAt(i) == '\'' ? 2 : 1));
        return i + 1;
    }

    private boolean isEscape(int offset) {
        return style == Style.DOUBLE_QUOTED && offset < to && source.charAt(offset) == '\\';
    }

    /** An escape gives one value character, or none where it stands at the end of a line. */
    private int escape(int[] made, int i) {
        char kind = at + 1 < to ? source.charAt(at + 1) : ' ';
        if (kind == '\n') {
            at += 2;
            while (at < to && isBlank(source.charAt(at))) {
                at++;
            }
            return i;
        }
        int length = Character.isHighSurrogate(value.charAt(i)) && kind == 'U' && i + 1 < value.length() ? 2 : 1;
        for (int k = i; k < i + length; k++) {
            made[k] = Math.min(at, to);
        }
        at = Math.min(to, at + escapeLength(kind));
        return i + length;
    }

    private static int escapeLength(char kind) {
        return switch (kind) {
            case 'x' -> 4;
            case 'u' -> 6;
            case 'U' -> 10;
            default -> 2;
        };
    }

    /** Aligns a run of blanks of the value with a run of blanks of the source, line ends with line ends. */
    private int blanks(int[] made, int i) {
        int end = at;
        while (end < to && isBlank(source.charAt(end))) {
            end++;
        }
        int last = blankEnd(i, end);
        int newline = last - 1;
        while (newline >= i && value.charAt(newline) != '\n') {
            newline--;
        }
        for (int k = i; k < last; k++) {
            boolean indented = newline >= i && k > newline;
            if (value.charAt(k) == '\n') {
                int next = source.indexOf('\n', at);
                at = next < 0 || next >= end ? at : next;
            }
            made[k] = indented ? Math.max(at, end - (last - k)) : Math.min(at, to);
            at = indented ? at : Math.min(end, at + 1);
        }
        at = end;
        return last;
    }

    /** Where the value's blanks that the source's blanks up to {@code end} stand for end; the rest are escapes. */
    private int blankEnd(int i, int end) {
        int last = i;
        while (last < value.length() && isBlank(value.charAt(last))) {
            last++;
        }
        if (style == Style.BLOCK) {
            return last;
        }
        int breaks =
                (int) source.substring(at, end).chars().filter(c -> c == '\n').count();
        int given = breaks == 0 ? end - at : Math.max(1, breaks - 1);
        return Math.min(last, i + Math.max(1, given));
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n';
    }
}
