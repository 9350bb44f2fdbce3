package se.bilaga.prose.markdown;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines without an empty one between them, and what the signs at their beginnings are: marks, or words. */
final class Stanza {
    /** A list as word processors write it; {@code o} is the second level of one. */
    private static final String BULLETS = "[•●○◦▪■□‣⁃➢✓\uf000-\uf0ff]";

    private static final Pattern START =
            Pattern.compile("([ \\t]*)(?:(>)|([-+*])(?=[ \\t]|$)|(\\d{1,9}[.)])(?=[ \\t]|$)" + "|(" + BULLETS
                    + ")(?=[ \\t\\u00a0])|(o)(?=\\t)|([–—])(?=[ \\t\\u00a0])).*");
    private static final Pattern SIGN_OF_NUMBER = Pattern.compile("[ \\t]*[>+][ \\t]*\\d.*");
    private static final Pattern ENDS_SENTENCE = Pattern.compile(".*[.!?:][)\"”*_]*[ \\t]*");

    private final List<Line> lines;
    private final Map<Sign, Integer> counts = new EnumMap<>(Sign.class);

    private Stanza(List<Line> lines) {
        this.lines = List.copyOf(lines);
        lines.forEach(line -> counts.merge(line.sign(), 1, Integer::sum));
    }

    /** What stands at the beginning of a line. */
    enum Sign {
        NONE,
        QUOTE,
        ITEM,
        NUMBER,
        BULLET,
        DASH
    }

    /**
     * A line.
     *
     * @param at where its sign stands in the text
     */
    record Line(String text, int at, Sign sign) {
        private static Line of(String text, int from) {
            Matcher start = START.matcher(text);
            if (!start.matches()) {
                return new Line(text, from, Sign.NONE);
            }
            Sign sign = start.group(2) != null
                    ? Sign.QUOTE
                    : start.group(3) != null
                            ? Sign.ITEM
                            : start.group(4) != null ? Sign.NUMBER : start.group(7) != null ? Sign.DASH : Sign.BULLET;
            return new Line(text, from + start.end(1), sign);
        }

        private int indent() {
            return text.length() - text.stripLeading().length();
        }

        private boolean ends() {
            return endsSentence(text);
        }

        private boolean signsNumber() {
            return SIGN_OF_NUMBER.matcher(text).matches();
        }
    }

    /** Whether a sentence ends with a line, or leads to what follows. */
    static boolean endsSentence(String line) {
        return ENDS_SENTENCE.matcher(line).matches();
    }

    static List<Stanza> of(String text) {
        List<Stanza> stanzas = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        for (int from = 0; from <= text.length(); ) {
            int end = text.indexOf('\n', from);
            end = end < 0 ? text.length() : end;
            String line = text.substring(from, end);
            if (!line.isBlank()) {
                lines.add(Line.of(line, from));
            }
            if ((line.isBlank() || end == text.length()) && !lines.isEmpty()) {
                stanzas.add(new Stanza(lines));
                lines.clear();
            }
            from = end + 1;
        }
        return stanzas;
    }

    /** Where a sign stands that is no mark, since the sentence of the line before goes on with it. */
    List<Integer> strays() {
        List<Integer> strays = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean mark = line.sign() == Sign.QUOTE || line.sign() == Sign.ITEM || line.sign() == Sign.NUMBER;
            if (mark && !lines.get(i - 1).ends() && goesOn(line, i)) {
                strays.add(sign(line));
            }
        }
        return strays;
    }

    /** The sign itself; of a number its point. */
    private static int sign(Line line) {
        int at = line.at();
        for (int i = line.indent();
                line.sign() == Sign.NUMBER && Character.isDigit(line.text().charAt(i));
                i++) {
            at++;
        }
        return at;
    }

    private boolean goesOn(Line line, int at) {
        if (line.signsNumber()) {
            return lines.get(at - 1).sign() != line.sign() && lines.get(0).sign() != line.sign();
        }
        boolean nested = lines.get(at - 1).sign() != Sign.NONE
                && line.indent() > lines.get(at - 1).indent();
        return !nested && count(line.sign()) == 1;
    }

    private int count(Sign sign) {
        return counts.getOrDefault(sign, 0);
    }

    /** Where a word processor's mark of an item stands; dashes are marks where there are more than one. */
    List<Integer> bullets() {
        List<Integer> bullets = new ArrayList<>();
        boolean dashes = count(Sign.DASH) > 1 && leads();
        for (Line line : lines) {
            if (line.sign() == Sign.BULLET || (dashes && line.sign() == Sign.DASH)) {
                bullets.add(line.at());
            }
        }
        return bullets;
    }

    /** Whether the first line with a dash begins the stanza or follows a line that leads to it. */
    private boolean leads() {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).sign() == Sign.DASH) {
                return i == 0 || lines.get(i - 1).ends();
            }
        }
        return false;
    }
}
