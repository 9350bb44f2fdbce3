package se.bilaga.language;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Marks where the long words of a table's cells may break. Running text breaks between words only. */
public final class SoftHyphens {
    public static final char SOFT_HYPHEN = '\u00AD';

    private static final int LONG = 10;
    private static final Pattern WORD = Pattern.compile("\\p{L}{" + LONG + ",}");

    private SoftHyphens() {}

    /**
     * Marks the words of at least so many letters; a word that fits goes to the next line whole. A compound breaks where
     * it is joined, and a part of it elsewhere only where it is too long for a line.
     *
     * @param line how many letters go on a line
     * @param whole words that do not break where they go on a line
     */
    public static String hyphenate(String text, int shortest, int line, Set<String> whole) {
        Matcher words = WORD.matcher(text);
        if (!words.find()) {
            return text;
        }
        return words.replaceAll(word -> word.group().length() < shortest
                        || (whole.contains(word.group()) && word.group().length() <= line)
                ? word.group()
                : broken(word.group(), line));
    }

    private static String broken(String word, int line) {
        return Stream.of(Compounds.hyphenate(word, SOFT_HYPHEN).split(String.valueOf(SOFT_HYPHEN), -1))
                .map(part -> part.length() <= line ? part : Hyphenation.SWEDISH.hyphenate(part, SOFT_HYPHEN))
                .collect(Collectors.joining(String.valueOf(SOFT_HYPHEN)));
    }
}
