package se.bilaga.importing.outline;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands over or under a table or a figure.
 *
 * @param number {@code tabell 3}, as sentences refer to it; {@code ""} where it has none
 * @param text {@code Könsfördelning}
 */
public record Caption(String number, String text) {
    public static final Caption NONE = new Caption("", "");

    private static final Pattern NUMBERED = Pattern.compile(
            "(?iu)(tabell|figur|diagram|bild|tab\\.|fig\\.)\\s*(\\d+)\\s*[.:–-]?\\s*(.*)", Pattern.DOTALL);

    /** A caption that begins with its number: {@code Tabell 3. Könsfördelning}. */
    static Optional<Caption> numbered(String text) {
        Matcher match = NUMBERED.matcher(text.strip());
        return match.matches() && !match.group(3).matches("(?s)(?:visar|ovan|nedan|redovisar|och|är|ger|i|på) .*")
                ? Optional.of(new Caption(
                        word(match.group(1)) + " " + match.group(2),
                        match.group(3).strip()))
                : Optional.empty();
    }

    private static String word(String written) {
        return written.toLowerCase(Locale.ROOT).startsWith("tab") ? "tabell" : "figur";
    }

    static Caption of(String text) {
        return numbered(text).orElse(new Caption("", text.strip()));
    }
}
