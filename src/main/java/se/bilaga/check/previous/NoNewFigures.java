package se.bilaga.check.previous;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.bilaga.check.rule.Findings;
import se.bilaga.check.rule.Manual;
import se.bilaga.check.rule.Subject;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Severity;
import se.bilaga.statistics.cube.Cube;
import se.bilaga.statistics.cube.Observation;
import se.bilaga.statistics.cube.TimeKey;

/** A series that ends where it ended in the plan before. */
final class NoNewFigures implements PeriodRule {
    @Override
    public Manual manual() {
        return new Manual(
                "inga-nya-siffror",
                Manual.Group.PREVIOUS,
                Severity.ERROR,
                "En serie har inga siffror för en senare tid än i den förra planen; en utan tid har samma värden.",
                "Dokumentet visar den förra periodens siffror som de senaste.",
                """
                # förra planen, för 2025, slutar också med 2024
                period: 2026
                statistik:
                  anställda: {enhet: antal, per: [år], värden: {2024: 110, 2023: 104}}
                """,
                """
                period: 2026
                statistik:
                  anställda: {enhet: antal, per: [år], värden: {2025: 115, 2024: 110, 2023: 104}}
                """);
    }

    @Override
    public Message task() {
        return new Message("fyll i siffror i serierna", "fill in figures in the series");
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Turn.of(subject).ifPresent(turn -> {
            Map<String, TimeKey> old = turn.oldTimes();
            Map<String, Cube> cubes = turn.previous().statistics().cubes();
            subject.statistics().cubes().values().stream()
                    .filter(cube -> cube.series().formula() == null)
                    .forEach(cube -> check(turn, cube, old.get(cube.id()), cubes.get(cube.id()), findings));
        });
    }

    private static void check(Turn turn, Cube cube, @Nullable TimeKey then, @Nullable Cube before, Findings findings) {
        Optional<TimeKey> latest = turn.latest(cube.id());
        if (then != null && latest.filter(now -> now.compareTo(then) <= 0).isPresent()) {
            findings.add(
                    cube.series().at(),
                    Message.of(
                            "\"%s\" har inga siffror efter %s, som i den förra planen",
                            "\"%s\" has no figures after %s, as in the plan before", cube.id(), then.label()),
                    hint());
        } else if (then == null && before != null && latest.isEmpty() && isSame(cube, before)) {
            findings.add(
                    cube.series().at(),
                    Message.of(
                            "\"%s\" har samma värden som i den förra planen",
                            "\"%s\" has the same values as in the plan before", cube.id()),
                    hint());
        }
    }

    private static Message hint() {
        return new Message(
                "fyll i de nya; finns det inga, skriv det under godkända:",
                "fill in the new ones; if there are none, say so under godkända:");
    }

    private static boolean isSame(Cube now, Cube before) {
        return now.cells().keySet().equals(before.cells().keySet())
                && now.cells().entrySet().stream()
                        .allMatch(cell -> Objects.equals(
                                cell.getValue().value(), value(before.cells().get(cell.getKey()))));
    }

    private static @Nullable Object value(@Nullable Observation observation) {
        return observation == null ? null : observation.value();
    }
}
