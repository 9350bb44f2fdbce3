package se.bilaga.diff.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text as stems and as runs of three letters.
 *
 * @param stems the stems of its words in order; words that any text has are left out
 * @param trigrams the three-letter runs of the text in lower case, each as a number, from the lowest
 */
record Words(List<String> stems, List<Integer> trigrams) {
    private static final int LETTERS = 1024;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}]+");
    private static final Set<String> COMMON = Set.of(
            "och",
            "att",
            "i",
            "på",
            "för",
            "av",
            "med",
            "som",
            "en",
            "ett",
            "den",
            "det",
            "de",
            "till",
            "är",
            "om",
            "vid",
            "samt",
            "eller",
            "inom",
            "från",
            "ska",
            "kan",
            "har",
            "vara",
            "där",
            "så",
            "sig",
            "sin",
            "sina",
            "sitt",
            "även",
            "bland",
            "annat",
            "hur",
            "vad",
            "genom",
            "utifrån",
            "exempelvis",
            "exempel",
            "också",
            "under",
            "över",
            "efter",
            "mot",
            "mellan",
            "varje",
            "alla",
            "nya",
            "ny",
            "nytt",
            "t",
            "ex",
            "mm",
            "dess");

    Words {
        stems = List.copyOf(stems);
        trigrams = List.copyOf(trigrams);
    }

    static Words of(String text) {
        List<String> stems = new ArrayList<>();
        StringBuilder joined = new StringBuilder(" ");
        Matcher words = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (words.find()) {
            joined.append(words.group()).append(' ');
            if (!COMMON.contains(words.group())) {
                stems.add(Stem.of(words.group()));
            }
        }
        return new Words(stems, trigrams(joined));
    }

    private static List<Integer> trigrams(CharSequence text) {
        Set<Integer> runs = new TreeSet<>();
        for (int i = 0; i + 3 <= text.length(); i++) {
            runs.add((text.charAt(i) * LETTERS + text.charAt(i + 1)) * LETTERS + text.charAt(i + 2));
        }
        return List.copyOf(runs);
    }

    /** Whether they stand in another text as they are, word by word. */
    boolean stand(Words in) {
        return !stems.isEmpty() && Collections.indexOfSubList(in.stems, stems) >= 0;
    }
}
