package se.bilaga.check.language;

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

/** Times of day written in two ways. */
final class MixedTimeFormats implements Rule {
    private static final Pattern POINT = Pattern.compile(
            "(?i)(?:klockan|kl\\.?) \\d{1,2}\\.\\d\\d(?!\\d)|(?<!\\d)\\d\\d\\.\\d\\d[–-]\\d\\d\\.\\d\\d(?!\\d)");
    private static final Pattern COLON = Pattern.compile("(?<![\\d:])(?:[01]?\\d|2[0-3]):[0-5]\\d(?![\\d:])");

    @Override
    public Manual manual() {
        return new Manual(
                "blandade-tidsformat",
                Manual.Group.LANGUAGE,
                Severity.ADVICE,
                "Klockslag är skrivna både med punkt och med kolon.",
                "Ett dokument ska ha ett skrivsätt. Svenska skrivregler förordar 09.00.",
                """
                före klockan 09:00 och efter klockan 16.00
                """,
                """
                före klockan 09.00 och efter klockan 16.00
                """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        boolean points = subject.passages().stream()
                .anyMatch(passage -> POINT.matcher(passage.text().value()).find());
        for (Passage passage : subject.passages()) {
            Reading reading = passage.reading();
            Matcher colon = COLON.matcher(reading.plain());
            while (points && colon.find()) {
                findings.add(
                        reading.span(colon.start(), colon.end()),
                        Message.of(
                                "klockslag skrivs både med punkt och kolon",
                                "times of day are written with both point and colon"),
                        Message.of("skriv %s", "write %s", colon.group().replace(':', '.')));
            }
        }
    }
}
