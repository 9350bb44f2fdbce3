package se.bilaga.check.language;

import java.util.ArrayList;
import java.util.List;
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
import se.bilaga.source.text.Span;

/** Percent typed both as a word and as a sign, or dates both in figures and with the month's name. */
final class MixedForms implements Rule {
    /** In a sentence; in parentheses the sign is as short as it should be. */
    private static final Pattern SIGN = Pattern.compile("(?<=\\d)[ \u00a0]?%(?![^()\\n]*\\))");

    private static final Pattern WORD = Pattern.compile("(?iU)(?<=\\d)[ \u00a0\\n]procent\\b");
    private static final Pattern FIGURES = Pattern.compile(
            "(?<![\\p{L}\\d/:-])(?<!(?:nr|dnr|nummer) )(?:19|20)\\d\\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?![\\d-])");
    private static final Pattern NAMED = Pattern.compile(
            "(?iU)(?<![\\d,.])\\d{1,2} (?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december) (?:19|20)\\d\\d\\b");

    @Override
    public Manual manual() {
        return new Manual(
                "blandade-skrivsätt",
                Manual.Group.LANGUAGE,
                Severity.ADVICE,
                "Löpande text skriver procent både med ord och tecken, eller datum både med siffror och med månadens namn.",
                "Ett dokument ska ha ett skrivsätt. I löpande text läser ord lättare än tecken.",
                """
                Andelen ökade med 5 procent 2023 och med 3 % 2024.
                """,
                """
                Andelen ökade med 5 procent 2023 och med 3 procent 2024.
                """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        compare(
                subject,
                SIGN,
                WORD,
                Message.of(
                        "procent skrivs både med tecken och med ord",
                        "percent is written both as a sign and as a word"),
                findings);
        compare(
                subject,
                FIGURES,
                NAMED,
                Message.of(
                        "datum skrivs både med siffror och med månadens namn",
                        "dates are written both in figures and with the month's name"),
                findings);
    }

    /** The first of those that are fewer. */
    private static void compare(Subject subject, Pattern one, Pattern other, Message fault, Findings findings) {
        List<Span> ones = places(subject, one);
        List<Span> others = places(subject, other);
        if (!ones.isEmpty() && !others.isEmpty()) {
            findings.add(
                    ones.size() <= others.size() ? ones.get(0) : others.get(0),
                    fault,
                    Message.of(
                            "skriv som på de %d andra ställena",
                            "write as in the %d other places", Math.max(ones.size(), others.size())));
        }
    }

    private static List<Span> places(Subject subject, Pattern form) {
        List<Span> places = new ArrayList<>();
        for (Passage passage : subject.passages()) {
            Reading reading = passage.reading();
            Matcher found = form.matcher(passage.isProse() ? reading.plain() : "");
            while (found.find()) {
                places.add(reading.span(found.start(), found.end()));
            }
        }
        return places;
    }
}
