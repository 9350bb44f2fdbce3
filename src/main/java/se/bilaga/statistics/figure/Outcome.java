package se.bilaga.statistics.figure;

import java.util.regex.Pattern;
import org.apache.commons.numbers.fraction.BigFraction;
import se.bilaga.plan.Goal;
import se.bilaga.plan.value.Amount;
import se.bilaga.source.diagnostic.Message;
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
        Amount amount = indicator.target();
        Unit unit = amount.unit().isEmpty() ? outcome.unit() : Unit.of(amount.unit());
        BigFraction factor = Units.convert(unit, outcome.unit()).orElseThrow(() -> unlike(unit, outcome.unit()));
        BigFraction target = Numeral.exact(amount.value()).multiply(factor);
        int decimals = Math.max(0, amount.value().scale());
        Figure shown = new Figure(target, outcome.unit(), decimals, indicator.at());
        boolean met = met(outcome.value().compareTo(target), indicator.bound());
        return new Outcome(outcome, shown, met, !met && isBeforeTarget(indicator));
    }

    private static boolean isBeforeTarget(Goal.Indicator indicator) {
        Integer year = indicator.year();
        Text reference = indicator.outcome();
        return year != null
                && reference != null
                && YEAR.matcher(reference.value())
                        .results()
                        .mapToInt(found -> Integer.parseInt(found.group()))
                        .filter(found -> found >= year)
                        .findAny()
                        .isEmpty()
                && YEAR.matcher(reference.value()).find();
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
