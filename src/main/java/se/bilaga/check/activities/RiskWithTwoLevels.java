package se.bilaga.check.activities;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import se.bilaga.check.rule.Findings;
import se.bilaga.check.rule.Manual;
import se.bilaga.check.rule.Rule;
import se.bilaga.check.rule.Subject;
import se.bilaga.plan.Risk;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Severity;

/** The same risk given with two levels. */
final class RiskWithTwoLevels implements Rule {

    @Override
    public Manual manual() {
        return new Manual(
                "risk-med-två-nivåer",
                Manual.Group.ACTIVITIES,
                Severity.ERROR,
                "Samma risk står två gånger med olika nivå.",
                "Läsaren kan inte veta vilken bedömning som gäller.",
                """
                risker:
                  - {id: stress, risk: Hög arbetsbelastning, nivå: 12}
                  - {id: belastning, risk: Hög arbetsbelastning, nivå: 8}
                """,
                """
                risker:
                  - {id: stress, risk: Hög arbetsbelastning, nivå: 12}
                """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Map<String, Risk> seen = new HashMap<>();
        for (Risk risk : subject.plan().risks()) {
            String key = risk.risk()
                    .value()
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[^\\p{L}\\d]+", " ")
                    .strip();
            Risk first = seen.putIfAbsent(key, risk);
            if (first != null && first.riskLevel() != risk.riskLevel()) {
                findings.add(
                        risk.risk().at(),
                        Message.of(
                                "risken har nivå %d här men %d på rad %d",
                                "the risk has level %d here but %d on line %d",
                                risk.riskLevel(),
                                first.riskLevel(),
                                first.risk().at().line()),
                        Message.of("behåll en av dem", "keep one of them"));
            }
        }
    }
}
