package se.bilaga.check.tables;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.bilaga.check.claim.Mention;
import se.bilaga.check.rule.Findings;
import se.bilaga.check.rule.Manual;
import se.bilaga.check.rule.Rule;
import se.bilaga.check.rule.Subject;
import se.bilaga.plan.value.Amount;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Severity;
import se.bilaga.source.text.Span;
import se.bilaga.statistics.unit.Unit;
import se.bilaga.statistics.unit.UnitKind;

/** A budget in another unit than the others', and many times larger or smaller than each. */
final class BudgetOfAnotherSize implements Rule {
    /** A slip between kr, tkr and mnkr is of a thousand; what activities cost differs by less. */
    private static final BigDecimal FAR = BigDecimal.valueOf(25);
    /** In kronor, more than any activity costs less than. */
    private static final BigDecimal LITTLE = BigDecimal.valueOf(2000);

    @Override
    public Manual manual() {
        return new Manual(
                "budget-i-annan-enhet",
                Manual.Group.DOCUMENT,
                Severity.ADVICE,
                "En budget är i en annan enhet än de andra, och många gånger större eller mindre än varje annan.",
                "310 tkr som har blivit 310 mnkr syns inte på talet, men på alla andra budgetar.",
                """
                budget: 310 mnkr   # de andra är 40 tkr och 120 tkr
                """,
                """
                budget: 310 tkr
                """);
    }

    private record Budget(BigDecimal kronor, String unit, Amount written, Span at) {}

    @Override
    public void check(Subject subject, Findings findings) {
        List<Budget> all = new ArrayList<>();
        Stream.concat(
                        subject.plan().goals().stream().flatMap(goal -> budget(goal.budget(), goal.at())),
                        subject.plan().allActivities().flatMap(activity -> budget(activity.budget(), activity.at())))
                .forEach(all::add);
        for (Budget one : all) {
            List<Budget> others = all.stream()
                    .filter(other -> !other.unit().equals(one.unit()))
                    .toList();
            boolean alone = others.size() == all.size() - 1;
            if (alone && !others.isEmpty() && others.stream().allMatch(other -> isFar(one, other))) {
                findings.add(
                        one.at(),
                        Message.of(
                                "budgeten är %s, men de andra är i %s",
                                "the budget is %s, but the others are in %s",
                                one.written(),
                                others.get(0).unit()),
                        Message.of("rätta enheten eller talet", "correct the unit or the number"));
            }
        }
    }

    private static boolean isFar(Budget one, Budget other) {
        boolean little = one.kronor().compareTo(LITTLE) < 0;
        return one.kronor().compareTo(other.kronor().multiply(FAR)) > 0
                || (little && other.kronor().compareTo(one.kronor().multiply(FAR)) > 0);
    }

    private static Stream<Budget> budget(@Nullable Amount budget, Span at) {
        if (budget == null || budget.value().signum() <= 0) {
            return Stream.empty();
        }
        Unit unit = Unit.of(budget.unit());
        return unit.kind() == UnitKind.MONEY
                ? Stream.of(new Budget(budget.value().multiply(Mention.kronor(unit.name())), unit.name(), budget, at))
                : Stream.empty();
    }
}
