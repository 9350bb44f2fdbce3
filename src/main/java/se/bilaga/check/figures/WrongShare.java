package se.bilaga.check.figures;

import se.bilaga.check.hearing.Statement;
import se.bilaga.check.rule.Contradiction;
import se.bilaga.check.rule.Findings;
import se.bilaga.check.rule.Manual;
import se.bilaga.check.rule.Rule;
import se.bilaga.check.rule.Subject;
import se.bilaga.source.diagnostic.Severity;

/** A share, in percent or in words, that the series does not give. */
final class WrongShare implements Rule {

    @Override
    public Manual manual() {
        return new Manual(
                "fel-andel",
                Manual.Group.FIGURES,
                Severity.WARNING,
                "En andel i procent eller i ord, eller ett tal per styck, följer inte av serien.",
                "Andelar räknas på fel helhet, och ord som hälften och var fjärde ändras sällan när siffrorna gör det.",
                """
                Hälften av de anställda är män.   # 30 av 100
                """,
                """
                Av de anställda är {{anställda män andel}} män.
                """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Contradiction.find(subject, Statement.Kind.SHARE, findings);
    }
}
