package se.bilaga.page.xhtml;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How lengths and shares are written: {@code 22.5}, {@code 40}. */
public final class Length {
    private Length() {}

    /** All of a drawing of a size: {@code 0 0 453 200}. */
    public static String viewBox(double width, double height) {
        return "0 0 " + of(width) + " " + of(height);
    }

    /** To a hundredth, without zeros at the end. */
    public static String of(double length) {
        return BigDecimal.valueOf(length)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
