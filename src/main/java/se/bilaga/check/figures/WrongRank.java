package se.bilaga.check.figures;

import se.bilaga.check.hearing.Statement;
import se.bilaga.check.rule.Contradiction;
import se.bilaga.check.rule.Findings;
import se.bilaga.check.rule.Manual;
import se.bilaga.check.rule.Rule;
import se.bilaga.check.rule.Subject;
import se.bilaga.source.diagnostic.Severity;

/** A group said to be highest or lowest, or higher than another, that is not. */
final class WrongRank implements Rule {

    @Override
    public Manual manual() {
        return new Manual(
                "fel-rang",
                Manual.Group.FIGURES,
                Severity.WARNING,
                "En grupp sägs vara högst eller lägst, eller högre eller lägre än en annan, men serien säger något annat.",
                "Ordningen mellan grupper är ofta det som läsaren minns.",
                """
                Sjukfrånvaron är högre bland män än bland kvinnor.   # 3,0 mot 6,8 procent
                """,
                """
                Sjukfrånvaron är lägre bland män än bland kvinnor.
                """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Contradiction.find(subject, Statement.Kind.RANK, findings);
    }
}
