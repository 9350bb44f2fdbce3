package se.bilaga.check.tabulation;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
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
 * @param shown how it came about, asked for only where it is told: {@code sjukfrånvaro 2023, kvinnor}
 */
public record Fact(Shape shape, BigFraction value, Unit unit, Supplier<String> shown) {
    private static final BigFraction SMALL = BigFraction.of(10);

    /** How a fact follows from the data. */
    public enum Shape {
        LEVEL,
        /** Over time, with its sign. */
        CHANGE,
        /** Between groups or measures. */
        GAP,
        SHARE,
        /** How many times one group is another. */
        RATIO,
        /** So many for each of something else. */
        EACH
    }

    /** Whether a typed number is of the same sort; a bare one may be where its neighbour has the unit. */
    public boolean fits(Mention.Kind kind, String next, boolean spoken) {
        return switch (kind) {
            case PERCENT -> unit.equals(Unit.PERCENT);
            case PERCENTAGE_POINTS -> unit.equals(Unit.PERCENTAGE_POINTS);
            case MONEY -> unit.kind() == UnitKind.MONEY;
            case COUNT, LABEL ->
                (unit.silent() || unit.kind() == UnitKind.COUNT)
                        ? !isOtherUnit(next)
                        : spoken || words(unit).stream().anyMatch(next::endsWith);
            case YEAR -> false;
        };
    }

    /** Those of a unit, and of what it is of for each: {@code gram} of gram per portion. */
    public static List<String> words(Unit unit) {
        String of = unit.name().split(" per |/", 2)[0];
        return Stream.concat(unit.words().stream(), Unit.of(of).words().stream())
                .toList();
    }

    private static boolean isOtherUnit(String next) {
        UnitKind kind = next.isEmpty() ? UnitKind.OTHER : Unit.of(next).kind();
        return kind != UnitKind.OTHER && kind != UnitKind.COUNT;
    }

    /** Whether a typed number tells it, within its own precision. */
    public boolean tells(Mention typed, boolean signless) {
        boolean plain = signless && typed.value().signum() >= 0;
        return typed.tells(plain ? value.abs() : value, unit)
                || ((unit.equals(Unit.PERCENT) || unit.equals(Unit.RATIO)) && typed.tellsBroadly(value.abs()));
    }

    /** Without its sign. */
    public BigFraction size() {
        return value.abs();
    }

    /** Whether it is the share of all in all, of which nobody speaks. */
    public boolean isWhole() {
        return shape == Shape.SHARE && value.equals(Quantity.HUNDRED);
    }

    /** {@code Sjukfrånvaro 2023, kvinnor: 6,2 %}. */
    public String text() {
        return shown.get() + ": " + number(value, unit);
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

    /** The same of what is known. */
    public static String number(Quantity known, Unit unit) {
        return number(Objects.requireNonNull(known.exact()), unit);
    }
}
