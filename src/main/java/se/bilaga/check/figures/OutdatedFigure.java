package se.bilaga.check.figures;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import se.bilaga.check.claim.Claim;
import se.bilaga.check.claim.Known;
import se.bilaga.check.rule.Findings;
import se.bilaga.check.rule.Manual;
import se.bilaga.check.rule.Rule;
import se.bilaga.check.rule.Subject;
import se.bilaga.plan.text.Passage;
import se.bilaga.prose.ProseInline;
import se.bilaga.prose.Reading;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Severity;
import se.bilaga.source.text.Text;

/** A number in prose that belongs to another year than the one that the sentence names. */
final class OutdatedFigure implements Rule {
    private static final Pattern YEAR = Pattern.compile("(?<![\\d/-])(?:19|20)\\d\\d(?![\\d/])(?!-\\d{4})");
    private static final String MONTH =
            "(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)";
    private static final Pattern STATED = Pattern.compile(
            "(?:^|[\\s(])(?:i|under|för|år|vid utgången av) (?:år |" + MONTH + " |slutet av |hela )*(?:19|20)\\d\\d");
    private static final Pattern COMPARED = Pattern.compile(
            "(?U)\\b(?:jämför\\p{L}*|jämförelse|året före|året innan|åren|föregående|förra|tidigare|sedan|mot|än|från|till och med|samma nivå|mål\\p{L}*)\\b");
    private static final Pattern COMPARING = Pattern.compile(" (?:differens|förändring|mot) ?");

    @Override
    public Manual manual() {
        return new Manual(
                "gammal-siffra",
                Manual.Group.FIGURES,
                Severity.WARNING,
                "Ett tal i texten är seriens värde för ett annat år än det som meningen nämner.",
                "Det är så det blir när förra årets text får ett nytt årtal men behåller sin siffra.",
                """
                Under 2023 var sjukfrånvaron 4,4 procent.   # det var värdet för 2022
                """,
                """
                Under 2023 var sjukfrånvaron {{sjukfrånvaro 2023}}.
                """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        for (Claim claim : subject.claims().all()) {
            List<Known> matches =
                    claim.matches().stream().filter(Known::isQuotable).toList();
            if (!matches.isEmpty()
                    && claim.timely().isEmpty()
                    && claim.couldBeTimely()
                    && !subject.discourse().clears(claim.at())) {
                Known old = matches.get(0);
                findings.add(
                        claim.at(),
                        Message.of(
                                "\"%s\" är %s, ett annat år än det som meningen nämner",
                                "\"%s\" is %s, another year than the sentence names", claim.typed(), old.reference()),
                        hint(subject, claim, old));
            }
        }
        for (Passage passage : subject.passages()) {
            if (passage.hasSentences()) {
                Reading reading = passage.reading();
                reading.sentences().forEach(sentence -> check(subject, reading, sentence, findings));
            }
        }
    }

    private static Message hint(Subject subject, Claim claim, Known old) {
        String year = String.valueOf(claim.years().iterator().next());
        String right = YEAR.matcher(old.reference()).replaceFirst(year);
        Text reference = new Text(right, claim.at());
        return subject.statistics()
                .text(reference, new Diagnostics())
                .map(value -> Message.of("menade du {{%s}}, %s?", "did you mean {{%s}}, %s?", right, value))
                .orElse(Message.of(
                        "hänvisa till rätt år: {{%s …}}",
                        "refer to the right year: {{%s …}}", old.cube().id()));
    }

    /** References to another year than the only one that the sentence names, in which they stand uncompared. */
    private static void check(Subject subject, Reading reading, Reading.Range sentence, Findings findings) {
        String words = reading.part(sentence).toLowerCase(Locale.ROOT);
        List<String> named =
                YEAR.matcher(words).results().map(MatchResult::group).distinct().toList();
        if (named.size() != 1
                || !STATED.matcher(words).find()
                || COMPARED.matcher(words).find()) {
            return;
        }
        for (ProseInline.FigureReference reference : reading.figures(sentence)) {
            String inside = reference.inside().value();
            String right = YEAR.matcher(inside).replaceFirst(named.get(0));
            boolean other = YEAR.matcher(inside).results().count() == 1
                    && !inside.contains(named.get(0))
                    && !COMPARING.matcher(inside).find()
                    && !isBeside(reading, reference);
            Text meant = new Text(right.strip(), reference.at().span());
            if (other && isFigure(subject, reference.inside().text()) && isFigure(subject, meant)) {
                findings.add(
                        meant.at(),
                        Message.of(
                                "hänvisningen är till ett annat år än %s, som meningen nämner",
                                "the reference is to another year than %s, which the sentence names", named.get(0)),
                        Message.of("menade du {{%s}}?", "did you mean {{%s}}?", meant));
            }
        }
    }

    private static boolean isFigure(Subject subject, Text reference) {
        return subject.statistics().text(reference, new Diagnostics()).isPresent();
    }

    /** Whether a figure stands in parentheses behind another, as last year's does: {@code 6,8 % (5,8 %)}. */
    private static boolean isBeside(Reading reading, ProseInline.FigureReference reference) {
        String before = reading.plain().substring(0, reference.at().from());
        return before.endsWith(Reading.FIGURE + " (");
    }
}
