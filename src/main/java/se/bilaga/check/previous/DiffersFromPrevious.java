package se.bilaga.check.previous;

import se.bilaga.check.rule.Findings;
import se.bilaga.check.rule.Manual;
import se.bilaga.check.rule.Rule;
import se.bilaga.check.rule.Shown;
import se.bilaga.check.rule.Subject;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Severity;

/** A figure that the plan before gives differently for the same time. */
final class DiffersFromPrevious implements Rule {

    @Override
    public Manual manual() {
        return new Manual(
                "ändrad-siffra",
                Manual.Group.PREVIOUS,
                Severity.WARNING,
                "Den förra planen har ett annat värde för samma mått, tid och grupp, också om serien har fått ett nytt namn, en ny dimension eller en annan ordning.",
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
        SameMeasure.of(subject).flatMap(measure -> measure.values().stream()).forEach(value -> {
            if (value.now().remarks().isEmpty() && !value.before().equals(value.now().value())) {
                findings.add(
                        value.now().at(),
                        Message.of(
                                "den förra planen har %s för %s",
                                "the plan before has %s for %s", Shown.of(value.before()), value.place()),
                        Message.of(
                                "rätta, eller skriv {värde: …, not: Reviderad uppgift}",
                                "correct it, or write {värde: …, not: Reviderad uppgift}"));
            }
        });
    }
}
