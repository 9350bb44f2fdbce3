package se.bilaga.statistics.figure;

import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.numbers.fraction.BigFraction;
import se.bilaga.plan.Goal;
import se.bilaga.plan.value.Amount;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.text.Span;
import se.bilaga.source.text.Text;
import se.bilaga.statistics.unit.Fault;
import se.bilaga.statistics.unit.Numeral;
import se.bilaga.statistics.unit.Unit;
import se.bilaga.statistics.unit.Units;

/**
 * How an indicator stands against its target.
 *
 * @param outcome what the statistics say
 * @param target what was to be reached, in the outcome's unit
 * @param met whether it was, compared exactly and not as shown
 * @param pending whether it was not, but is to be so in a year after the outcome's
 */
public record Outcome(Figure outcome, Figure target, boolean met, boolean pending) {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

    public static Outcome of(Figure outcome, Goal.Indicator indicator) {
        Figure target = target(indicator.target(), outcome.unit(), indicator.at());
        boolean met = met(outcome.value().compareTo(target.value()), indicator.bound());
        return new Outcome(outcome, target, met, !met && isBeforeTarget(indicator));
    }

    /** What is to be reached, in the unit of the values that it is of; throws a {@link Fault}. */
    public static Figure target(Amount amount, Unit outcome, Span at) {
        Unit unit = amount.unit().isEmpty() ? outcome : Unit.of(amount.unit());
        BigFraction factor = Units.convert(unit, outcome).orElseThrow(() -> unlike(unit, outcome));
        int decimals = Math.max(0, amount.value().scale());
        return new Figure(Numeral.exact(amount.value()).multiply(factor), outcome, decimals, at);
    }

    /** Whether all years that the outcome is of come before that of the target. */
    private static boolean isBeforeTarget(Goal.Indicator indicator) {
        Integer year = indicator.year();
        Text reference = indicator.outcome();
        if (year == null || reference == null) {
            return false;
        }
        List<Integer> years = YEAR.matcher(reference.value())
                .results()
                .map(found -> Integer.valueOf(found.group()))
                .toList();
        return !years.isEmpty() && years.stream().allMatch(of -> of < year);
    }

    private static boolean met(int comparison, Goal.Bound bound) {
        return switch (bound) {
            case AT_LEAST -> comparison >= 0;
            case AT_MOST -> comparison <= 0;
        };
    }

    private static Fault unlike(Unit target, Unit outcome) {
        return new Fault(
                "blandade-enheter",
                null,
                Message.of(
                        "utfallet är %s, men målvärdet är %s",
                        "the outcome is %s, but the target is %s", outcome.name(), target.name()),
                Message.of("skriv målvärdet i samma enhet som utfallet", "write the target in the outcome's unit"));
    }
}
