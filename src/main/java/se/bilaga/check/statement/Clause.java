package se.bilaga.check.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.bilaga.check.claim.Mention;
import se.bilaga.prose.ProseInline;
import se.bilaga.prose.Reading;

/**
 * A part of a sentence that says one thing.
 *
 * @param reading the text that it stands in
 * @param at where it stands in it
 * @param gist the clause in lower case, as long as it is written: every character of a typed number is {@link #NUMBER},
 *     of a reference {@link Reading#FIGURE}
 * @param words with where they begin in the gist
 * @param numbers typed in it
 * @param figures quoted in it
 */
record Clause(
        Reading reading,
        Reading.Range at,
        String gist,
        List<Word> words,
        List<Mention> numbers,
        List<ProseInline.FigureReference> figures) {
    /** Stands in {@link #gist} for every character of a number. */
    static final char NUMBER = '#';

    private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}-]*");
    /** What stands on either side says something of its own. */
    private static final Pattern BETWEEN = Pattern.compile(
            "(?U);|,? \\bmen\\b|,? \\bmedan\\b|,? \\btrots att\\b|,? \\bdäremot\\b|,? \\bsamtidigt som\\b"
                    + "|(?<!mellan \\p{L}{3,14}),? och (?=(?:antalet|andelen|den|det|här|där|även|männens|mäns|kvinnornas|kvinnors) )");

    Clause {
        words = List.copyOf(words);
        numbers = List.copyOf(numbers);
        figures = List.copyOf(figures);
    }

    /** A word in lower case. */
    record Word(String text, int from, int to) {
        boolean is(String other) {
            return Forms.same(text, other);
        }
    }

    /** The clauses of one sentence. */
    static List<Clause> in(Reading reading, Reading.Range sentence, List<Mention> numbers) {
        List<Clause> clauses = new ArrayList<>();
        Matcher between = BETWEEN.matcher(reading.part(sentence).replaceAll("\\s", " "));
        int from = 0;
        while (between.find()) {
            add(clauses, reading, sentence.from() + from, sentence.from() + between.start(), numbers);
            from = between.end();
        }
        add(clauses, reading, sentence.from() + from, sentence.to(), numbers);
        return clauses;
    }

    private static void add(List<Clause> clauses, Reading reading, int from, int to, List<Mention> numbers) {
        if (from < to) {
            Reading.Range at = new Reading.Range(from, to);
            List<Mention> inside = numbers.stream()
                    .filter(number -> number.at().from() >= from && number.at().to() <= to)
                    .sorted((a, b) -> Integer.compare(a.at().from(), b.at().from()))
                    .toList();
            String gist = gist(reading.part(at), from, inside);
            clauses.add(new Clause(reading, at, gist, words(gist), inside, reading.figures(at)));
        }
    }

    private static String gist(String plain, int from, List<Mention> numbers) {
        char[] gist = plain.toLowerCase(Locale.ROOT).toCharArray();
        for (int i = 0; i < gist.length; i++) {
            gist[i] = Character.isWhitespace(gist[i]) || gist[i] == '\u00a0' ? ' ' : gist[i];
        }
        for (Mention number : numbers) {
            if (number.kind() != Mention.Kind.YEAR) {
                for (int i = number.at().from() - from; i < number.at().to() - from; i++) {
                    gist[i] = NUMBER;
                }
            }
        }
        return String.valueOf(gist);
    }

    private static List<Word> words(String gist) {
        List<Word> words = new ArrayList<>();
        Matcher word = WORD.matcher(gist);
        while (word.find()) {
            words.add(new Word(word.group(), word.start(), word.end()));
        }
        return words;
    }

    /** The clause in lower case with its numbers, as long as it is written. */
    String plain() {
        return reading.part(at).toLowerCase(Locale.ROOT).replaceAll("\\s|\u00a0", " ");
    }

    /** The number that stands at a place of the gist. */
    Mention number(int from) {
        return numbers.stream()
                .filter(number -> number.at().from() - at.from() == from)
                .findFirst()
                .orElseThrow();
    }

    /** The reference that stands at a place of the gist. */
    ProseInline.FigureReference figure(int from) {
        return figures.stream()
                .filter(figure -> figure.at().from() - at.from() == from)
                .findFirst()
                .orElseThrow();
    }

    /** The words from one place of the gist to another. */
    List<Word> words(int from, int to) {
        return words.stream()
                .filter(word -> word.from() >= from && word.to() <= to)
                .toList();
    }

    /** The place in the text of a part of the gist. */
    Reading.Range range(int from, int to) {
        return new Reading.Range(at.from() + from, at.from() + to);
    }
}
