package se.bilaga.statistics.figure;

import java.math.BigInteger;
import org.apache.commons.numbers.fraction.BigFraction;

/** How far rounding can make figures and what is computed of them disagree. */
public final class Rounding {
    private Rounding() {}

    /**
     * The most that the sum of rounded figures can be off: half a unit of the last decimal each.
     *
     * <pre>{@code Rounding.most(3, 1)  // 0,15}</pre>
     */
    public static BigFraction most(int figures, int decimals) {
        return BigFraction.of(
                BigInteger.valueOf(figures), BigInteger.TEN.pow(decimals).shiftLeft(1));
    }
}
