package se.bilaga.prose.markdown;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The signs of a text that are words, though Markdown would take them for marks, each as a character that means nothing
 * to it, and the marks of a word processor's lists as those of Markdown.
 *
 * <p>{@code är nu\n> 60 procent}, where YAML's line broke, {@code 2024. Det} and {@code 5*3*2} lose no sign; {@code •
 * första} is an item. The text stays as long as it was.
 */
final class StrayMarks {
    private static final int ASCII = 128;
    /** Where the private characters begin, of which the first stretch that a text has not got stands for its signs. */
    private static final int PRIVATE = 0xe000;

    private static final Pattern STARS = Pattern.compile("(?<=\\d)\\*+(?=\\d)");
    /** No list of a plan is so long; it is a year. */
    private static final Pattern YEAR = Pattern.compile("(?m)^[ \\t>]*(?:[-+*] +)?\\d{4,9}([.)])(?=[ \\t\\n]|$)");

    private static final Pattern DEFINITION = Pattern.compile("(?m)^ {0,3}\\[(?!\\^)([^\\]\\[\\n]+)]:");

    private static final Pattern LABEL = Pattern.compile("\\[([^\\]\\[\\n]+)]");

    private final char[] text;
    private final char base;

    private StrayMarks(String text) {
        this.text = text.toCharArray();
        this.base = base(text);
    }

    private static char base(String text) {
        char base = PRIVATE;
        while (holds(text, base)) {
            base = (char) (base + ASCII);
        }
        return base;
    }

    private static boolean holds(String text, char base) {
        return text.chars().anyMatch(c -> c >= base && c < base + ASCII);
    }

    /** What a parser is given, and the way back from what it gives. */
    record Hidden(String text, char base) {
        /** The signs again. */
        String shown(String parsed) {
            StringBuilder shown = new StringBuilder(parsed);
            for (int i = 0; i < shown.length(); i++) {
                int sign = shown.charAt(i) - base;
                if (sign >= 0 && sign < ASCII) {
                    shown.setCharAt(i, (char) sign);
                }
            }
            return shown.toString();
        }
    }

    /** Of running text. */
    static Hidden in(String text) {
        StrayMarks marks = new StrayMarks(text);
        marks.lines(text);
        marks.years(text);
        marks.definitions(text);
        return marks.hidden();
    }

    /** Of a heading or a caption, where no mark of a block means anything. */
    static Hidden inLine(String text) {
        return new StrayMarks(text).hidden();
    }

    private Hidden hidden() {
        String before = new String(text);
        Matcher stars = STARS.matcher(before);
        while (stars.find()) {
            for (int i = stars.start(); i < stars.end(); i++) {
                hide(i);
            }
        }
        return new Hidden(new String(text), base);
    }

    private void hide(int at) {
        text[at] = text[at] < ASCII ? (char) (base + text[at]) : text[at];
    }

    private void years(String written) {
        Matcher year = YEAR.matcher(written);
        while (year.find()) {
            hide(year.start(1));
        }
    }

    /** {@code [KS]: kommunstyrelsen} defines an address that nothing leads to, and would vanish. */
    private void definitions(String written) {
        Matcher definition = DEFINITION.matcher(written);
        Map<String, Integer> labels = definition.find() ? labels(written) : Map.of();
        for (definition.reset(); definition.find(); ) {
            if (labels.getOrDefault(definition.group(1), 0) == 1) {
                hide(definition.start(1) - 1);
            }
        }
    }

    /** How often each pair of brackets stands in the text. */
    private static Map<String, Integer> labels(String written) {
        Map<String, Integer> labels = new HashMap<>();
        LABEL.matcher(written).results().forEach(label -> labels.merge(label.group(1), 1, Integer::sum));
        return labels;
    }

    private void lines(String written) {
        for (Stanza stanza : Stanza.of(written)) {
            stanza.strays().forEach(this::hide);
            stanza.bullets().forEach(this::bullet);
        }
    }

    /** Items that begin with a dash are a list of their own. */
    private void bullet(int at) {
        text[at] = text[at] == '–' || text[at] == '—' ? '+' : '-';
        if (text[at + 1] == '\u00a0') {
            text[at + 1] = ' ';
        }
    }
}
