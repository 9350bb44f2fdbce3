package se.bilaga.check.language;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.bilaga.check.rule.Findings;
import se.bilaga.check.rule.Manual;
import se.bilaga.check.rule.Rule;
import se.bilaga.check.rule.Subject;
import se.bilaga.plan.text.Passage;
import se.bilaga.prose.Reading;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Severity;

/** A word or a sentence that stands twice. */
final class DoubledWord implements Rule {
    private static final int LONGEST_CLAUSE = 400;
    private static final Pattern WORD =
            Pattern.compile("(?iU)(?<![\\p{L}\\d-])(\\p{L}+)(?: +\\n? *|\\n *)\\1(?![\\p{L}\\d-])");
    /** Words that a Swedish sentence may have twice on end: {@code det det gäller}, {@code mycket mycket}. */
    private static final Set<String> TWICE = Set.of(
            "det", "den", "de", "har", "var", "mycket", "om", "på", "till", "in", "ut", "upp", "för", "som", "lite",
            "allt", "bra");

    private static final Pattern VERB = Pattern.compile("har|var");
    private static final Pattern PREPOSITION = Pattern.compile("på|till|för|om");
    /** What a clause with a preposition at its end has before it: {@code det vi satsar på på sikt}. */
    private static final Pattern GOES_BEFORE =
            Pattern.compile("(?iU)\\b(?:som|det|den|de|dem|vad|vilk\\p{L}+|vi|man|ni|jag|hon|han|att)\\b");

    private static final int SHORTEST_SENTENCE = 30;

    @Override
    public Manual manual() {
        return new Manual(
                "dubblerad-text",
                Manual.Group.LANGUAGE,
                Severity.ADVICE,
                "Ett ord står två gånger efter varandra, eller en mening två gånger i samma text.",
                "Det har blivit kvar när texten har ändrats, och läsaren stannar upp.",
                """
                Det är är viktigt att arbetet fortsätter.
                """,
                """
                Det är viktigt att arbetet fortsätter.
                """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        for (Passage passage : subject.passages()) {
            if (!passage.isValue()) {
                words(passage.reading(), findings);
                sentences(passage.reading(), findings);
            }
        }
    }

    private static void words(Reading reading, Findings findings) {
        Matcher twice = WORD.matcher(reading.plain());
        while (twice.find()) {
            boolean may = TWICE.contains(twice.group(1).toLowerCase(Locale.ROOT)) && !isSlip(reading.plain(), twice);
            if (!may && isWord(twice.group(1))) {
                findings.add(
                        reading.span(twice.start(), twice.end()),
                        Message.of("\"%s\" står två gånger", "\"%s\" stands twice", twice.group(1)),
                        Message.of("ta bort det ena", "remove one of them"));
            }
        }
    }

    /** Of such words only in a main clause that has just begun: no {@code de medel kommunen har har ökat} can come before. */
    private static boolean isSlip(String text, Matcher twice) {
        String before = text.substring(Math.max(0, twice.start() - LONGEST_CLAUSE), twice.start())
                .replaceAll("\\s", " ");
        String clause = before.substring(Math.max(
                        Math.max(before.lastIndexOf(". "), before.lastIndexOf(", ")),
                        Math.max(before.lastIndexOf("; "), before.lastIndexOf(": ")))
                + 1);
        String word = twice.group(1).toLowerCase(Locale.ROOT);
        boolean noun =
                VERB.matcher(word).matches() && clause.strip().matches("(?iU)\\p{L}*(?:en|et|erna|arna|na|som|vi)");
        boolean preposition = PREPOSITION.matcher(word).matches()
                && !GOES_BEFORE.matcher(clause).find();
        return noun || preposition;
    }

    /** Not a letter alone, as in {@code punkt a A}, nor an abbreviation. */
    private static boolean isWord(String text) {
        return text.equals("i") || text.matches("(?U)\\p{L}\\p{Ll}+");
    }

    private static void sentences(Reading reading, Findings findings) {
        Set<String> seen = new TreeSet<>();
        for (Reading.Range sentence : reading.sentences()) {
            String words = reading.part(sentence).replaceAll("\\s+", " ");
            if (words.length() >= SHORTEST_SENTENCE
                    && words.indexOf(Reading.FIGURE) < 0
                    && !seen.add(words.toLowerCase(Locale.ROOT))) {
                findings.add(
                        reading.span(sentence.from(), sentence.to()),
                        Message.of("meningen står två gånger", "the sentence stands twice"),
                        Message.of("ta bort den ena", "remove one of them"));
            }
        }
    }
}
