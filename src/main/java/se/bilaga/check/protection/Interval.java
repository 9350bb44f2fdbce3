package se.bilaga.check.protection;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * All values from one to another, both included: {@code 93,0 %} is from 92,95 to 93,05.
 *
 * @param low null where there is no least value
 * @param high null where there is no greatest value
 */
public record Interval(@Nullable BigFraction low, @Nullable BigFraction high) {
    public static final Interval ALL = new Interval(null, null);
    public static final Interval NOT_NEGATIVE = new Interval(BigFraction.ZERO, null);

    public static Interval point(BigFraction value) {
        return new Interval(value, value);
    }

    /** What a value rounded to {@code decimals} may have been: {@code rounded(4.2, 1)} is from 4,15 to 4,25. */
    public static Interval rounded(BigFraction value, int decimals) {
        BigFraction half =
                BigFraction.of(BigInteger.ONE, BigInteger.TEN.pow(decimals).multiply(BigInteger.TWO));
        return new Interval(value.subtract(half), value.add(half));
    }

    public boolean isPoint() {
        return low != null && low.equals(high);
    }

    /** Whether no value is in it. */
    boolean isEmpty() {
        return low != null && high != null && low.compareTo(high) > 0;
    }

    /** From the least value to the greatest; empty where one of them is missing. */
    public Optional<BigFraction> width() {
        return low == null || high == null ? Optional.empty() : Optional.of(high.subtract(low));
    }

    /** Whether it is closed and its ends are less than {@code width} apart. */
    public boolean isNarrowerThan(BigFraction width) {
        return width().filter(own -> own.compareTo(width) < 0).isPresent();
    }

    public boolean contains(BigFraction value) {
        return (low == null || low.compareTo(value) <= 0) && (high == null || high.compareTo(value) >= 0);
    }

    public Interval plus(Interval other) {
        return new Interval(
                low == null || other.low == null ? null : low.add(other.low),
                high == null || other.high == null ? null : high.add(other.high));
    }

    public Interval times(BigFraction factor) {
        BigFraction one = low == null ? null : low.multiply(factor);
        BigFraction other = high == null ? null : high.multiply(factor);
        return factor.signum() < 0 ? new Interval(other, one) : new Interval(one, other);
    }

    /** The products of what is not negative. */
    Interval times(Interval other) {
        return new Interval(
                low == null || other.low == null ? null : low.multiply(other.low),
                high == null || other.high == null ? null : high.multiply(other.high));
    }

    /** One through each value of it; what is not negative. */
    Interval inverse() {
        return new Interval(high == null ? BigFraction.ZERO : inverse(high), low == null ? null : inverse(low));
    }

    private static @Nullable BigFraction inverse(BigFraction value) {
        return value.signum() <= 0 ? null : value.reciprocal();
    }

    public Interval intersect(Interval other) {
        return new Interval(
                low == null || (other.low != null && other.low.compareTo(low) > 0) ? other.low : low,
                high == null || (other.high != null && other.high.compareTo(high) < 0) ? other.high : high);
    }

    /** From the least whole number in it to the greatest. */
    Interval whole() {
        return new Interval(round(low, RoundingMode.CEILING), round(high, RoundingMode.FLOOR));
    }

    private static @Nullable BigFraction round(@Nullable BigFraction value, RoundingMode mode) {
        if (value == null) {
            return null;
        }
        BigDecimal rounded = value.bigDecimalValue(0, mode);
        return BigFraction.of(rounded.toBigIntegerExact());
    }
}
