package se.bilaga.check.clause;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Whether texts have the words that are asked for, in any of their forms and in compounds. */
public final class AskedWords {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    /** A shorter word is in too many others. */
    private static final int LEAST_IN_COMPOUND = 5;

    private AskedWords() {}

    /** Whether a text has all of some words, each in one of its alternatives. */
    public static boolean allIn(String text, List<List<String>> words) {
        return words.stream().allMatch(alternatives -> anyIn(text, alternatives));
    }

    /** Whether a text has one of some phrases, each with all of its words. */
    public static boolean anyIn(String text, List<String> phrases) {
        List<String> words = words(text);
        return phrases.stream()
                .anyMatch(phrase ->
                        words(phrase).stream().allMatch(asked -> words.stream().anyMatch(word -> isOf(word, asked))));
    }

    private static boolean isOf(String word, String asked) {
        return Forms.same(word, asked) || (asked.length() >= LEAST_IN_COMPOUND && word.contains(asked));
    }

    private static List<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
