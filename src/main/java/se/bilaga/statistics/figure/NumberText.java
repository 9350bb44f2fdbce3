package se.bilaga.statistics.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import se.bilaga.statistics.unit.Numeral;
import se.bilaga.statistics.unit.Unit;

/** Figures as Swedish text: {@code 1 311}, {@code 4,10 %}, {@code −0,2 procentenheter}; rounded here and only here. */
public final class NumberText {
    /** Stands where there is nothing to count. */
    public static final String DASH = "–";

    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final char MINUS = '\u2212';
    private static final int GROUP = 3;
    private static final int DRAWN = 12;
    private static final List<String> WORDS =
            List.of("noll", "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv");

    private NumberText() {}

    /** The value with its unit: {@code 84 %}, {@code 389 timmar}. */
    public static String of(Figure figure) {
        String number = bare(figure);
        Unit unit = figure.unit();
        String symbol = number.equals("1") || number.equals(MINUS + "1") ? unit.singular() : unit.symbol();
        return symbol.isEmpty() ? number : number + NO_BREAK_SPACE + symbol;
    }

    /** The same with percent in a word: {@code 84 procent}. */
    static String spelt(Figure figure) {
        return figure.unit().equals(Unit.PERCENT) ? bare(figure) + NO_BREAK_SPACE + Unit.PERCENT.name() : of(figure);
    }

    /** In letters as far as may be: {@code tre}, and of a percentage {@code tre procent}, {@code 6,9 procent}. */
    static String words(Figure figure) {
        boolean percent = figure.unit().equals(Unit.PERCENT);
        return percent ? word(figure) + NO_BREAK_SPACE + Unit.PERCENT.name() : word(figure);
    }

    /** The value without its unit. */
    public static String bare(Figure figure) {
        return of(figure.value(), figure.decimals());
    }

    /** A number rounded half up, away from zero: {@code −0,2}; a zero has no minus. */
    public static String of(BigFraction value, int decimals) {
        BigDecimal rounded = rounded(value, decimals);
        String digits = rounded.abs().toPlainString().replace('.', ',');
        int comma = digits.indexOf(',');
        String whole = comma < 0 ? digits : digits.substring(0, comma);
        String rest = comma < 0 ? "" : digits.substring(comma);
        return (rounded.signum() < 0 ? String.valueOf(MINUS) : "") + grouped(whole) + rest;
    }

    public static String of(BigDecimal value, int decimals) {
        return of(Numeral.exact(value), decimals);
    }

    /** The value of a figure as it is shown. */
    public static BigDecimal rounded(Figure figure) {
        return rounded(figure.value(), figure.decimals());
    }

    /** A value rounded half up, away from zero. */
    public static BigDecimal rounded(BigFraction value, int decimals) {
        return value.bigDecimalValue(decimals, RoundingMode.HALF_UP);
    }

    /** Exact enough to draw, and no more digits than a spreadsheet holds; what is shown as zero is zero. */
    public static BigDecimal drawn(Figure figure) {
        if (rounded(figure).signum() == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal bare =
                rounded(figure.value(), DRAWN).round(MathContext.DECIMAL64).stripTrailingZeros();
        return bare.scale() < 0 ? new BigDecimal(bare.toBigIntegerExact()) : bare;
    }

    /** {@code tre} for a whole number up to twelve, else digits. */
    public static String word(Figure figure) {
        BigDecimal rounded = rounded(figure);
        boolean small = figure.decimals() == 0
                && rounded.signum() >= 0
                && rounded.compareTo(BigDecimal.valueOf(WORDS.size() - 1L)) <= 0;
        return small ? WORDS.get(rounded.intValueExact()) : bare(figure);
    }

    private static String grouped(String digits) {
        if (digits.length() <= GROUP) {
            return digits;
        }
        int head = digits.length() - GROUP;
        return grouped(digits.substring(0, head)) + NO_BREAK_SPACE + digits.substring(head);
    }
}
