package se.bilaga.output.pdf.words;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;

/**
 * Where a line may end in Swedish text: after spaces and soft hyphens, and after the hyphen or slash between two words.
 *
 * <p>{@code KS-2024/976} and {@code 2025–2027} stay whole; a dash never begins a line.
 */
public final class LineBreaks implements FSTextBreaker {
    private static final int WORD = 3;

    private String text = "";
    private int at;

    @Override
    public void setText(String newText) {
        text = newText;
        at = 0;
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
            case '-', '/' -> isWordFrom(index) && isWordBefore(index - 1);
            default -> false;
        };
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
