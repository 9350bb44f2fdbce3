package se.bilaga.check.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.bilaga.check.rule.Findings;
import se.bilaga.check.rule.Manual;
import se.bilaga.check.rule.Rule;
import se.bilaga.check.rule.Subject;
import se.bilaga.plan.text.Passage;
import se.bilaga.prose.Reading;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Severity;

/** A weekday that the date beside it is not. */
final class WrongWeekday implements Rule {

    @Override
    public Manual manual() {
        return new Manual(
                "fel-veckodag",
                Manual.Group.DATES,
                Severity.WARNING,
                "Texten ger en dag både veckodag och datum, men de hör inte ihop.",
                "Hälften kommer på fel dag. Oftast är datumet kvar från förra året.",
                """
                Utbildningen hålls tisdagen den 3 mars 2025.
                """,
                """
                Utbildningen hålls måndagen den 3 mars 2025.
                """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        for (Passage passage : subject.passages()) {
            Reading reading = passage.reading();
            for (SpokenDate date : SpokenDate.in(reading.plain())) {
                date.full().ifPresent(day -> compare(reading, date, day, findings));
            }
        }
    }

    private static void compare(Reading reading, SpokenDate date, LocalDate day, Findings findings) {
        @Nullable DayOfWeek said = date.weekday();
        if (said != null && said != day.getDayOfWeek()) {
            findings.add(
                    reading.span(date.from(), date.to()),
                    Message.of(
                            "%s är en %s, inte en %s",
                            "%s is a %s, not a %s",
                            day,
                            SpokenDate.name(day.getDayOfWeek()),
                            SpokenDate.name(said)),
                    Message.of("rätta veckodagen eller datumet", "correct the weekday or the date"));
        }
    }
}
