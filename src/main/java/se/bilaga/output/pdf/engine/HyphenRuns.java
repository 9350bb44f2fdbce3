package se.bilaga.output.pdf.engine;

import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.LineBox;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.bilaga.language.SoftHyphens;

/** Lines that end in a hyphen one after the other: more than two look like a ladder. */
final class HyphenRuns {
    private static final int MOST = 2;

    private final List<String> words = new ArrayList<>();

    private HyphenRuns() {}

    /** The words whose hyphens make a third in a row, in order. */
    static List<String> words(Box root) {
        HyphenRuns runs = new HyphenRuns();
        runs.collect(root);
        return runs.words;
    }

    private void collect(Box box) {
        int run = 0;
        for (int i = 0; i < box.getChildCount(); i++) {
            if (!(box.getChild(i) instanceof LineBox line)) {
                collect(box.getChild(i));
                continue;
            }
            InlineText last = last(line);
            boolean broken = last != null && endsInHyphen(last);
            run = broken ? run + 1 : 0;
            if (run > MOST && last != null) {
                words.add(word(last.getMasterText(), last.getEnd()));
                run = 0;
            }
        }
    }

    private static boolean endsInHyphen(InlineText text) {
        int end = text.getEnd();
        return end > 0
                && end < text.getMasterText().length()
                && text.getMasterText().charAt(end - 1) == SoftHyphens.SOFT_HYPHEN;
    }

    private static @Nullable InlineText last(Box box) {
        if (box instanceof InlineLayoutBox inline) {
            for (int i = inline.getInlineChildCount() - 1; i >= 0; i--) {
                Object child = inline.getInlineChild(i);
                InlineText found = child instanceof InlineText text ? text : child instanceof Box in ? last(in) : null;
                if (found != null) {
                    return found;
                }
            }
        }
        for (int i = box.getChildCount() - 1; i >= 0; i--) {
            InlineText found = last(box.getChild(i));
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The whole word that is broken at a place. */
    private static String word(String text, int at) {
        int from = at;
        while (from > 0 && isOfWord(text.charAt(from - 1))) {
            from--;
        }
        int to = at;
        while (to < text.length() && isOfWord(text.charAt(to))) {
            to++;
        }
        return text.substring(from, to).replace(String.valueOf(SoftHyphens.SOFT_HYPHEN), "");
    }

    private static boolean isOfWord(char c) {
        return Character.isLetter(c) || c == SoftHyphens.SOFT_HYPHEN;
    }
}
