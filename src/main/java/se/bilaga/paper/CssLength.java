package se.bilaga.paper;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths as style sheets write them: {@code 24mm}, {@code 9.3pt}, {@code 0}. */
final class CssLength {
    static final double MILLIMETRE = 72 / 25.4;

    private static final Pattern LENGTH =
            Pattern.compile("(\\d+|\\d*\\.\\d+)(mm|cm|in|pt|pc|px|em|rem|%|)", Pattern.CASE_INSENSITIVE);

    private CssLength() {}

    /**
     * In points; empty where it is no length.
     *
     * @param em what {@code 1em} and {@code 100%} are of
     */
    static OptionalDouble points(String css, double em) {
        Matcher match = LENGTH.matcher(css);
        if (!match.matches()) {
            return OptionalDouble.empty();
        }
        double number = Double.parseDouble(match.group(1));
        String unit = match.group(2).toLowerCase(Locale.ROOT);
        double points = switch (unit) {
            case "mm" -> MILLIMETRE;
            case "cm" -> 10 * MILLIMETRE;
            case "in" -> 72;
            case "pc" -> 12;
            case "px" -> 0.75;
            case "em", "rem" -> em;
            case "%" -> em / 100;
            default -> 1;
        };
        return unit.isEmpty() && number != 0 ? OptionalDouble.empty() : OptionalDouble.of(number * points);
    }
}
