package se.bilaga.diff.match;

import java.util.List;

/**
 * The stem of a Swedish word, after the Snowball rules: {@code utbildningarna} and {@code utbildningen} both give
 * {@code utbildning}.
 */
final class Stem {
    private static final String VOWELS = "aeiouyäåö";
    private static final String BEFORE_S = "bcdfghjklmnoprtvy";
    private static final List<String> ENDINGS = List.of(
            "heterna", "hetens", "heter", "heten", "anden", "andes", "andet", "arens", "arnas", "ernas", "ornas",
            "arna", "erna", "orna", "ande", "arne", "aste", "aren", "ades", "erns", "ade", "are", "ern", "ens", "het",
            "ast", "ad", "en", "ar", "er", "or", "as", "es", "at", "a", "e");
    private static final List<String> DOUBLES = List.of("dd", "gd", "nn", "dt", "gt", "kt", "tt");
    private static final List<String> LAST = List.of("lig", "els", "ig");

    private Stem() {}

    /** The stem of a word in lower case. */
    static String of(String word) {
        int region = region(word);
        String stem = withoutEnding(word, region);
        if (ends(stem, DOUBLES, region) != null) {
            stem = stem.substring(0, stem.length() - 1);
        }
        String last = ends(stem, LAST, region);
        return last == null ? stem : stem.substring(0, stem.length() - last.length());
    }

    /** Where endings may begin: after the first consonant that follows a vowel, and after three letters. */
    private static int region(String word) {
        for (int i = 1; i < word.length(); i++) {
            if (VOWELS.indexOf(word.charAt(i)) < 0 && VOWELS.indexOf(word.charAt(i - 1)) >= 0) {
                return Math.max(3, i + 1);
            }
        }
        return word.length();
    }

    private static String withoutEnding(String word, int region) {
        String ending = ends(word, ENDINGS, region);
        if (ending != null) {
            return word.substring(0, word.length() - ending.length());
        }
        int last = word.length() - 1;
        boolean genitive = last >= region && word.charAt(last) == 's' && BEFORE_S.indexOf(word.charAt(last - 1)) >= 0;
        return genitive ? word.substring(0, last) : word;
    }

    private static @org.jspecify.annotations.Nullable String ends(String word, List<String> endings, int region) {
        for (String ending : endings) {
            if (word.endsWith(ending) && word.length() - ending.length() >= region) {
                return ending;
            }
        }
        return null;
    }
}
