package se.bilaga.check.series;

import se.bilaga.check.rule.Findings;
import se.bilaga.check.rule.Manual;
import se.bilaga.check.rule.Rule;
import se.bilaga.check.rule.Shown;
import se.bilaga.check.rule.Subject;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Severity;
import se.bilaga.statistics.cube.Cube;

/** A figure that the plan before gives differently for the same time. */
final class DiffersFromPrevious implements Rule {

    @Override
    public Manual manual() {
        return new Manual(
                "ändrad-siffra",
                Manual.Group.SERIES,
                Severity.WARNING,
                "Den förra planen har ett annat värde för samma serie, tid och grupp.",
                "En siffra som har reviderats ska ha en not, annars tror läsaren att någon av planerna har fel.",
                """
                # förra planen: 2022: 7,14
                värden: {2022: 7.41}
                """,
                """
                värden: {2022: {värde: 7.41, not: Reviderad uppgift}}
                """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        if (subject.previous() == null) {
            return;
        }
        subject.statistics().cubes().forEach((id, cube) -> {
            Cube old = subject.previous().statistics().cubes().get(id);
            if (old != null && cube.series().formula() == null && old.unit().equals(cube.unit())) {
                cube.cells().forEach((key, value) -> {
                    var before = old.cells().get(key);
                    if (before != null
                            && before.value() != null
                            && value.value() != null
                            && value.remarks().isEmpty()
                            && !before.value().equals(value.value())) {
                        findings.add(
                                value.at(),
                                Message.of(
                                        "den förra planen har %s för %s",
                                        "the plan before has %s for %s",
                                        Shown.of(before.value()),
                                        String.join(" ", key)),
                                Message.of(
                                        "rätta, eller skriv {värde: …, not: Reviderad uppgift}",
                                        "correct it, or write {värde: …, not: Reviderad uppgift}"));
                    }
                });
            }
        });
    }
}
