package se.bilaga.check.previous;

import se.bilaga.check.rule.Findings;
import se.bilaga.check.rule.Manual;
import se.bilaga.check.rule.Rule;
import se.bilaga.check.rule.Shown;
import se.bilaga.check.rule.Subject;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Severity;

/** A figure that another document of the same administration and period gives differently. */
final class DiffersFromOtherPlan implements Rule {

    @Override
    public Manual manual() {
        return new Manual(
                "skilda-siffror",
                Manual.Group.PREVIOUS,
                Severity.WARNING,
                "Ett annat av förvaltningens dokument för samma period har ett annat värde för samma mått, tid och grupp.",
                "Nämnden får dokumenten samtidigt, och ser två svar på samma fråga.",
                """
                # personalbokslut.yaml: sjukfrånvaro: {värden: {2025: 5,9}}
                # arbetsmiljörapport.yaml
                sjukfrånvaro: {värden: {2025: 6,1}}
                """,
                """
                # båda
                gemensam-statistik: statistik.yaml
                """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        for (Subject.Previous other : subject.others()) {
            SameMeasure.of(subject, other.statistics())
                    .flatMap(measure -> measure.values().stream())
                    .filter(value -> value.now().remarks().isEmpty()
                            && !value.before().equals(value.now().value()))
                    .forEach(value -> findings.add(
                            value.now().at(),
                            Message.of(
                                    "%s har %s för %s",
                                    "%s has %s for %s",
                                    other.file().source().path(),
                                    Shown.of(value.before()),
                                    value.place()),
                            Message.of(
                                    "rätta det ena, eller låt båda hämta serien med gemensam-statistik",
                                    "correct one of them, or let both fetch the series with gemensam-statistik")));
        }
    }
}
