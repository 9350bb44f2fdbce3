package se.bilaga.check.figures;

import se.bilaga.check.claim.Claim;
import se.bilaga.check.claim.KnownFigures.Known;
import se.bilaga.check.rule.Findings;
import se.bilaga.check.rule.Manual;
import se.bilaga.check.rule.Rule;
import se.bilaga.check.rule.Subject;
import se.bilaga.source.Message;
import se.bilaga.source.Severity;

/** A number in prose that belongs to another year than the one that the sentence names. */
final class OutdatedFigure implements Rule {

    @Override
    public Manual manual() {
        return new Manual(
                "gammal-siffra",
                Manual.Group.FIGURES,
                Severity.WARNING,
                "Ett tal i texten är seriens värde för ett annat år än det som meningen nämner.",
                "Det är så det blir när förra årets text får ett nytt årtal men behåller sin siffra.",
                """
                Under 2023 var sjukfrånvaron 4,4 procent.   # det var värdet för 2022
                """,
                """
                Under 2023 var sjukfrånvaron {{sjukfrånvaro 2023}}.
                """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        for (Claim claim : subject.claims().all()) {
            if (!claim.matches().isEmpty() && claim.timely().isEmpty() && claim.couldBeTimely()) {
                Known old = claim.matches().get(0);
                findings.add(
                        claim.at(),
                        Message.of(
                                "\"%s\" är %s, ett annat år än det som meningen nämner",
                                "\"%s\" is %s, another year than the sentence names", claim.typed(), old.reference()),
                        Message.of(
                                "hänvisa till rätt år: {{%s …}}",
                                "refer to the right year: {{%s …}}", old.cube().id()));
            }
        }
    }
}
