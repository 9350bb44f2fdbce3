package se.bilaga.check.activities;

import se.bilaga.check.rule.Findings;
import se.bilaga.check.rule.Manual;
import se.bilaga.check.rule.Rule;
import se.bilaga.check.rule.Subject;
import se.bilaga.plan.FollowUp;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Severity;

/** A measure of the last document that is followed up without a word of how it went. */
final class MeasureWithoutResult implements Rule {

    @Override
    public Manual manual() {
        return new Manual(
                "uppföljd-utan-status",
                Manual.Group.ACTIVITIES,
                Severity.WARNING,
                "En åtgärd bland uppföljningens risker har ingen status.",
                "Uppföljningen ska säga hur det gick.",
                """
                uppföljning:
                  risker:
                    - {id: lokaler, risk: Trånga lokaler, nivå: 8, åtgärder: [{åtgärd: Nya lokaler}]}
                """,
                """
                uppföljning:
                  risker:
                    - {id: lokaler, risk: Trånga lokaler, nivå: 8, åtgärder: [{åtgärd: Nya lokaler, status: klar}]}
                """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        FollowUp followUp = subject.plan().followUp();
        if (followUp == null) {
            return;
        }
        followUp.risks().stream()
                .flatMap(risk -> risk.measures().stream())
                .filter(measure -> measure.status() == null)
                .forEach(measure -> findings.add(
                        measure.measure().at(),
                        Message.of("det sägs inte hur det gick", "it is not said how it went"),
                        Message.of("skriv status: klar, pågår, utgår …", "write status: klar, pågår, utgår …")));
    }
}
