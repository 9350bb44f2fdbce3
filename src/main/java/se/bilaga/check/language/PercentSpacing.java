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

/** A percent sign without space before it. */
final class PercentSpacing implements Rule {
    private static final Pattern TIGHT = Pattern.compile("(?<!\\d)(\\d+(?:,\\d+)?)%");

    @Override
    public Manual manual() {
        return new Manual(
                "mellanrum-före-procent",
                Manual.Group.LANGUAGE,
                Severity.ADVICE,
                "Det saknas mellanrum mellan talet och procenttecknet.",
                "Svenska skrivregler har mellanrum före %, och planens tabeller följer dem.",
                """
                84% är kvinnor
                """,
                """
                84 % är kvinnor
                """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        for (Passage passage : subject.passages()) {
            Reading reading = passage.reading();
            Matcher tight = TIGHT.matcher(reading.plain());
            while (tight.find()) {
                findings.add(
                        reading.span(tight.start(), tight.end()),
                        Message.of("mellanrum saknas före %%", "a space is missing before %%"),
                        Message.of("skriv %s %%", "write %s %%", tight.group(1)));
            }
        }
    }
}
