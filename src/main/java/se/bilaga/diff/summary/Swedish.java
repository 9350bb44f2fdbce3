package se.bilaga.diff.summary;

import java.util.List;
import java.util.Locale;

/** Numbers and lists as a Swedish sentence has them. */
final class Swedish {
    private static final List<String> NUMERALS =
            List.of("noll", "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv");

    private Swedish() {}

    /** {@code tre} up to twelve, then digits. */
    static String number(long count) {
        return count < NUMERALS.size() ? NUMERALS.get((int) count) : String.valueOf(count);
    }

    /** {@code en aktivitet}, {@code tre aktiviteter}. */
    static String count(long count, String singular, String plural) {
        return number(count) + " " + (count == 1 ? singular : plural);
    }

    /** {@code a, b och c}. */
    static String list(List<String> words) {
        if (words.size() < 2) {
            return String.join("", words);
        }
        return String.join(", ", words.subList(0, words.size() - 1)) + " och " + words.get(words.size() - 1);
    }

    /** The first few in quotation marks: {@code bland annat ”a” och ”b”}, all of them when they are few. */
    static String among(List<String> names, int most) {
        List<String> quoted =
                names.stream().limit(most).map(name -> "”" + name + "”").toList();
        return (names.size() > most ? "bland annat " : "") + list(quoted);
    }

    /** With a capital first. */
    static String sentence(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
