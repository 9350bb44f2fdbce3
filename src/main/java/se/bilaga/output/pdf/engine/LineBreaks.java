package se.bilaga.output.pdf.engine;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import se.bilaga.language.SoftHyphens;

/**
 * Where a line may end in Swedish text: after spaces and soft hyphens, and after the hyphen or slash between two words.
 *
 * <p>{@code KS-2024/976} and {@code 2025–2027} stay whole; a dash never begins a line. A run that is too long to stay
 * whole, such as a web address, a file name or words joined by no-break spaces, may end where its parts meet.
 */
final class LineBreaks implements FSTextBreaker {
    private static final int WORD = 3;
    private static final int LONG_RUN = 30;
    private static final String JOINTS = "/\\_-.?&=,;:+@\u00a0\u202f";

    private String text = "";
    private int at;
    private int runEnd;
    private boolean longRun;

    @Override
    public void setText(String newText) {
        text = newText;
        at = 0;
        runEnd = 0;
    }

    @Override
    public int next() {
        if (at >= text.length()) {
            return BreakIterator.DONE;
        }
        do {
            at++;
        } while (at < text.length() && !mayBreakAt(at));
        return at;
    }

    private boolean mayBreakAt(int index) {
        char before = text.charAt(index - 1);
        return switch (before) {
            case ' ', '\t', '\n' -> !isSpace(text.charAt(index)) && !startsDash(index);
            case SoftHyphens.SOFT_HYPHEN, '\u200B' -> true;
            case '-', '/' -> (isWordFrom(index) && isWordBefore(index - 1)) || isJoint(index);
            default -> isJoint(index);
        };
    }

    private boolean isJoint(int index) {
        if (index >= runEnd) {
            runEnd = runEnd(text, index);
            longRun = runEnd - index >= LONG_RUN;
        }
        return longRun
                && JOINTS.indexOf(text.charAt(index - 1)) >= 0
                && JOINTS.indexOf(text.charAt(index)) < 0
                && !isSpace(text.charAt(index));
    }

    private static int runEnd(String text, int from) {
        int end = from;
        while (end < text.length() && !isSpace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Whether a line that ends at a place ends within a run that is one thing to a reader. */
    static boolean isWithinRun(String text, int index) {
        if (index <= 0 || index >= text.length() || isSpace(text.charAt(index - 1)) || isSpace(text.charAt(index))) {
            return false;
        }
        int start = index;
        while (start > 0 && !isSpace(text.charAt(start - 1))) {
            start--;
        }
        boolean betweenWords = "-/".indexOf(text.charAt(index - 1)) >= 0;
        return !betweenWords || runEnd(text, index) - start >= LONG_RUN;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n';
    }

    private boolean startsDash(int index) {
        return text.charAt(index) == '–' && index + 1 < text.length() && isSpace(text.charAt(index + 1));
    }

    private boolean isWordFrom(int index) {
        return index + WORD <= text.length()
                && text.substring(index, index + WORD).chars().allMatch(Character::isLetter);
    }

    private boolean isWordBefore(int end) {
        return end >= WORD && text.substring(end - WORD, end).chars().allMatch(Character::isLetter);
    }
}
