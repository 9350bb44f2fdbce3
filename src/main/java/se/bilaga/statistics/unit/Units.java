package se.bilaga.statistics.unit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;

/** How units combine in a formula; empty where they do not. */
public final class Units {
    /** The unit of a number written in a formula. */
    public static final Unit NUMBER = new Unit("tal");

    private static final BigFraction HUNDREDTH = BigFraction.of(1, 100);

    /** What a count, or so much for each, may be called: no unit of its own that is measured. */
    private static final Set<UnitKind> CALLED = Set.of(UnitKind.COUNT, UnitKind.RATE, UnitKind.OTHER);

    /** What a product may be made with; the other factor gives the unit. */
    private static final List<Unit> WEAKEST_FIRST = List.of(NUMBER, Unit.RATIO, Unit.COUNT);

    private Units() {}

    /** A unit and what the plain product or quotient is to be multiplied by. */
    public record Scaled(Unit unit, BigFraction factor) {
        Scaled(Unit unit) {
            this(unit, BigFraction.ONE);
        }
    }

    public static Optional<Unit> plus(Unit a, Unit b) {
        if (a.equals(b)) {
            return Optional.of(a);
        }
        if (percents(a, b)) {
            return Optional.of(Unit.PERCENT);
        }
        return neutral(a, b);
    }

    /**
     * The unit of a difference; empty where there is none.
     *
     * @param whole whether {@code a} is a number written with %: {@code 100 % - andel} is a percentage
     */
    public static Optional<Unit> minus(Unit a, Unit b, boolean whole) {
        if (a.equals(b)) {
            return Optional.of(whole ? a : a.ofDifference());
        }
        if (percents(a, b)) {
            return Optional.of(a.equals(Unit.PERCENT) ? Unit.PERCENT : Unit.PERCENTAGE_POINTS);
        }
        return neutral(a, b);
    }

    /** A plain number may be added to what has no unit of its own. */
    private static Optional<Unit> neutral(Unit a, Unit b) {
        if (a.equals(NUMBER) && bare(b)) {
            return Optional.of(b);
        }
        return b.equals(NUMBER) && bare(a) ? Optional.of(a) : Optional.empty();
    }

    public static Optional<Scaled> times(Unit a, Unit b) {
        if (b.equals(Unit.PERCENT)) {
            return Optional.of(
                    new Scaled(a.equals(NUMBER) ? Unit.PERCENT : a, a.equals(NUMBER) ? BigFraction.ONE : HUNDREDTH));
        }
        if (a.equals(Unit.PERCENT)) {
            return times(b, a);
        }
        for (Unit weak : WEAKEST_FIRST) {
            if (b.equals(weak) || a.equals(weak)) {
                return Optional.of(new Scaled(b.equals(weak) ? a : b));
            }
        }
        return Optional.empty();
    }

    public static Optional<Scaled> over(Unit a, Unit b) {
        if (a.equals(b)) {
            return Optional.of(new Scaled(a.equals(NUMBER) ? NUMBER : Unit.RATIO));
        }
        if (b.equals(Unit.PERCENT)) {
            return Optional.of(new Scaled(a, Quantity.HUNDRED));
        }
        if (multiplier(b)) {
            return Optional.of(new Scaled(a.equals(NUMBER) ? Unit.RATIO : a));
        }
        if (kronor(a) && kronor(b)) {
            return Optional.of(new Scaled(Unit.RATIO, size(a).divide(size(b))));
        }
        return Optional.of(new Scaled(new Unit(a.name() + "/" + b.name())));
    }

    /** What a value of {@code from} is multiplied by to be shown in {@code to}. */
    public static Optional<BigFraction> convert(Unit from, Unit to) {
        if (from.equals(to) || from.equals(NUMBER)) {
            return Optional.of(BigFraction.ONE);
        }
        if (from.equals(Unit.RATIO)) {
            boolean percent = to.equals(Unit.PERCENT);
            return to.equals(Unit.PERCENTAGE_POINTS)
                    ? Optional.empty()
                    : Optional.of(percent ? Quantity.HUNDRED : BigFraction.ONE);
        }
        if (kronor(from) && kronor(to)) {
            return Optional.of(size(from).divide(size(to)));
        }
        boolean quotient = from.name().contains("/") && !to.equals(Unit.COUNT);
        boolean fits = (from.equals(Unit.COUNT) || quotient) && CALLED.contains(to.kind());
        return fits ? Optional.of(BigFraction.ONE) : Optional.empty();
    }

    private static boolean percents(Unit a, Unit b) {
        return percentual(a) && percentual(b);
    }

    private static boolean percentual(Unit unit) {
        return unit.equals(Unit.PERCENT) || unit.equals(Unit.PERCENTAGE_POINTS);
    }

    private static boolean bare(Unit unit) {
        return unit.equals(Unit.COUNT) || unit.equals(Unit.RATIO) || unit.equals(Unit.INDEX) || unit.equals(NUMBER);
    }

    private static boolean multiplier(Unit unit) {
        return unit.equals(NUMBER) || unit.equals(Unit.COUNT) || unit.equals(Unit.RATIO);
    }

    /** Whether two units are of one kind that is converted: kr and mnkr. */
    public static boolean alike(Unit a, Unit b) {
        return a.equals(b) || (kronor(a) && kronor(b));
    }

    private static boolean kronor(Unit unit) {
        return unit.kind() == UnitKind.MONEY;
    }

    private static BigFraction size(Unit unit) {
        UnitWord known = UnitWord.of(unit.name());
        return known == null ? BigFraction.ONE : BigFraction.of(known.size());
    }
}
