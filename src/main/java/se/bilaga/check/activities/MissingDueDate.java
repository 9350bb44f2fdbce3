package se.bilaga.check.activities;

import java.util.List;
import se.bilaga.check.rule.Deeds;
import se.bilaga.check.rule.Deeds.Deed;
import se.bilaga.check.rule.Findings;
import se.bilaga.check.rule.Manual;
import se.bilaga.check.rule.Rule;
import se.bilaga.check.rule.Subject;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Severity;

/** An activity or measure without a target date. */
final class MissingDueDate implements Rule {

    @Override
    public Manual manual() {
        return new Manual(
                "måldatum-saknas",
                Manual.Group.ACTIVITIES,
                Severity.ADVICE,
                "En aktivitet eller en åtgärd har inget måldatum, fast andra i samma dokument har det.",
                "Utan datum kan nämnden inte se om arbetet går som planerat.",
                """
                - aktivitet: Skugga en kollega
                  ansvarig: HR
                """,
                """
                - aktivitet: Skugga en kollega
                  ansvarig: HR
                  måldatum: 2025-12-31
                """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        List<Deed> deeds = Deeds.of(subject.plan());
        if (deeds.stream().allMatch(deed -> deed.due() == null)) {
            return;
        }
        deeds.stream()
                .filter(deed -> deed.due() == null && !deed.isFinished())
                .forEach(deed -> findings.add(
                        deed.text().at(),
                        Message.of("måldatum saknas", "the target date is missing"),
                        Message.of(
                                "skriv måldatum: med en dag, ett kvartal, ett år eller löpande",
                                "write måldatum: with a day, a quarter, a year or löpande")));
    }
}
