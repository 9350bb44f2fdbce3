package se.bilaga.check.dates;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.bilaga.check.rule.Findings;
import se.bilaga.check.rule.Manual;
import se.bilaga.check.rule.Rule;
import se.bilaga.check.rule.Subject;
import se.bilaga.plan.text.Passage;
import se.bilaga.prose.Reading;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Severity;
import se.bilaga.source.text.Span;
import se.bilaga.statistics.cube.Member;
import se.bilaga.statistics.cube.TimeKey;

/** A text that tells throughout of years long before the document's own. */
final class AnotherYear implements Rule {
    private static final Pattern YEAR = Pattern.compile("(?<![\\d/.:,–-])((?:19|20)\\d\\d)(?![\\d:,/]|-\\d{1,3}\\b)");

    @Override
    public Manual manual() {
        return new Manual(
                "text-om-annat-år",
                Manual.Group.DATES,
                Severity.ADVICE,
                "Alla år i texten och statistiken är mer än ett år före dokumentets period.",
                "Antingen är perioden fel, eller så är texten ett äldre dokuments.",
                """
                period: 2024
                avsnitt:
                  - rubrik: Nuläge
                    text: Under 2018 ökade sjukfrånvaron.
                """,
                """
                period: 2024
                avsnitt:
                  - rubrik: Nuläge
                    text: Under 2024 ökade sjukfrånvaron.
                """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Latest latest = new Latest();
        subject.statistics().cubes().values().stream()
                .flatMap(cube -> cube.timeDimension().stream())
                .flatMap(dimension -> dimension.members().stream())
                .map(Member::time)
                .forEach(latest::see);
        subject.passages().stream()
                .filter(passage -> passage.hasSentences() || passage.role() == Passage.Role.HEADING)
                .forEach(passage -> latest.read(passage.reading()));
        boolean deeds = !subject.plan().activities().isEmpty()
                || !subject.plan().risks().isEmpty();
        Span first = latest.first;
        if (first != null && !deeds && latest.year < subject.plan().period().from() - 1) {
            findings.add(
                    first,
                    Message.of(
                            "dokumentet gäller %s, men det senaste året i text och statistik är %d",
                            "the document is of %s, but the latest year in text and statistics is %d",
                            subject.plan().period(),
                            latest.year),
                    Message.of("rätta period: eller texten", "correct period: or the text"));
        }
    }

    /** The latest year that is told of, and the first place in prose that tells of one. */
    private static final class Latest {
        private int year;
        private @Nullable Span first;

        void see(@Nullable TimeKey time) {
            if (time != null) {
                year = Math.max(year, time.to().getYear());
            }
        }

        void read(Reading reading) {
            Matcher years = YEAR.matcher(reading.plain());
            while (years.find()) {
                first = first == null ? reading.span(years.start(), years.end()) : first;
                year = Math.max(year, Integer.parseInt(years.group(1)));
            }
        }
    }
}
