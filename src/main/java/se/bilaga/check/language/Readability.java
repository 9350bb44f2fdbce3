package se.bilaga.check.language;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import se.bilaga.prose.Reading;

/** How hard a text is to read: LIX, läsbarhetsindex (C.H. Björnsson, Läsbarhet, 1968). */
final class Readability {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d][\\p{L}\\d:.\\-–]*|\\uFFFC+");
    private static final int LONG = 6;

    private Readability() {}

    static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    /** Words a sentence, plus the percentage of words longer than six letters. */
    static int lix(List<Reading> readings) {
        List<String> words = readings.stream()
                .flatMap(reading -> words(reading.plain()).stream())
                .toList();
        int sentences = readings.stream()
                .mapToInt(reading -> Math.max(1, reading.sentences().size()))
                .sum();
        long longWords = words.stream()
                .filter(word -> word.length() > LONG && word.charAt(0) != Reading.FIGURE)
                .count();
        return words.isEmpty()
                ? 0
                : (int) Math.round((double) words.size() / sentences + 100.0 * longWords / words.size());
    }
}
