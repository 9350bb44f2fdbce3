package se.bilaga.statistics.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.statistics.unit.Fault;
import se.bilaga.statistics.unit.Numeral;

/**
 * A number said by the way: {@code cirka 1 200}, {@code drygt 1 200}, {@code knappt 1 300}.
 *
 * @param word stands before the number, and says which way it is rounded
 * @param step what it is rounded to a multiple of; null for two figures
 */
record Approximation(String word, @Nullable BigDecimal step) {
    private static final int FIGURES = 2;
    private static final int FINE = 12;
    private static final Map<String, RoundingMode> WORDS = Map.of(
            "cirka", RoundingMode.HALF_UP,
            "omkring", RoundingMode.HALF_UP,
            "ungefär", RoundingMode.HALF_UP,
            "drygt", RoundingMode.DOWN,
            "knappt", RoundingMode.UP);

    static boolean isWord(String written) {
        return WORDS.containsKey(written);
    }

    /** Whether a number can be rounded to: {@code 10}, {@code 500}, {@code 0,1}. */
    static boolean isStep(String written) {
        return written.matches("[125]0*|0,0*[125]");
    }

    Approximation to(String step) {
        return new Approximation(word, new BigDecimal(step.replace(',', '.')));
    }

    /** The number rounded, as a figure; one that becomes nothing is a {@link Fault}. */
    Figure of(Figure figure) {
        BigDecimal rounded = rounded(figure.value());
        if (rounded.signum() == 0 && figure.value().compareTo(BigFraction.ZERO) != 0) {
            throw new Fault(
                    "avrundat-till-noll",
                    null,
                    Message.of("%s blir noll, avrundat så", "%s becomes zero, rounded so", NumberText.of(figure)),
                    Message.of("ange ett mindre tal att avrunda till", "name a smaller number to round to"));
        }
        return new Figure(
                Numeral.exact(rounded), figure.unit(), Math.max(0, rounded.scale()), figure.at(), figure.remarks());
    }

    private BigDecimal rounded(BigFraction value) {
        RoundingMode mode = WORDS.getOrDefault(word, RoundingMode.HALF_UP);
        if (step == null) {
            BigDecimal fine = NumberText.rounded(value, FINE);
            return shortest(value.bigDecimalValue(FIGURES - fine.precision() + fine.scale(), mode));
        }
        BigFraction exact = Numeral.exact(step);
        return shortest(value.divide(exact).bigDecimalValue(0, mode).multiply(step));
    }

    private static BigDecimal shortest(BigDecimal value) {
        return value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }
}
