package se.bilaga.check.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.bilaga.check.claim.Claim;
import se.bilaga.check.claim.Known;
import se.bilaga.check.rule.Findings;
import se.bilaga.check.rule.Manual;
import se.bilaga.check.rule.Rule;
import se.bilaga.check.rule.Subject;
import se.bilaga.plan.text.Passage;
import se.bilaga.prose.Reading;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Severity;
import se.bilaga.source.text.Span;
import se.bilaga.source.text.Text;

/** A word for a change that the figures contradict. */
final class WrongDirection implements Rule {
    private static final Pattern AGAINST = Pattern.compile(
            "(?U)\\b(?:sedan|jämfört med|i förhållande till|samma nivå som|än|mot|från)(?: \\p{L}+){0,2} ((?:19|20)\\d\\d)(?![\\d/-])");
    private static final Pattern TIME = Pattern.compile("(?:19|20)\\d\\d((?:-\\d\\d)?)(?![\\d-])");
    /** What stands on either side has a direction of its own. */
    private static final Pattern BETWEEN_CLAUSES =
            Pattern.compile("(?U);|,? \\bmen\\b|,? \\bmedan\\b|,? \\btrots att\\b|,? \\bdäremot\\b");

    @Override
    public Manual manual() {
        return new Manual(
                "fel-riktning",
                Manual.Group.FIGURES,
                Severity.WARNING,
                "Meningen säger ökat, minskat eller oförändrad, men serien gick åt ett annat håll.",
                "När siffran hämtas ur statistiken men orden står kvar från förra året säger meningen emot sig själv.",
                """
                Antalet anställda har ökat till {{anställda 2024-10}}.   # 1 571 året före, 1 561 nu
                """,
                """
                Antalet anställda har minskat till {{anställda 2024-10}}.
                """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        for (Passage passage : subject.passages()) {
            if (passage.hasSentences()) {
                Reading reading = passage.reading();
                for (Reading.Range sentence : reading.sentences()) {
                    if (!Direction.mayBeIn(reading.part(sentence))) {
                        continue;
                    }
                    clauses(reading, sentence).forEach(clause -> check(subject, reading, clause, findings));
                }
            }
        }
    }

    private static List<Reading.Range> clauses(Reading reading, Reading.Range sentence) {
        List<Reading.Range> clauses = new ArrayList<>();
        Matcher between = BETWEEN_CLAUSES.matcher(reading.part(sentence));
        int from = 0;
        while (between.find()) {
            clauses.add(new Reading.Range(sentence.from() + from, sentence.from() + between.start()));
            from = between.end();
        }
        clauses.add(new Reading.Range(sentence.from() + from, sentence.to()));
        return clauses;
    }

    /** A clause is judged when it says one direction and every figure that it quotes has moved in another. */
    private static void check(Subject subject, Reading reading, Reading.Range clause, Findings findings) {
        String words = reading.part(clause).toLowerCase(Locale.ROOT).replaceAll("\\s", " ");
        Direction said = Direction.in(words).orElse(null);
        if (said == null) {
            return;
        }
        List<Optional<Trend>> trends = quoted(subject, reading, clause).stream()
                .map(reference -> Trend.of(against(reference, words), subject.statistics()))
                .toList();
        boolean contradicted = !trends.isEmpty()
                && trends.get(0).isPresent()
                && trends.stream().flatMap(Optional::stream).allMatch(trend -> trend.sign() != said.sign());
        if (contradicted) {
            findings.add(
                    reading.span(clause.from() + said.from(), clause.from() + said.to()),
                    trends.get(0).orElseThrow().contradicts(said.word()),
                    Message.of(
                            "ändra ordet, eller hänvisa till rätt period",
                            "change the word, or refer to the right period"));
        }
    }

    /** The reference set against the year that the clause compares with, where it names one. */
    private static Text against(Text reference, String words) {
        Matcher year = AGAINST.matcher(words);
        Matcher time = TIME.matcher(reference.value());
        return year.find() && time.find() && !reference.value().contains(" mot ")
                ? new Text(reference.value() + " mot " + year.group(1) + time.group(1), reference.at())
                : reference;
    }

    /** What the clause refers to; else what its typed numbers are; else the series that it begins by speaking of. */
    private static List<Text> quoted(Subject subject, Reading reading, Reading.Range clause) {
        List<Text> references = reading.figures(clause).stream()
                .map(reference -> reference.inside().text())
                .toList();
        if (!references.isEmpty()) {
            return references;
        }
        Span place = reading.span(clause.from(), clause.to());
        List<Claim> claims = subject.claims().all().stream()
                .filter(claim -> claim.at().file().equals(place.file())
                        && claim.at().from() >= place.from()
                        && claim.at().to() <= place.to())
                .toList();
        return claims.isEmpty()
                ? Spoken.of(subject.statistics(), reading.part(clause)).stream()
                        .flatMap(spoken -> spoken.reference(place).stream())
                        .toList()
                : claims.stream()
                        .flatMap(claim -> claim.timely().stream()
                                .filter(Known::isQuotable)
                                .limit(1))
                        .map(known -> new Text(known.reference(), place))
                        .toList();
    }
}
