package se.bilaga.importing.outline;

import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;

/** Headings in capitals as they are spoken: {@code MÅL OCH INSATSER} is {@code Mål och insatser}. */
final class Capitals {
    private static final int LONGEST_SHORT = 3;
    private static final Set<String> SMALL = Set.of(
            "OCH", "I", "PÅ", "AV", "FÖR", "MED", "TILL", "ATT", "EN", "ETT", "DEN", "DET", "DE", "SOM", "OM", "VID",
            "PER", "ÅR", "MÅL", "VI", "ÄR", "SÅ");

    private Capitals() {}

    static String spoken(String text) {
        boolean capitals = text.equals(text.toUpperCase(Locale.ROOT)) && text.matches("(?U).*\\p{Lu}{3}.*");
        if (!capitals) {
            return text;
        }
        StringJoiner words = new StringJoiner(" ");
        for (String word : text.split(" ", -1)) {
            boolean shortening = word.length() <= LONGEST_SHORT && !SMALL.contains(word);
            words.add(shortening ? word : word.toLowerCase(Locale.ROOT));
        }
        String made = words.toString();
        return made.substring(0, 1).toUpperCase(Locale.ROOT) + made.substring(1);
    }
}
