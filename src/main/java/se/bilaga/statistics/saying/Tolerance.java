package se.bilaga.statistics.saying;

import java.math.BigDecimal;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.text.Text;
import se.bilaga.statistics.unit.Fault;
import se.bilaga.statistics.unit.Numeral;

/**
 * How small a difference is none: {@code inom 0,2}, in the unit of the difference, or {@code inom 2 %} of what it was.
 *
 * @param most null where a difference is none when it is shown as zero
 */
record Tolerance(@Nullable BigFraction most, boolean relative) {
    private static final Tolerance AS_SHOWN = new Tolerance(null, false);
    private static final BigFraction HUNDREDTH = BigFraction.of(1, 100);

    /** Takes the words for it. */
    static Tolerance take(WordList words) {
        Optional<Text> number = words.takeWith("inom", word -> word.matches("\\d+(?:[,.]\\d+)?%?"));
        if (number.isPresent()) {
            String typed = number.get().value();
            boolean sign = typed.endsWith("%");
            boolean percent = words.take(word -> word.equals("%") || word.equals("procent"))
                    .isPresent();
            words.take("procentenheter"::equals);
            BigDecimal value = new BigDecimal(typed.replace("%", "").replace(',', '.'));
            BigFraction most = Numeral.exact(value);
            return new Tolerance(sign || percent ? most.multiply(HUNDREDTH) : most, sign || percent);
        }
        words.take("inom"::equals).ifPresent(lonely -> {
            throw new Fault(
                    "okänt-ord",
                    lonely.at(),
                    Message.of("efter inom väntas ett tal", "a number is expected after inom"),
                    Message.of("skriv till exempel inom 0,2 eller inom 2 %", "write for example inom 0,2 or inom 2 %"));
        });
        return AS_SHOWN;
    }

    /** Whether a difference from {@code before} is none. */
    boolean holds(BigFraction difference, BigFraction before) {
        if (most == null) {
            return false;
        }
        BigFraction limit = relative ? before.abs().multiply(most) : most;
        return difference.abs().compareTo(limit) <= 0;
    }
}
