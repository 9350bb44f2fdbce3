package se.bilaga.statistics.cube;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What dimensions and their members are called in a document when the author has not said. */
public final class Labels {
    private static final Set<String> TIME =
            Set.of("år", "månad", "kvartal", "tertial", "halvår", "period", "r12", "datum", "läsår", "tidpunkt");
    private static final Set<String> AGES = Set.of("ålder", "åldersgrupp", "åldersintervall");
    private static final Pattern AGE_SPAN = Pattern.compile("(\\d+)\\s*[-–]\\s*(\\d+)(?: år)?");
    private static final Pattern AGE_FROM = Pattern.compile("(\\d+)\\s*[-–+](?: år)?");
    private static final Pattern AGE_TO = Pattern.compile("[-–]\\s*(\\d+)(?: år)?");
    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");

    private Labels() {}

    /** Whether a dimension of this name holds times. */
    public static boolean isTime(String dimension) {
        return TIME.contains(dimension.toLowerCase(Locale.ROOT));
    }

    static String ofDimension(String name) {
        return capitalised(name);
    }

    static String ofMember(String dimension, String key) {
        if (AGES.contains(dimension.toLowerCase(Locale.ROOT))) {
            return ofAge(key);
        }
        return capitalised(key);
    }

    private static String ofAge(String key) {
        var span = AGE_SPAN.matcher(key);
        if (span.matches()) {
            return span.group(1) + "–" + span.group(2) + " år";
        }
        var from = AGE_FROM.matcher(key);
        if (from.matches()) {
            return from.group(1) + " år och äldre";
        }
        var to = AGE_TO.matcher(key);
        return to.matches() ? to.group(1) + " år och yngre" : capitalised(key);
    }

    public static String capitalised(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(SWEDISH) + text.substring(1);
    }

    /** With a small first letter, unless the word is an abbreviation: {@code R12}. */
    public static String uncapitalised(String text) {
        boolean plain = text.length() > 1 && Character.isLowerCase(text.charAt(1));
        return plain ? text.substring(0, 1).toLowerCase(SWEDISH) + text.substring(1) : text;
    }

    /** {@code a, b och c}. */
    public static String list(List<String> words) {
        if (words.size() < 2) {
            return String.join("", words);
        }
        return String.join(", ", words.subList(0, words.size() - 1)) + " och " + words.get(words.size() - 1);
    }
}
