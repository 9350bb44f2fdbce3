package se.bilaga.check.claim;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import se.bilaga.statistics.cube.Cube;

/**
 * The words that tell that a sentence speaks of a series.
 *
 * @param stems the beginnings of the telling words of its key and name
 */
public record Topic(Set<String> stems) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}]{5,}");
    private static final Pattern AGE = Pattern.compile("(?:över|under|fyller) \\d\\d år");
    private static final int STEM = 9;
    private static final Set<String> COMMON = Set.of(
            "antal",
            "andel",
            "andelen",
            "antalet",
            "totalt",
            "total",
            "under",
            "efter",
            "varav",
            "procent",
            "index",
            "värde",
            "månad",
            "period",
            "förvaltningen",
            "medarbetare",
            "personal",
            "kommunen",
            "värden",
            "utfall");

    public static Topic of(Cube cube) {
        Set<String> stems = new TreeSet<>();
        var words = WORD.matcher(
                (cube.id() + " " + head(cube.label())).replace('_', ' ').toLowerCase(Locale.ROOT));
        while (words.find()) {
            if (!COMMON.contains(words.group())) {
                stems.add(
                        words.group().substring(0, Math.min(STEM, words.group().length())));
            }
        }
        AGE.matcher(cube.label().toLowerCase(Locale.ROOT)).results().forEach(age -> stems.add(age.group()));
        return new Topic(stems);
    }

    /** {@code Gruppledare} of {@code Gruppledare bland anställda}. */
    private static String head(String label) {
        if (label.startsWith("Mål")) {
            return label;
        }
        return label.replaceFirst("(?U)(?<=\\w) (?:bland|av|per|efter|för|hos|inom|i) .*", "");
    }

    /** Whether {@code sentence}, in lower case, has one of the telling words. */
    boolean isIn(String sentence) {
        return stems.stream().anyMatch(stem -> startsIn(stem, sentence));
    }

    private static boolean startsIn(String stem, String sentence) {
        for (int at = sentence.indexOf(stem); at >= 0; at = sentence.indexOf(stem, at + 1)) {
            if (at == 0 || !Character.isLetter(sentence.charAt(at - 1))) {
                return true;
            }
        }
        return false;
    }

    /** Whether {@code word}, in lower case, is one of the telling words, with an ending perhaps. */
    public boolean begins(String word) {
        return stems.stream().anyMatch(word::startsWith);
    }
}
