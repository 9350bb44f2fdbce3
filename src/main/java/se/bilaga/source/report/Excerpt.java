package se.bilaga.source.report;

import java.util.PrimitiveIterator;
import se.bilaga.source.diagnostic.Characters;
import se.bilaga.source.text.PersonalNumber;
import se.bilaga.source.text.SourceFile;
import se.bilaga.source.text.Span;

/**
 * The line of a place as a terminal shows it, with the place marked under it.
 *
 * @param line tabs and characters that a terminal would obey are replaced, and a long line is cut around the place
 * @param indent the blanks before the marks
 * @param marks {@code ^^^^}, as wide as the place on its first line, at least one
 */
record Excerpt(String line, String indent, String marks) {
    private static final int WIDTH = 110;
    private static final int BEFORE = 50;

    /** Beyond what is shown: a whole file may stand on one line. */
    private static final int FAR = 1000;

    static Excerpt of(Span at) {
        SourceFile file = at.file();
        int number = at.line();
        int lineEnd = file.lineEnd(number);
        int from = Math.min(at.from(), lineEnd);
        int start = Math.max(file.lineStart(number), from - FAR);
        int end = Math.min(lineEnd, from + FAR);
        int to = Math.max(from, Math.min(at.to(), end));
        String line = PersonalNumber.hiddenLine(file.text().substring(start, end));
        String before = visible(line.substring(0, from - start));
        String place = visible(line.substring(from - start, to - start));
        String after = visible(line.substring(to - start));
        return cut(before, place, after);
    }

    private static Excerpt cut(String before, String place, String after) {
        int room = WIDTH - BEFORE;
        boolean whole = width(before + place + after) <= WIDTH;
        String head = whole || width(before) <= BEFORE ? before : "…" + last(before, BEFORE - 1);
        String middle = whole ? place : first(place, room);
        String tail = whole ? after : first(after, Math.max(1, WIDTH - width(head + middle)));
        return new Excerpt(
                (head + middle + tail).stripTrailing(),
                " ".repeat(width(head)),
                "^".repeat(Math.max(1, width(middle))));
    }

    private static String first(String text, int width) {
        return text.length() <= width ? text : text.substring(0, boundary(text, width - 1)) + "…";
    }

    private static String last(String text, int width) {
        return text.substring(boundary(text, text.length() - width));
    }

    private static int boundary(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    /** The text on one line, without anything that a terminal would obey or hide. */
    static String visible(String text) {
        StringBuilder made = new StringBuilder();
        for (PrimitiveIterator.OfInt all = text.codePoints().iterator(); all.hasNext(); ) {
            int c = all.nextInt();
            if (c == '\t') {
                made.append("    ");
            } else if (c == '\n') {
                made.append(' ');
            } else {
                made.appendCodePoint(Characters.fault(c).isPresent() ? 0xfffd : c);
            }
        }
        return made.toString();
    }

    /** How many columns a terminal gives the text: none for combining marks, two for wide letters and emoji. */
    static int width(String text) {
        return text.codePoints().map(Excerpt::width).sum();
    }

    private static int width(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || c == 0xad) {
            return 0;
        }
        boolean wide = (c >= 0x1100 && c <= 0x115f)
                || (c >= 0x2e80 && c <= 0xa4cf)
                || (c >= 0xac00 && c <= 0xd7a3)
                || (c >= 0xf900 && c <= 0xfaff)
                || (c >= 0xfe30 && c <= 0xfe6f)
                || (c >= 0xff00 && c <= 0xff60)
                || (c >= 0x1f300 && c <= 0x1faff)
                || (c >= 0x20000 && c <= 0x3fffd);
        return wide ? 2 : 1;
    }
}
