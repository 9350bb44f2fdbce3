package se.bilaga.check.figures;

import se.bilaga.check.hearing.Statement;
import se.bilaga.check.rule.Contradiction;
import se.bilaga.check.rule.Findings;
import se.bilaga.check.rule.Manual;
import se.bilaga.check.rule.Rule;
import se.bilaga.check.rule.Subject;
import se.bilaga.source.diagnostic.Severity;

/** A figure of another group or time than the sentence says, or of none. */
final class WrongLevel implements Rule {

    @Override
    public Manual manual() {
        return new Manual(
                "fel-siffra",
                Manual.Group.FIGURES,
                Severity.WARNING,
                "Ett tal i en mening är inte det som serien har för den grupp och den tid som meningen nämner.",
                "Talet kan vara rätt på ett annat ställe: totalen i stället för kvinnornas, förra årets i stället för årets. Läsaren kan inte se det.",
                """
                Kvinnornas sjukfrånvaro var 5,4 procent 2023.   # 5,4 är allas
                """,
                """
                Kvinnornas sjukfrånvaro var {{sjukfrånvaro 2023 kvinnor}} 2023.
                """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Contradiction.find(subject, Statement.Kind.LEVEL, findings);
    }
}
