package se.bilaga.page.tree;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How lengths and shares are written: {@code 22.5}, {@code 40}. */
public final class Length {
    private Length() {}

    /** To a hundredth, without zeros at the end. */
    public static String of(double length) {
        return BigDecimal.valueOf(length)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
