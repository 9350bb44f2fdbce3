package se.bilaga.language;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Where compounds are joined: {@code kompetens|försörjnings|plan}. */
final class Compounds {
    /** Letters of the first and of the last word of a compound. */
    private static final int FIRST = 3;

    private static final int LAST = 4;
    /** A shorter part of a compound is one word, though words may be seen in it: {@code sköter-skor}. */
    private static final int JOINED = 14;
    /** What no s joins to the word after it. */
    private static final Set<String> PREPOSITIONS = Set.of("under", "över", "efter", "mellan", "utan");

    private static final char SEAM = '|';
    private static final Map<String, String> SEEN = new ConcurrentHashMap<>();

    private Compounds() {}

    /** The word with {@code hyphen} at every seam; as it is where it has none. */
    static String hyphenate(String word, char hyphen) {
        String seams = SEEN.computeIfAbsent(word.toLowerCase(Locale.ROOT), Compounds::split);
        StringBuilder broken = new StringBuilder(seams.length());
        int at = 0;
        for (int i = 0; i < seams.length(); i++) {
            broken.append(seams.charAt(i) == SEAM ? hyphen : word.charAt(at++));
        }
        return broken.toString();
    }

    /** At the seam that parts it most evenly, and its parts in turn. */
    private static String split(String word) {
        int best = -1;
        for (int seam = FIRST; seam <= word.length() - LAST; seam++) {
            if (Math.abs(word.length() - 2 * seam) < Math.abs(word.length() - 2 * best) || best < 0) {
                best = isSeam(word, seam) ? seam : best;
            }
        }
        return best < 0 ? word : part(word.substring(0, best)) + SEAM + part(word.substring(best));
    }

    private static String part(String word) {
        return word.length() < JOINED ? word : split(word);
    }

    private static boolean isSeam(String word, int seam) {
        SwedishWords words = SwedishWords.get();
        String first = word.substring(0, seam);
        String bare = first.substring(0, seam - 1);
        boolean linked = first.endsWith("s") && seam > FIRST;
        return words.contains(word.substring(seam))
                && (linked
                        ? !PREPOSITIONS.contains(bare) && (words.contains(bare) || words.contains(first))
                        : words.contains(first));
    }
}
