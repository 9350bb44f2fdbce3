package se.bilaga.check.figures;

import se.bilaga.check.claim.Claim;
import se.bilaga.check.rule.Findings;
import se.bilaga.check.rule.Manual;
import se.bilaga.check.rule.Rule;
import se.bilaga.check.rule.Subject;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Severity;

/** A number typed in prose that the statistics hold. */
final class TypedFigure implements Rule {

    @Override
    public Manual manual() {
        return new Manual(
                "typad-siffra",
                Manual.Group.FIGURES,
                Severity.ADVICE,
                "Ett tal i texten är skrivet för hand fast det finns i planens statistik.",
                "När statistiken uppdateras blir den handskrivna siffran kvar, och text och tabell säger olika saker.",
                """
                I oktober 2024 var 1 561 anställda.
                """,
                """
                I oktober 2024 var {{anställda 2024-10}} anställda.
                """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        for (Claim claim : subject.claims().all()) {
            claim.timely().stream()
                    .filter(known -> known.isQuotable() && known.equalsRounded(claim.mention()))
                    .findFirst()
                    .ifPresent(known -> findings.add(
                            claim.at(),
                            Message.of("\"%s\" finns i statistiken", "\"%s\" is in the statistics", claim.typed()),
                            Message.of("skriv {{%s}}", "write {{%s}}", known.reference())));
        }
    }
}
