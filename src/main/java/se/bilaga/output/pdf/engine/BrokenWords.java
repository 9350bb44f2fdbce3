package se.bilaga.output.pdf.engine;

import com.openhtmltopdf.render.InlineText;
import org.jspecify.annotations.Nullable;
import se.bilaga.language.SoftHyphens;

/**
 * What the pieces of a word broken over lines stand for, so that search and copying find the word.
 *
 * <p>{@code kompetens- | försörjning} is {@code kompetensförsörjning} and then a space; an address is its whole.
 */
final class BrokenWords {
    /** PDFium, which Chrome and Edge read with, takes no text for a text that is lacking, and reads the glyphs. */
    private static final String SAID_BEFORE = " ";

    private BrokenWords() {}

    /** Null where the text stands for itself. */
    static @Nullable String actualText(InlineText text) {
        return actualText(text.getMasterText(), text.getStart(), text.getEnd());
    }

    /** As for the piece of {@code whole} from {@code start} to {@code end}. */
    static @Nullable String actualText(String whole, int start, int end) {
        if (end <= start) {
            return null;
        }
        boolean begun = isBroken(whole, start);
        boolean broken = isBroken(whole, end);
        if (!begun && !broken) {
            return isTrimmed(whole, end) ? whole.substring(start, end) + " " : null;
        }
        int from = begun ? Math.min(pieceEnd(whole, start), end) : start;
        int to = broken && from < end ? pieceEnd(whole, end) : end;
        String said = whole.substring(from, to).replace(String.valueOf(SoftHyphens.SOFT_HYPHEN), "");
        return said.isEmpty() ? SAID_BEFORE : said;
    }

    private static boolean isBroken(String text, int at) {
        return (at > 0 && text.charAt(at - 1) == SoftHyphens.SOFT_HYPHEN) || LineBreaks.isWithinRun(text, at);
    }

    /** A line that is not set flush left loses the space at its end, which parts its last word from the next line's. */
    private static boolean isTrimmed(String whole, int end) {
        return end < whole.length() && whole.charAt(end) == ' ' && whole.charAt(end - 1) != ' ';
    }

    /** The end of what is broken at a place: of the word after a soft hyphen, else of the run. */
    private static int pieceEnd(String text, int at) {
        boolean word = text.charAt(at - 1) == SoftHyphens.SOFT_HYPHEN;
        int end = at;
        while (end < text.length() && (word ? isOfWord(text.charAt(end)) : " \t\n".indexOf(text.charAt(end)) < 0)) {
            end++;
        }
        return end;
    }

    private static boolean isOfWord(char c) {
        return Character.isLetter(c) || c == SoftHyphens.SOFT_HYPHEN;
    }
}
