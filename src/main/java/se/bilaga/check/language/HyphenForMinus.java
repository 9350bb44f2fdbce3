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

/** A hyphen where a minus sign is meant. */
final class HyphenForMinus implements Rule {
    private static final Pattern MINUS =
            Pattern.compile("(?<=[\\s(])(-(\\d+(?:,\\d+)?))(?![\\d-])(?! ?(?:dagar|års|år)[ -])");

    @Override
    public Manual manual() {
        return new Manual(
                "bindestreck-för-minus",
                Manual.Group.LANGUAGE,
                Severity.ADVICE,
                "Ett negativt tal är skrivet med bindestreck.",
                "Ett bindestreck är kort och kan brytas till nästa rad. Minustecknet är −.",
                """
                Skillnaden är -0,2 procentenheter.
                """,
                """
                Skillnaden är −0,2 procentenheter.
                """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        for (Passage passage : subject.passages()) {
            if (!passage.isValue()) {
                Reading reading = passage.reading();
                Matcher minus = MINUS.matcher(reading.plain());
                while (minus.find()) {
                    findings.add(
                            reading.span(minus.start(1), minus.end(1)),
                            Message.of("bindestreck i stället för minus", "a hyphen in place of a minus sign"),
                            Message.of("skriv −%s", "write −%s", minus.group(2)));
                }
            }
        }
    }
}
