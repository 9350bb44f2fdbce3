package se.bilaga.check.rule;

import org.apache.commons.numbers.fraction.BigFraction;
import se.bilaga.statistics.figure.NumberText;

/** Exact values as messages show them: with the decimals that they have, at most two. */
public final class Shown {
    private static final int MOST_DECIMALS = 2;

    private Shown() {}

    public static String of(BigFraction value) {
        int decimals = Math.max(
                0, NumberText.rounded(value, MOST_DECIMALS).stripTrailingZeros().scale());
        return NumberText.of(value, decimals);
    }
}
