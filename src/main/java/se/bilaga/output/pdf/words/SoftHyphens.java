package se.bilaga.output.pdf.words;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Marks where the long words of a table's cells may break. Running text breaks between words only. */
public final class SoftHyphens {
    public static final char SOFT_HYPHEN = '\u00AD';

    private static final int LONG = 10;
    private static final Pattern WORD = Pattern.compile("\\p{L}{" + LONG + ",}");

    private SoftHyphens() {}

    static String hyphenate(String text) {
        return hyphenate(text, LONG);
    }

    /** Marks the words of at least so many letters; a word that fits goes to the next line whole. */
    public static String hyphenate(String text, int shortest) {
        Matcher words = WORD.matcher(text);
        if (!words.find()) {
            return text;
        }
        return words.replaceAll(word -> word.group().length() < shortest
                ? word.group()
                : Hyphenation.SWEDISH.hyphenate(word.group(), SOFT_HYPHEN));
    }
}
