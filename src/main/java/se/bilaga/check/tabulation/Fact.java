package se.bilaga.check.tabulation;

import java.math.BigDecimal;
import org.apache.commons.numbers.fraction.BigFraction;
import se.bilaga.check.claim.Mention;
import se.bilaga.statistics.figure.NumberText;
import se.bilaga.statistics.unit.Quantity;
import se.bilaga.statistics.unit.Unit;
import se.bilaga.statistics.unit.UnitKind;

/**
 * Something that the data say.
 *
 * @param shape how it follows from them
 * @param value exact; of a change negative where there is less
 * @param shown how it came about: {@code sjukfrånvaro 2023, kvinnor}
 */
public record Fact(Shape shape, BigFraction value, Unit unit, String shown) {
    private static final int EXACT = 9;
    private static final BigFraction SMALL = BigFraction.of(10);

    /** How a fact follows from the data. */
    public enum Shape {
        LEVEL,
        /** Over time, with its sign. */
        CHANGE,
        /** Between groups or measures. */
        GAP,
        SHARE,
        RATIO
    }

    /** Whether a typed number is of the same sort; a bare one may be where its neighbour has the unit. */
    public boolean fits(Mention.Kind kind, String next, boolean spoken) {
        return switch (kind) {
            case PERCENT -> unit.equals(Unit.PERCENT);
            case PERCENTAGE_POINTS -> unit.equals(Unit.PERCENTAGE_POINTS);
            case MONEY -> unit.kind() == UnitKind.MONEY;
            case COUNT, LABEL ->
                unit.silent() ? !isOtherUnit(next) : spoken || unit.words().contains(next);
            case YEAR -> false;
        };
    }

    private static boolean isOtherUnit(String next) {
        UnitKind kind = next.isEmpty() ? UnitKind.OTHER : Unit.of(next).kind();
        return kind != UnitKind.OTHER && kind != UnitKind.COUNT;
    }

    /** Whether a typed number tells it, within its own precision. */
    public boolean tells(Mention typed, boolean signless) {
        boolean plain = signless && typed.value().signum() >= 0;
        BigDecimal told = exact(plain ? value.abs() : value);
        return typed.tells(typed.kind() == Mention.Kind.MONEY ? told.multiply(Mention.kronor(unit.name())) : told)
                || ((unit.equals(Unit.PERCENT) || unit.equals(Unit.RATIO))
                        && isNear(typed, Math.abs(value.doubleValue())));
    }

    /** With a hedge a whole number of a share is meant broadly. */
    private static boolean isNear(Mention typed, double value) {
        double off = value - typed.value().doubleValue();
        return switch (typed.hedge()) {
            case EXACT -> false;
            case ABOUT -> Math.abs(off) <= 1;
            case OVER -> off >= 0 && off <= Math.max(1, value * 0.08);
            case UNDER -> off <= 0 && -off <= Math.max(1, value * 0.08);
        };
    }

    /** Whether it is the share of all in all, of which nobody speaks. */
    public boolean isWhole() {
        return shape == Shape.SHARE && value.equals(Quantity.HUNDRED);
    }

    /** As exact as a typed number can be held against. */
    public static BigDecimal exact(BigFraction value) {
        return NumberText.rounded(value, EXACT);
    }

    /** {@code Sjukfrånvaro 2023, kvinnor: 6,2 %}. */
    public String text() {
        return shown + ": " + number(value, unit);
    }

    /** {@code 6,2 %}. */
    public static String number(BigFraction value, Unit unit) {
        boolean fine = value.abs().compareTo(SMALL) < 0
                || unit.equals(Unit.PERCENT)
                || unit.equals(Unit.RATIO)
                || unit.equals(Unit.PERCENTAGE_POINTS);
        boolean whole = NumberText.rounded(value, 1).stripTrailingZeros().scale() <= 0;
        String symbol = unit.symbol();
        String number = NumberText.of(value, fine && !whole ? 1 : 0);
        return symbol.isEmpty() ? number : number + " " + symbol;
    }
}
