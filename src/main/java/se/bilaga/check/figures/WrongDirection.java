package se.bilaga.check.figures;

import se.bilaga.check.hearing.Statement;
import se.bilaga.check.rule.Contradiction;
import se.bilaga.check.rule.Findings;
import se.bilaga.check.rule.Manual;
import se.bilaga.check.rule.Rule;
import se.bilaga.check.rule.Subject;
import se.bilaga.source.diagnostic.Severity;

/** A word for a change that the figures contradict. */
final class WrongDirection implements Rule {

    @Override
    public Manual manual() {
        return new Manual(
                "fel-riktning",
                Manual.Group.FIGURES,
                Severity.WARNING,
                "Meningen säger ökat, minskat eller oförändrad, men serien gick åt ett annat håll.",
                "När siffran hämtas ur statistiken men orden står kvar från förra året säger meningen emot sig själv.",
                """
                Antalet anställda har ökat till {{anställda 2024-10}}.   # 1 571 året före, 1 561 nu
                """,
                """
                Antalet anställda har minskat till {{anställda 2024-10}}.
                """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Contradiction.find(subject, Statement.Kind.DIRECTION, findings);
    }
}
