package se.bilaga.statistics.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.bilaga.source.text.SourceFile;
import se.bilaga.source.text.Span;
import se.bilaga.statistics.figure.Figure;
import se.bilaga.statistics.figure.Rounding;
import se.bilaga.statistics.unit.Numeral;
import se.bilaga.statistics.unit.Unit;

class ShownSumTest {
    private static Figure figure(String value, String unit) {
        return new Figure(Numeral.exact(new BigDecimal(value)), Unit.of(unit), 0, Span.start(new SourceFile("x", "")));
    }

    /** Half a unit for each part and half for the total: what differs by more was not made by rounding. */
    @ParameterizedTest
    @CsvSource({
        "0.5, 0, true",
        "0.5, 1, false",
        "0.5, 2, true",
        "0.5, 3, false",
        "0.5, -1, false",
        "1, 0, false",
    })
    void disagreesByNoMoreThanRoundingCanMake(String part, String total, boolean disagrees) {
        ShownSum sum = new ShownSum();
        assertFalse(sum.disagrees(figure(total, "timmar")), "there are no parts");
        sum.add(figure(part, "timmar"));
        assertEquals(disagrees, sum.disagrees(figure(total, "timmar")));
        sum.add(null);
        assertFalse(sum.disagrees(figure(total, "timmar")), "a part is missing");
    }

    @Test
    void sharesOfAWholeShouldShowAHundred() {
        ShownSum sum = new ShownSum();
        sum.add(figure("33.5", "procent"));
        assertFalse(sum.missesHundred());
        sum.add(figure("66.5", "procent"));
        assertEquals(true, sum.missesHundred(), "34 and 67 are 101");
        ShownSum right = new ShownSum();
        right.add(figure("40", "procent"));
        right.add(figure("60", "procent"));
        assertFalse(right.missesHundred());
    }

    @Test
    void eachFigureMayBeHalfAUnitOff() {
        assertEquals(BigFraction.of(3, 20), Rounding.most(3, 1));
        assertEquals(BigFraction.of(1, 2), Rounding.most(1, 0));
    }
}
