package se.bilaga.check.language;

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

/** A number that its words do not agree with: {@code 0,3 procentenhet}, {@code andelen är fler}, {@code −17 färre}. */
final class WrongNumber implements Rule {

    /** What is wrong, and what to write. */
    private record Slip(Pattern pattern, String fault, String faultInEnglish, String cure, String cureInEnglish) {}

    private static final List<Slip> SLIPS = List.of(
            new Slip(
                    Pattern.compile("(?iU)(?<![\\d,.])(?:(?!1,)\\d+,\\d+|[2-9]|\\d{2,}) (?:procentenhet|timme|månad|vecka|krona|person)\\b"),
                    "efter talet står ordet i plural",
                    "after that number the word is plural",
                    "skriv till exempel 0,3 procentenheter",
                    "write for example 0,3 procentenheter"),
            new Slip(
                    Pattern.compile("(?iU)(?<![\\d,.\u00a0/–-])(?<!\\d )1 (?:procentenheter|timmar|månader|veckor|kronor|personer|medarbetare\\p{L}+)\\b"),
                    "efter 1 står ordet i singular",
                    "after 1 the word is singular",
                    "skriv till exempel 1 procentenhet",
                    "write for example 1 procentenhet"),
            new Slip(
                    Pattern.compile(
                            "(?iU)\\b(?:andelen|antalet)\\b(?:(?!\\b(?:som|där|är|var|men|och|utan|när|än|vilka|fler|färre|finns)\\b)[^.,;:!?()]){0,60} (?:är|var|blev|har blivit) (?:betydligt |något |mycket |lite )?(?:fler|färre|många|få)(?! (?:än (?:en|två|tre|fyra|fem|\\d)|och))\\b"),
                    "en andel eller ett antal är högre eller lägre, inte fler eller färre",
                    "a share or a number is higher or lower, not more or fewer",
                    "skriv högre eller lägre, eller vilka som är fler",
                    "write högre or lägre, or who are more"),
            new Slip(
                    Pattern.compile(
                            "(?iU)(?<=[\\s(])[-−]\\d[\\d ]*(?:,\\d+)?(?: (?:procent|procentenheter|%|\\p{L}+))? (?:färre|fler)\\b"),
                    "minustecknet och ordet säger samma sak två gånger",
                    "the minus sign and the word say the same twice",
                    "ta bort minustecknet",
                    "remove the minus sign"));

    @Override
    public Manual manual() {
        return new Manual(
                "fel-numerus",
                Manual.Group.LANGUAGE,
                Severity.ADVICE,
                "Ett tal och orden vid det hör inte ihop: \"0,3 procentenhet\", \"andelen är fler\", \"−17 färre\".",
                "Läsaren ler, och undrar vad som egentligen menas.",
                """
                Andelen kvinnor är fler, och antalet tillbud har blivit −17 färre.
                """,
                """
                Andelen kvinnor är högre, och tillbuden har blivit 17 färre.
                """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        for (Passage passage : subject.passages()) {
            if (passage.hasSentences()) {
                SLIPS.forEach(slip -> check(passage.reading(), slip, findings));
            }
        }
    }

    private static void check(Reading reading, Slip slip, Findings findings) {
        Matcher found = slip.pattern.matcher(reading.plain());
        while (found.find()) {
            findings.add(
                    reading.span(found.start(), found.end()),
                    new Message(slip.fault, slip.faultInEnglish),
                    new Message(slip.cure, slip.cureInEnglish));
        }
    }
}
