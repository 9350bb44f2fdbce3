package se.bilaga.sheet;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers that a spreadsheet holds, as a Swede writes them. */
final class SheetNumbers {
    /** What is beyond them is the noise of binary fractions. */
    private static final int MOST_DECIMALS = 12;

    private static final int SECONDS_AN_HOUR = 3600;
    private static final int SECONDS_A_MINUTE = 60;
    private static final Pattern DECIMALS = Pattern.compile("[0#]\\.([0#?]+)");

    private SheetNumbers() {}

    /** {@code 1311}, {@code 5,8}, {@code -0,25}. */
    static String text(BigDecimal value) {
        String text = value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
        int point = text.indexOf('.');
        return point < 0
                ? text
                : text.substring(0, Math.min(text.length(), point + 1 + MOST_DECIMALS))
                        .replace('.', ',');
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
