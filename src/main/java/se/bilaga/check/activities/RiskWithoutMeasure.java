package se.bilaga.check.activities;

import se.bilaga.check.rule.Findings;
import se.bilaga.check.rule.Manual;
import se.bilaga.check.rule.Rule;
import se.bilaga.check.rule.Subject;
import se.bilaga.plan.Risk;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Severity;

/** A risk at or above the organisation's limit without a measure. */
final class RiskWithoutMeasure implements Rule {

    @Override
    public Manual manual() {
        return new Manual(
                "risk-utan-åtgärd",
                Manual.Group.ACTIVITIES,
                Severity.ERROR,
                "En risk når organisationens riskgräns men har ingen åtgärd.",
                "Arbetsmiljöverkets föreskrifter om systematiskt arbetsmiljöarbete kräver en åtgärd eller en handlingsplan för varje allvarlig risk.",
                """
                # organisation.yaml: riskgräns: 9
                risker:
                  - {id: stress, risk: Stress, sannolikhet: 4, konsekvens: 3}
                """,
                """
                risker:
                  - id: stress
                    risk: Stress
                    sannolikhet: 4
                    konsekvens: 3
                    åtgärder: [{åtgärd: Gemensamma prioriteringar}]
                """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Integer limit = subject.organisation().riskLimit();
        if (limit == null) {
            return;
        }
        for (Risk risk : subject.plan().risks()) {
            if (risk.measures().isEmpty() && risk.riskLevel() >= limit) {
                findings.add(
                        risk.risk().at(),
                        Message.of(
                                "risknivån %d når gränsen %d men risken har ingen åtgärd",
                                "the level %d reaches the limit %d but the risk has no measure",
                                risk.riskLevel(),
                                limit),
                        Message.of("skriv vad som görs under åtgärder:", "write what is done under åtgärder:"));
            }
        }
    }
}
