package se.bilaga.output.pdf.words;

import com.openhtmltopdf.render.InlineText;
import org.jspecify.annotations.Nullable;

/**
 * What the pieces of a word broken over lines stand for, so that search and copying find the word.
 *
 * <p>{@code kompetens- | försörjning} is {@code kompetensförsörjning} and then nothing.
 */
public final class BrokenWords {
    private BrokenWords() {}

    /** Null where the text stands for itself. */
    public static @Nullable String actualText(InlineText text) {
        return actualText(text.getMasterText(), text.getStart(), text.getEnd());
    }

    /** As for the piece of {@code whole} from {@code start} to {@code end}. */
    static @Nullable String actualText(String whole, int start, int end) {
        boolean begun = start > 0 && whole.charAt(start - 1) == SoftHyphens.SOFT_HYPHEN;
        boolean broken = end > start && whole.charAt(end - 1) == SoftHyphens.SOFT_HYPHEN;
        if (!begun && !broken) {
            return isTrimmed(whole, start, end) ? whole.substring(start, end) + " " : null;
        }
        int from = begun ? Math.min(wordEnd(whole, start), end) : start;
        int to = broken && from < end ? wordEnd(whole, end) : end;
        return whole.substring(from, to).replace(String.valueOf(SoftHyphens.SOFT_HYPHEN), "");
    }

    /** A line that is not set flush left loses the space at its end, which parts its last word from the next line's. */
    private static boolean isTrimmed(String whole, int start, int end) {
        return end > start && end < whole.length() && whole.charAt(end) == ' ' && whole.charAt(end - 1) != ' ';
    }

    private static int wordEnd(String text, int from) {
        int end = from;
        while (end < text.length()
                && (Character.isLetter(text.charAt(end)) || text.charAt(end) == SoftHyphens.SOFT_HYPHEN)) {
            end++;
        }
        return end;
    }
}
