package se.bilaga.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Spoils a text of some grammar a little: {@link #pieces} says what its parts are, {@link #words} what may stand there. */
abstract class TextSpoiler {
    /** What any text may hold. */
    private static final List<String> ANY = List.of(
            "", " ", "\t", "\n", "\u00a0", "\u200b", "\u00ad", "\ufeff", "\u202e", "\u0000", "\ud83d\ude00", "å\u0308", "Ã¥", "а", "\ufffe",
            "0", "-1", "00", "1e9", "99999999999999999999", "0,0000001", "1/0", "NaN", "2026-02-30", "9999-12", "0000", "1 000 000",
            "true", "null", "~", "<b>&amp;</b>", "]]>", "<!--", "&#xD800;", "%s%n", "${x}", "{{", "}}", "\"", "'", "\\", "/../../etc/passwd",
            "http://[::1", "javascript:alert(1)", "x".repeat(300), "\u00a0x".repeat(80), "9".repeat(200));

    protected final Random random;

    TextSpoiler(Random random) {
        this.random = random;
    }

    /** What a part of the text is: a line, a declaration, a tag. */
    abstract Pattern pieces();

    /** What means something here. */
    abstract List<String> words();

    String spoil(String text) {
        List<int[]> pieces = new ArrayList<>();
        Matcher piece = pieces().matcher(text);
        while (piece.find()) {
            pieces.add(new int[] {piece.start(), piece.end()});
        }
        if (pieces.isEmpty()) {
            return word() + text;
        }
        int[] one = pieces.get(random.nextInt(pieces.size()));
        int[] other = pieces.get(random.nextInt(pieces.size()));
        String first = text.substring(one[0], one[1]);
        String second = text.substring(other[0], other[1]);
        return switch (random.nextInt(8)) {
            case 0 -> text.substring(0, one[0]) + text.substring(one[1]);
            case 1 -> text.substring(0, one[1]) + first + text.substring(one[1]);
            case 2 -> text.substring(0, one[0]) + second + text.substring(one[1]);
            case 3 -> text.substring(0, one[1]) + second + text.substring(one[1]);
            case 4 -> text.substring(0, one[0]) + inside(first) + text.substring(one[1]);
            case 5 -> text.substring(0, one[0]) + word() + text.substring(one[0]);
            case 6 -> text.substring(0, one[1]) + first.repeat(random.nextInt(5) == 0 ? 400 : 5) + text.substring(one[1]);
            default -> text.substring(0, one[0]) + inside(inside(first)) + text.substring(one[1]);
        };
    }

    /** A piece with another word at some place in it. */
    String inside(String piece) {
        int from = random.nextInt(piece.length() + 1);
        int to = Math.min(piece.length(), from + random.nextInt(12));
        return piece.substring(0, from) + word() + piece.substring(to);
    }

    String word() {
        List<String> from = random.nextInt(3) == 0 ? ANY : words();
        return from.get(random.nextInt(from.size()));
    }
}
