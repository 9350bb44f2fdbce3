package se.bilaga.statistics.unit;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.function.BinaryOperator;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import se.bilaga.source.diagnostic.Message;

/**
 * A number or the reason why there is none, and all that is computed of numbers: what has no number gives none.
 *
 * <pre>{@code Quantity.of(-300).shareOf(Quantity.of(-1000))  // 30}</pre>
 */
public sealed interface Quantity permits Exact, Absent {
    BigFraction HUNDRED = BigFraction.of(100);

    /** The number; null where there is none. */
    @Nullable
    BigFraction exact();

    static Quantity of(BigDecimal value) {
        return new Exact(Numeral.exact(value));
    }

    static Quantity of(long value) {
        return new Exact(BigFraction.of(value));
    }

    /** The sum of all, never a part of it: of what did not exist nothing is counted, else what is absent is absent. */
    static Quantity sum(Collection<? extends Quantity> parts) {
        BigFraction sum = BigFraction.ZERO;
        Quantity worst = Absent.ENDED;
        for (Quantity part : parts) {
            if (part instanceof Exact exact) {
                sum = sum.add(exact.value());
                worst = isEnded(worst) ? exact : worst;
            } else if (!isEnded(part)) {
                worst = worst instanceof Exact ? part : worse(worst, part);
            }
        }
        return worst instanceof Exact ? new Exact(sum) : worst;
    }

    /** The sum divided by how many there are, those that did not exist not counted. */
    static Quantity mean(Collection<? extends Quantity> parts) {
        long count = parts.stream().filter(part -> !isEnded(part)).count();
        return count == 0 ? Absent.ENDED : sum(parts).over(of(count));
    }

    /** Those of some parts that have reported: all but the missing ones; all where nobody has. */
    static <Q extends Quantity> List<Q> reported(List<Q> parts) {
        List<Q> reported = parts.stream().filter(Quantity::isReported).toList();
        return reported.isEmpty() ? parts : reported;
    }

    /** Of each part, whether it has reported. */
    static List<Boolean> areReported(List<? extends Quantity> parts) {
        return parts.stream().map(Quantity::isReported).toList();
    }

    /** Whether there is a value or a reason why none is published, and not only nothing. */
    private static boolean isReported(Quantity quantity) {
        return !(quantity instanceof Absent absent && absent.absence() == Absence.MISSING);
    }

    private static boolean isEnded(Quantity quantity) {
        return quantity instanceof Absent absent && absent.absence() == Absence.ENDED;
    }

    private static Quantity worse(Quantity one, Quantity other) {
        return one instanceof Absent a
                        && other instanceof Absent b
                        && a.absence().compareTo(b.absence()) <= 0
                ? one
                : other;
    }

    private Quantity with(Quantity other, BinaryOperator<BigFraction> operator) {
        if (this instanceof Exact a && other instanceof Exact b) {
            return new Exact(operator.apply(a.value(), b.value()));
        }
        return this instanceof Exact ? other : other instanceof Exact ? this : worse(this, other);
    }

    default Quantity minus(Quantity other) {
        return with(other, BigFraction::subtract);
    }

    default Quantity times(Quantity other) {
        return with(other, BigFraction::multiply);
    }

    default Quantity times(BigFraction factor) {
        return this instanceof Exact exact ? new Exact(exact.value().multiply(factor)) : this;
    }

    default Quantity negated() {
        return times(BigFraction.of(-1));
    }

    /** Without its sign. */
    default Quantity size() {
        return signum() < 0 ? negated() : this;
    }

    /** −1, 0 or 1; 0 where there is no number. */
    default int signum() {
        BigFraction exact = exact();
        return exact == null ? 0 : exact.signum();
    }

    /** Whether it is more; nothing is more than what is absent, nor the other way round. */
    default boolean isAbove(Quantity other) {
        return minus(other).signum() > 0;
    }

    /** Whether it lies from {@code least} to {@code most}, both among them; what is absent does not. */
    default boolean isWithin(BigFraction least, BigFraction most) {
        return this instanceof Exact exact
                && exact.value().compareTo(least) >= 0
                && exact.value().compareTo(most) <= 0;
    }

    /** This divided by {@code divisor}; undefined when that is zero. */
    default Quantity over(Quantity divisor) {
        if (divisor instanceof Exact exact && exact.value().signum() == 0) {
            return this instanceof Exact
                    ? Absent.undefined(new Message("det som delas med är noll", "a division by zero"))
                    : this;
        }
        return with(divisor, BigFraction::divide);
    }

    /** In procent of a whole; undefined when that is zero. */
    default Quantity shareOf(Quantity whole) {
        return over(whole).times(HUNDRED);
    }

    /**
     * Its place among {@code all}, of which it is one: 1 and as many more as there are higher ones, or lower. Those that
     * did not exist are not counted, and where another is absent there is no order.
     */
    default Quantity rankAmong(Collection<? extends Quantity> all, boolean highest) {
        Quantity known = this instanceof Exact ? sum(all) : this;
        long before = all.stream()
                .filter(other -> (highest ? other.minus(this) : minus(other)).signum() > 0)
                .count();
        return known instanceof Exact ? of(before + 1) : known;
    }

    /**
     * The change from {@code before} in procent, plus when it is upwards: from −200 to −100 it is 50. From zero, and from
     * one side of zero to the other, there is none.
     */
    default Quantity changeFrom(Quantity before) {
        if (signum() * before.signum() < 0) {
            return Absent.undefined(new Message(
                    "det ena värdet är negativt och det andra positivt, så förändringen har ingen procent",
                    "one value is negative and the other positive, so that the change is no percentage"));
        }
        return minus(before).shareOf(before.size());
    }
}
