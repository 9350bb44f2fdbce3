package se.bilaga.page.grid;

import java.util.Arrays;
import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * How much room text takes, in ems, without a font at hand: {@code TextWidth.of("12,0 %")} is about 2.9.
 *
 * <p>The advances are those of Source Sans Pro, rounded up; another text face differs by a few hundredths.
 */
final class TextWidth {
    private static final double DIGIT = 0.5;
    private static final double CAPITAL = 0.6;
    private static final double LETTER = 0.53;

    /** A word, which is hyphenated. */
    private static final Pattern HYPHENATED = Pattern.compile("\\P{L}?[\\p{L}\u00ad]+\\P{L}{0,2}");

    private TextWidth() {}

    static double of(String text) {
        return text.chars().mapToDouble(TextWidth::advance).sum();
    }

    /** The narrowest that holds a text on two lines, broken at a space. */
    static double inTwoLines(String text) {
        double best = of(text);
        for (int at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
            best = Math.min(best, Math.max(of(text.substring(0, at)), of(text.substring(at + 1))));
        }
        return best;
    }

    /** The longest piece that a line cannot break: a word, a date, one half of {@code mertid/fyllnadstid}. */
    static double ofLongestWord(String text) {
        return Arrays.stream(text.split("[ \n]+|(?<=[/-])(?=\\p{L}{3})", -1))
                .mapToDouble(TextWidth::of)
                .max()
                .orElse(0);
    }

    /** The longest piece that no line breaks at all unless it must: an address, a file name, words tied together. */
    static String longestRun(String text) {
        return Arrays.stream(text.split("[ \n]+|(?<=\\p{L}{3}[/-])(?=\\p{L}{3})", -1))
                .filter(run -> !HYPHENATED.matcher(run).matches())
                .max(Comparator.comparingDouble(TextWidth::of))
                .orElse("");
    }

    private static double advance(int c) {
        return switch (c) {
            case ' ', '\u00a0' -> 0.2;
            case 'i', 'j', 'l', '.', ',', ':', ';', '\'', '|' -> 0.26;
            case 'f', 'r', 't', '-', '(', ')', '/' -> 0.35;
            case 's', 'c', 'v', 'x', 'y', 'z' -> 0.47;
            case 'm', '%', 'M', 'W' -> 0.84;
            case 'w' -> 0.72;
            case 'I' -> 0.27;
            default -> Character.isDigit(c) ? DIGIT : Character.isUpperCase(c) ? CAPITAL : LETTER;
        };
    }
}
