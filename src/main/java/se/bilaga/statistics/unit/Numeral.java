package se.bilaga.statistics.unit;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * A number as an author wrote it: {@code 1 311}, {@code 4,10 %}, {@code −0.2}.
 *
 * @param value exact
 * @param decimals as many as are written
 * @param percent whether % stands after it
 * @param point whether its decimals stand after a point
 */
public record Numeral(BigFraction value, int decimals, boolean percent, boolean point) {
    private static final Pattern FORM = Pattern.compile(
            "([-+\u2212])?(\\d{1,3}(?:[ \u00a0\u2009\u202f]\\d{3}){1,5}|\\d{1,20})(?:([.,])(\\d{1,12}))?\\s*(%)?");

    public static Optional<Numeral> parse(String written) {
        Matcher match = FORM.matcher(written.strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        String fraction = match.group(4) == null ? "" : match.group(4);
        String digits = match.group(2).replaceAll("[ \u00a0\u2009\u202f]", "") + fraction;
        BigDecimal value = new BigDecimal(digits).movePointLeft(fraction.length());
        return Optional.of(new Numeral(
                exact(match.group(1) == null || match.group(1).equals("+") ? value : value.negate()),
                fraction.length(),
                match.group(5) != null,
                ".".equals(match.group(3))));
    }

    /** A decimal number as a fraction, exactly. */
    public static BigFraction exact(BigDecimal value) {
        int scale = Math.max(0, value.scale());
        return BigFraction.of(value.setScale(scale).unscaledValue(), BigInteger.TEN.pow(scale));
    }
}
