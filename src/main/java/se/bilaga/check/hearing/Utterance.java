package se.bilaga.check.hearing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.bilaga.check.claim.Mention;
import se.bilaga.check.tabulation.WordLikeness;
import se.bilaga.prose.ProseInline;
import se.bilaga.prose.Reading;
import se.bilaga.source.text.Span;
import se.bilaga.statistics.unit.Unit;
import se.bilaga.statistics.unit.UnitKind;

/**
 * A sentence with its words, its numbers and the parts that say one thing each.
 *
 * @param gist in lower case, as long as the sentence; every character of a number is {@link #NUMBER}
 * @param text the same with its numbers
 * @param parts where the parts are, from the first
 */
public record Utterance(
        Reading reading,
        int from,
        String gist,
        String text,
        List<Word> words,
        List<Mention> numbers,
        List<Part> parts) {
    /** Stands in {@link #gist} for every character of a number. */
    public static final char NUMBER = '#';

    private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}-]*");
    private static final Pattern YEAR = Pattern.compile(" år (?:19|20)\\d\\d");
    private static final Pattern BETWEEN = Pattern.compile(
            "(?U), |; ?|: |[()]| [–-] |”|\"|,? (?:men|medan|och|samt|varav|eller|respektive|mot|trots att|även"
                    + " om|samtidigt som|jämfört med|jämförelse med|jämföra med|än|så"
                    + " att|(?<=, )där|då|(?<!^)(?<!\\b(?:dem|de|den|alla|någon|andra),? )som|följ[td]a?)"
                    + " (?!(?:med|äldre|yngre|mer|fler|högre|lägre|mindre|färre)\\b)");

    public Utterance {
        words = List.copyOf(words);
        numbers = List.copyOf(numbers);
        parts = List.copyOf(parts);
    }

    /** A word, and what its forms have in common. */
    public record Word(String text, String stem, int from, int to) {}

    /** A part that says one thing, and what it begins with: {@code mot}, {@code än}. */
    public record Part(int from, int to, String lead) {
        public boolean holds(int at) {
            return at >= from && at < to;
        }
    }

    public static Utterance of(Reading reading, Reading.Range sentence, List<Mention> numbers) {
        String text = reading.part(sentence).toLowerCase(Locale.ROOT).replaceAll("\\s|\u00a0", " ");
        List<Mention> inside = numbers.stream()
                .filter(one -> one.at().from() >= sentence.from() && one.at().to() <= sentence.to())
                .sorted((a, b) -> Integer.compare(a.at().from(), b.at().from()))
                .toList();
        char[] gist = text.toCharArray();
        for (Mention number : inside) {
            for (int i = number.at().from(); i < number.at().to() && number.kind() != Mention.Kind.YEAR; i++) {
                gist[i - sentence.from()] = NUMBER;
            }
        }
        String plain = String.valueOf(gist);
        return new Utterance(reading, sentence.from(), plain, text, words(text), inside, parts(plain));
    }

    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(new Word(
                    word.group(), WordLikeness.stem(word.group().replaceAll("-$", "")), word.start(), word.end()));
        }
        return words;
    }

    private static List<Part> parts(String gist) {
        List<Part> parts = new ArrayList<>();
        Matcher between = BETWEEN.matcher(gist);
        int from = 0;
        String lead = "";
        int at = 0;
        while (between.find(at)) {
            parts.add(new Part(from, Math.max(from, between.start()), lead));
            lead = between.group().strip();
            from = between.end();
            at = Math.max(between.start() + 1, between.end() - 1);
        }
        parts.add(new Part(from, gist.length(), lead));
        return parts;
    }

    /** The references that it has to figures. */
    public List<ProseInline.FigureReference> figures() {
        return reading.figures(new Reading.Range(from, from + gist.length()));
    }

    /** Whether it quotes figures, or has words that are held to them. */
    public boolean isQuoting() {
        return !figures().isEmpty()
                || reading.held().stream()
                        .anyMatch(words -> words.claim() != null
                                && words.at().from() >= from
                                && words.at().to() <= from + gist.length());
    }

    public int start(Mention number) {
        return number.at().from() - from;
    }

    public int end(Mention number) {
        return number.at().to() - from;
    }

    /** The word right after a number; without the genitive of a unit. */
    public String next(Mention number) {
        String beside = words.stream()
                .filter(word -> word.from() == end(number) + 1)
                .map(Word::text)
                .findFirst()
                .orElse("");
        if (YEAR.matcher(after(number)).lookingAt()) {
            return "";
        }
        String bare = beside.replaceAll("s$", "");
        return Unit.of(bare).kind() == UnitKind.OTHER ? beside : bare;
    }

    /** The part that holds a place, by its number. */
    public int part(int at) {
        for (int i = parts.size() - 1; i > 0; i--) {
            if (at >= parts.get(i).from()) {
                return i;
            }
        }
        return 0;
    }

    public String before(Mention number) {
        return gist.substring(0, start(number));
    }

    public String after(Mention number) {
        return gist.substring(end(number));
    }

    public Span span(int start, int end) {
        return reading.span(from + start, from + end);
    }

    /** Of all of it. */
    public Span whole() {
        return span(0, gist.length());
    }

    /** As the author wrote a part. */
    public String written(int start, int end) {
        return reading.prose()
                .text()
                .value()
                .substring(from + start, from + end)
                .replaceAll("\\s+", " ")
                .strip();
    }
}
