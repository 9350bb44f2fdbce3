package se.bilaga.source.diagnostic;

import java.util.Optional;

/**
 * Characters that look like others, or like nothing: {@code mål} with a Cyrillic palochka, {@code till‑mål} with a no-break hyphen.
 *
 * <p>The letters are those of Unicode's confusables (UTS #39) that a keyboard of another language gives.
 */
public final class LookAlikes {
    private static final String LETTERS = "аеорсухіјѕԁһӏԛԝӓӧАВЕКМНОРСТУХІЈЅӒӦοναικρυΑΒΕΖΗΙΚΜΝΟΡΤΥΧıɑɡ";
    private static final String LATIN = "aeopcyxijsdhlqwäöABEKMHOPCTYXIJSÄÖovaikpuABEZHIKMNOPTYXiag";

    private static final String DASHES = "\u2010\u2011\u2012\u2013\u2014\u2212";

    private LookAlikes() {}

    /** What is wrong with the character at {@code at}. */
    public record Fault(int at, Message what) {}

    /** The name with each of them as what it looks like: a key of the vocabulary, if it is one at all. */
    public static String plain(String name) {
        StringBuilder made = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!isUnseen(c)) {
                made.append(plain(c));
            }
        }
        return made.toString().strip();
    }

    private static char plain(char c) {
        int letter = LETTERS.indexOf(c);
        boolean space = c != ' ' && Character.getType(c) == Character.SPACE_SEPARATOR;
        return letter >= 0 ? LATIN.charAt(letter) : DASHES.indexOf(c) >= 0 ? '-' : space ? ' ' : c;
    }

    private static boolean isUnseen(char c) {
        return c == 0xad || c == 0x34f || c == 0x115f || c == 0x1160 || c == 0x3164 || c == 0xffa0;
    }

    /** The first of them in {@code name}; empty where all is what it looks like. */
    public static Optional<Fault> first(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (isUnseen(c) || plain(c) != c) {
                return Optional.of(new Fault(i, what(c)));
            }
        }
        return Optional.empty();
    }

    /** The first letter of another alphabet among Latin ones, or the first that nobody sees; no label wants them. */
    public static Optional<Fault> mixed(String name) {
        boolean latin = name.chars().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if ((isUnseen(c) && c != 0xad) || (latin && LETTERS.indexOf(c) >= 0)) {
                return Optional.of(new Fault(i, what(c)));
            }
        }
        return Optional.empty();
    }

    private static Message what(char c) {
        String name = Characters.name(c);
        return isUnseen(c)
                ? Message.of("här står ett tecken som inte syns: %s", "here is a character that is not seen: %s", name)
                : Message.of(
                        "tecknet är %s, som ser ut som \"%s\"",
                        "the character is %s, which looks like \"%s\"", name, plain(c));
    }
}
