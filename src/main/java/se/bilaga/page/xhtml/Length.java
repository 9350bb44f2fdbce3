package se.bilaga.page.xhtml;

import java.math.BigDecimal;

/** How lengths and shares are written: {@code 22.5}, {@code 40}. */
public final class Length {
    private Length() {}

    /** All of a drawing of a size: {@code 0 0 453 200}. */
    public static String viewBox(double width, double height) {
        return "0 0 " + of(width) + " " + of(height);
    }

    /** Without zeros at the end. */
    public static String of(double length) {
        return BigDecimal.valueOf(length).stripTrailingZeros().toPlainString();
    }
}
