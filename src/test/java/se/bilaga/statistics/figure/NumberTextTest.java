package se.bilaga.statistics.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.bilaga.source.text.SourceFile;
import se.bilaga.source.text.Span;
import se.bilaga.statistics.unit.Numeral;
import se.bilaga.statistics.unit.Unit;

class NumberTextTest {
    private static Figure figure(String value, String unit, int decimals) {
        return new Figure(
                Numeral.exact(new BigDecimal(value)), Unit.of(unit), decimals, Span.start(new SourceFile("x", "")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1311       | antal          | 0 | 1_311",
                "1234567    | kr             | 0 | 1_234_567_kr",
                "999        | antal          | 0 | 999",
                "4.1        | procent        | 2 | 4,10_%",
                "-0.2       | procentenheter | 1 | −0,2_procentenheter",
                "1          | procentenheter | 0 | 1_procentenhet",
                "1.0        | procentenheter | 1 | 1,0_procentenheter",
                "1          | timmar         | 0 | 1_timme",
                "-1         | timmar         | 0 | −1_timme",
                "82         | index          | 0 | 82",
                "45.35      | år             | 1 | 45,4_år",
                "0.5        | antal          | 0 | 1",
                "-0.5       | antal          | 0 | −1",
                "2.5        | antal          | 0 | 3",
                "-0.04      | procentenheter | 1 | 0,0_procentenheter",
                "12.5       | platser        | 1 | 12,5_platser",
            })
    void showsInSwedish(String value, String unit, int decimals, String shown) {
        assertEquals(shown, NumberText.of(figure(value, unit, decimals)).replace('\u00a0', '_'));
    }

    @Test
    void aDecimalNumberIsShownAsAFigureIs() {
        assertEquals("1\u00a0234,5", NumberText.of(new BigDecimal("1234.45"), 1));
    }

    @ParameterizedTest
    @CsvSource({"-0.04, 1, 0", "0.04, 1, 0", "-0.05, 1, -0.05", "1300, 0, 1300", "0.1234567890125, 1, 0.123456789013"})
    void isDrawnAsItIsUnlessItIsShownAsZero(String value, int decimals, String drawn) {
        assertEquals(drawn, NumberText.drawn(figure(value, "timmar", decimals)).toPlainString());
    }

    @Test
    void smallWholeNumbersAsWords() {
        assertEquals("noll", NumberText.word(figure("0", "antal", 0)));
        assertEquals("\u22123", NumberText.word(figure("-3", "antal", 0)));
        assertEquals("tre", NumberText.word(figure("3", "antal", 0)));
        assertEquals("tolv", NumberText.word(figure("12", "antal", 0)));
        assertEquals("13", NumberText.word(figure("13", "antal", 0)));
        assertEquals("3,0", NumberText.word(figure("3", "antal", 1)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1311      | 1311   | 0",
                "1 311     | 1311   | 0",
                "1\u00a0234\u202f567 | 1234567 | 0",
                "4,10      | 4.10   | 2",
                "4,10 %    | 4.10   | 2",
                "4.10%     | 4.10   | 2",
                "-0,2      | -0.2   | 1",
                "−3        | -3     | 0",
                "+3        | 3      | 0",
            })
    void readsNumbersAsWritten(String written, BigDecimal value, int decimals) {
        Numeral number = Numeral.parse(written).orElseThrow();
        assertEquals(Numeral.exact(value), number.value());
        assertEquals(decimals, number.decimals());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ca 88", "1 31", "12 3456", "1,2,3", "1e5", "12-13", "--2", "1311 st", "4,", ",5"})
    void refusesWhatIsNoNumber(String written) {
        assertTrue(Numeral.parse(written).isEmpty());
    }
}
