package se.bilaga.check.dates;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.bilaga.check.rule.Findings;
import se.bilaga.check.rule.Manual;
import se.bilaga.check.rule.Rule;
import se.bilaga.check.rule.Subject;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Severity;
import se.bilaga.statistics.cube.Cube;
import se.bilaga.statistics.cube.Dimension;
import se.bilaga.statistics.cube.TimeKey;

/** An outcome of a time that the document's date is before. */
final class DateBeforeContent implements Rule {
    /** Series of what is to come. */
    private static final Pattern FORECAST = Pattern.compile(
            "prognos|behov|budget|planera|mål|fyller|pension|beräkn|förvänt|uppskatt|kommande|möjlig|risk|framskriv|antag|scenario");

    @Override
    public Manual manual() {
        return new Manual(
                "datum-före-innehållet",
                Manual.Group.DATES,
                Severity.WARNING,
                "Dokumentets datum är tidigare än det mesta av en tid som det redovisar utfall för.",
                "Ett utfall för 2024 kan inte vara känt i januari 2024. Datumet är oftast kvar från förra dokumentet.",
                """
                datum: 2024-01-15
                statistik:
                  sjukfrånvaro: {enhet: procent, per: [år], värden: {2023: 5.1, 2024: 5.4}}
                """,
                """
                datum: 2025-01-15
                statistik:
                  sjukfrånvaro: {enhet: procent, per: [år], värden: {2023: 5.1, 2024: 5.4}}
                """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        LocalDate date = subject.plan().date();
        if (date != null) {
            subject.statistics().cubes().values().stream()
                    .filter(cube -> cube.series().formula() == null
                            && !FORECAST.matcher(words(cube)).find())
                    .forEach(cube -> check(cube, date, findings));
        }
    }

    private static String words(Cube cube) {
        return (cube.id() + " " + cube.label() + " " + Objects.toString(cube.series().definition(), "") + " "
                        + Objects.toString(cube.series().note(), ""))
                .toLowerCase(Locale.ROOT);
    }

    private static void check(Cube cube, LocalDate date, Findings findings) {
        int time = cube.dimensions().stream().map(Dimension::time).toList().indexOf(true);
        cube.cells().entrySet().stream()
                .filter(cell -> time >= 0
                        && cell.getValue().value() != null
                        && cell.getValue().remarks().isEmpty()
                        && isAfter(cube, time(cube.dimensions().get(time), cell.getKey().get(time)), date))
                .findFirst()
                .ifPresent(cell -> findings.add(
                        cell.getValue().at(),
                        Message.of(
                                "utfallet är för %s, men dokumentet är från %s",
                                "the outcome is of %s, but the document is of %s",
                                cell.getKey().get(time),
                                date),
                        Message.of(
                                "rätta datum: högst upp i planen; är värdet en prognos, säg det i definition:",
                                "correct datum: at the top of the plan; if the value is a forecast, say so in definition:")));
    }

    private static @Nullable TimeKey time(Dimension dimension, String key) {
        return dimension.find(key).map(member -> member.time()).orElse(null);
    }

    /** Whether most of a time comes after the date, and the series does not say that it covers only a part. */
    private static boolean isAfter(Cube cube, @Nullable TimeKey time, LocalDate date) {
        return time != null
                && !cube.series().coverage().containsKey(time.key())
                && date.isBefore(time.from().plusDays(ChronoUnit.DAYS.between(time.from(), time.to()) / 2));
    }
}
