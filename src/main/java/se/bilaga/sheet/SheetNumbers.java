package se.bilaga.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers that a spreadsheet holds, as a Swede writes them. */
final class SheetNumbers {
    /** Spreadsheets count in so many figures; what is beyond them is the noise of binary fractions. */
    private static final MathContext PRECISION = new MathContext(15, RoundingMode.HALF_UP);

    private static final int MOST_DECIMALS = 10;
    private static final int SECONDS_AN_HOUR = 3600;
    private static final int SECONDS_A_MINUTE = 60;
    private static final Pattern DECIMALS = Pattern.compile("[0#]\\.([0#?]+)");

    private SheetNumbers() {}

    /** {@code 1311}, {@code 5,8}, {@code -0,25}. */
    static String text(BigDecimal value) {
        BigDecimal exact = value.round(PRECISION);
        BigDecimal shown = exact.scale() > MOST_DECIMALS ? exact.setScale(MOST_DECIMALS, RoundingMode.HALF_UP) : exact;
        String text = shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString();
        return text.replace('.', ',');
    }

    /** How many decimals a number format shows, -1 where it leaves that to the number: {@code #,##0.0} shows 1. */
    static int decimals(String format) {
        Matcher match = DECIMALS.matcher(format);
        if (match.find()) {
            return match.group(1).length();
        }
        return format.contains("0") && !format.toLowerCase(Locale.ROOT).contains("e") ? 0 : -1;
    }

    /** {@code 37:30}. */
    static String hours(long seconds) {
        return String.format(
                Locale.ROOT, "%d:%02d", seconds / SECONDS_AN_HOUR, seconds % SECONDS_AN_HOUR / SECONDS_A_MINUTE);
    }
}
