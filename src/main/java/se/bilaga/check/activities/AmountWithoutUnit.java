package se.bilaga.check.activities;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.bilaga.check.rule.Findings;
import se.bilaga.check.rule.Manual;
import se.bilaga.check.rule.Rule;
import se.bilaga.check.rule.Subject;
import se.bilaga.plan.Goal;
import se.bilaga.plan.value.Amount;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Severity;
import se.bilaga.source.text.Span;
import se.bilaga.statistics.figure.Figure;

/** A budget without a currency, or a target without the unit of its outcome. */
final class AmountWithoutUnit implements Rule {

    @Override
    public Manual manual() {
        return new Manual(
                "belopp-utan-enhet",
                Manual.Group.ACTIVITIES,
                Severity.WARNING,
                "En budget säger inte om den är i kronor, tusental eller miljoner, eller ett målvärde saknar den enhet som utfallet har.",
                "250 kan vara 250 kronor eller 250 tusen, och ett mål på 90 kan vara personer eller procent.",
                """
                budget: 250
                """,
                """
                budget: 250 tkr
                """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        for (Goal goal : subject.plan().goals()) {
            budget(goal.budget(), goal.at(), findings);
            goal.indicators().forEach(indicator -> target(subject, indicator, findings));
        }
        subject.plan().allActivities().forEach(activity -> budget(activity.budget(), activity.at(), findings));
    }

    private static void budget(@Nullable Amount budget, Span at, Findings findings) {
        if (budget != null && budget.unit().isEmpty() && budget.value().signum() != 0) {
            findings.add(
                    at,
                    Message.of("budgeten %s har ingen enhet", "the budget %s has no unit", budget),
                    Message.of("skriv kr, tkr eller mnkr efter talet", "write kr, tkr or mnkr after the number"));
        }
    }

    private static void target(Subject subject, Goal.Indicator indicator, Findings findings) {
        Optional<Figure> outcome = indicator.outcome() == null
                ? Optional.empty()
                : subject.statistics().reached(indicator.outcome(), new Diagnostics());
        outcome.map(Figure::unit)
                .filter(unit -> !unit.silent() && indicator.target().unit().isEmpty())
                .ifPresent(unit -> findings.add(
                        indicator.name().at(),
                        Message.of(
                                "målvärdet %s har ingen enhet, men utfallet är i %s",
                                "the target %s has no unit, but the outcome is in %s", indicator.target(), unit.name()),
                        Message.of(
                                "skriv målvärde: %s %s", "write målvärde: %s %s", indicator.target(), unit.symbol())));
    }
}
