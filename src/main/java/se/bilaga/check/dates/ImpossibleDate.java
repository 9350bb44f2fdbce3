package se.bilaga.check.dates;

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

/** A day or time of day that there is not, or a period that ends before it begins. */
final class ImpossibleDate implements Rule {
    /** With a hyphen it may be the number of a case, unless a word says that it is a period. */
    private static final Pattern YEARS = Pattern.compile(
            "(?iU)(?:\\b(?:perioden|åren|under|för) |(?<![\\d/.:§-])(?=\\d{4} ?–))((?:19|20)\\d\\d) ?[–-]"
                    + " ?((?:19|20)\\d\\d)(?![\\d–-])");

    /** {@code vecka 6 och 63}, {@code kvartal 5}, {@code tertial 4}. */
    private static final Pattern COUNTED = Pattern.compile(
            "(?iU)\\b(?:(?<week>vecka)|(?<quarter>kvartal)|(?<third>tertial)) (?<numbers>\\d{1,2}(?:(?:,| och| till|"
                    + " ?[–-]) ?(?:vecka )?\\d{1,2})*)(?![\\d:.,]*\\d| (?:personer|medarbetare|timmar|dagar|procent))");

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final int WEEKS = 53;
    private static final int QUARTERS = 4;
    private static final int THIRDS = 3;
    private static final Pattern CLOCK = Pattern.compile("(?iU)\\b(?:klockan|kl\\.?) (\\d{1,2})[.:](\\d\\d)(?!\\d)");
    private static final int HOURS = 24;
    private static final int MINUTES = 59;

    @Override
    public Manual manual() {
        return new Manual(
                "omöjligt-datum",
                Manual.Group.DATES,
                Severity.WARNING,
                "Texten har en dag eller ett klockslag som inte finns, eller en period som slutar innan den börjar.",
                "Den som ska göra något den 31 april vet inte när det är.",
                """
                Åtgärden ska vara klar den 31 april 2025.
                """,
                """
                Åtgärden ska vara klar den 30 april 2025.
                """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        for (Passage passage : subject.passages()) {
            if (passage.role() != Passage.Role.FACT) {
                Reading reading = passage.reading();
                SpokenDate.in(reading.plain()).stream()
                        .filter(date -> !date.exists())
                        .forEach(date -> report(reading, date.from(), date.to(), findings));
                periods(reading, findings);
                times(reading, findings);
                counted(reading, findings);
            }
        }
    }

    private static void periods(Reading reading, Findings findings) {
        Matcher years = YEARS.matcher(reading.plain());
        while (years.find()) {
            if (years.group(1).compareTo(years.group(2)) > 0) {
                findings.add(
                        reading.span(years.start(1), years.end()),
                        Message.of("perioden slutar innan den börjar", "the period ends before it begins"),
                        Message.of("skriv %s–%s", "write %s–%s", years.group(2), years.group(1)));
            }
        }
    }

    private static void times(Reading reading, Findings findings) {
        Matcher clock = CLOCK.matcher(reading.plain());
        while (clock.find()) {
            int hour = Integer.parseInt(clock.group(1));
            int minute = Integer.parseInt(clock.group(2));
            if (hour > HOURS || minute > MINUTES || (hour == HOURS && minute > 0)) {
                report(reading, clock.start(), clock.end(), findings);
            }
        }
    }

    private static void counted(Reading reading, Findings findings) {
        Matcher part = COUNTED.matcher(reading.plain().replaceAll("\\s", " "));
        while (part.find()) {
            int most = part.group("week") != null ? WEEKS : part.group("quarter") != null ? QUARTERS : THIRDS;
            Matcher number = NUMBER.matcher(part.group("numbers"));
            while (number.find()) {
                int value = Integer.parseInt(number.group());
                if (value < 1 || value > most) {
                    int at = part.start("numbers");
                    report(reading, at + number.start(), at + number.end(), findings);
                }
            }
        }
    }

    private static void report(Reading reading, int from, int to, Findings findings) {
        findings.add(
                reading.span(from, to),
                Message.of(
                        "\"%s\" finns inte",
                        "there is no \"%s\"", reading.plain().substring(from, to)),
                Message.of("rätta dagen, månaden, året eller klockslaget", "correct the day, month, year or time"));
    }
}
