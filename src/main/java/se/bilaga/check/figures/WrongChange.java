package se.bilaga.check.figures;

import se.bilaga.check.hearing.Statement;
import se.bilaga.check.rule.Contradiction;
import se.bilaga.check.rule.Findings;
import se.bilaga.check.rule.Manual;
import se.bilaga.check.rule.Rule;
import se.bilaga.check.rule.Subject;
import se.bilaga.source.diagnostic.Severity;

/** A change that is not the one between the times that the sentence speaks of. */
final class WrongChange implements Rule {

    @Override
    public Manual manual() {
        return new Manual(
                "fel-förändring",
                Manual.Group.FIGURES,
                Severity.WARNING,
                "En ökning eller minskning i antal, procent eller procentenheter följer inte av serien.",
                "Förändringar räknas ofta för hand och blir kvar när en siffra rättas.",
                """
                De tillsvidareanställda ökade med 3,5 procent från 2010 till 2011.   # 17 681 blev 18 203
                """,
                """
                De tillsvidareanställda ökade med {{tillsvidare 2011 förändring}} från 2010 till 2011.
                """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Contradiction.find(subject, Statement.Kind.CHANGE, findings);
    }
}
