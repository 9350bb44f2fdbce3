package se.bilaga.statistics.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTest {
    /** {@code -12.5}, or the name of an absence. */
    private static Quantity read(String written) {
        return written.matches("-?[\\d.]+")
                ? Quantity.of(new BigDecimal(written))
                : Absent.of(Absence.valueOf(written.toUpperCase(Locale.ROOT)));
    }

    private static List<Quantity> all(String written) {
        return Arrays.stream(written.strip().split(" +"))
                .map(QuantityTest::read)
                .toList();
    }

    private static String shown(Quantity quantity) {
        if (quantity instanceof Absent absent) {
            return absent.absence().name().toLowerCase(Locale.ROOT);
        }
        BigFraction exact = Objects.requireNonNull(quantity.exact());
        String whole = (exact.signum() < 0 ? "-" : "") + exact.getNumerator().abs();
        return exact.getDenominator().abs().equals(BigInteger.ONE)
                ? whole
                : whole + "/" + exact.getDenominator().abs();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 2 3           | 6         | 2",
                "-1 2            | 1         | 1/2",
                "1 missing 3     | missing   | missing",
                "1 hidden 3      | hidden    | hidden",
                "hidden missing  | missing   | missing",
                "missing hidden  | missing   | missing",
                "1 ended 3       | 4         | 2",
                "ended 1         | 1         | 1",
                "ended ended     | ended     | ended",
                "ended hidden    | hidden    | hidden",
                "hidden ended    | hidden    | hidden",
                "1 undefined     | undefined | undefined",
                "undefined hidden | hidden   | hidden",
                "0 0             | 0         | 0",
            })
    void sumsAndMeansOfAllOrNone(String parts, String sum, String mean) {
        assertEquals(sum, shown(Quantity.sum(all(parts))));
        assertEquals(mean, shown(Quantity.mean(all(parts))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "30   | 120   | 25        | -75",
                "-300 | -1000 | 30        | 70",
                "-100 | -200  | 50        | 50",
                "-200 | -100  | 200       | -100",
                "0    | 5     | 0         | -100",
                "0    | -5    | 0         | 100",
                "5    | 0     | undefined | undefined",
                "0    | 0     | undefined | undefined",
                "5    | -5    | -100      | undefined",
                "-5   | 5     | -100      | undefined",
                "missing | 0  | missing   | missing",
                "5    | missing | missing | missing",
                "hidden | 5   | hidden    | hidden",
                "5    | ended | ended     | ended",
                "hidden | missing | missing | missing",
            })
    void sharesAndChanges(String value, String of, String share, String change) {
        assertEquals(share, shown(read(value).shareOf(read(of))));
        assertEquals(change, shown(read(value).changeFrom(read(of))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7       | 7 3 5            | 1       | 3",
                "5       | 7 3 5            | 2       | 2",
                "3       | 7 3 5            | 3       | 1",
                "5       | 7 5 5 3          | 2       | 2",
                "3       | 7 5 5 3          | 4       | 1",
                "-1      | -2 -1            | 1       | 2",
                "3       | 3 ended 5        | 2       | 1",
                "ended   | 3 ended 5        | ended   | ended",
                "3       | 3 hidden 5       | hidden  | hidden",
                "hidden  | 3 hidden missing | hidden  | hidden",
            })
    void ranks(String value, String all, String fromTheHighest, String fromTheLowest) {
        assertEquals(fromTheHighest, shown(read(value).rankAmong(all(all), true)));
        assertEquals(fromTheLowest, shown(read(value).rankAmong(all(all), false)));
    }

    @ParameterizedTest
    @CsvSource({"-3, 3, -1", "3, 3, 1", "0, 0, 0", "missing, missing, 0"})
    void sizeIsWithoutSign(String value, String size, int sign) {
        assertEquals(size, shown(read(value).size()));
        assertEquals(sign, read(value).signum());
    }

    @ParameterizedTest
    @CsvSource({"5, 3, 2, 15, 5/3", "-5, 3, -8, -15, -5/3", "hidden, 3, hidden, hidden, hidden"})
    void computesExactly(String a, String b, String minus, String times, String over) {
        assertEquals(minus, shown(read(a).minus(read(b))));
        assertEquals(times, shown(read(a).times(read(b))));
        assertEquals(over, shown(read(a).over(read(b))));
    }

    @ParameterizedTest
    @CsvSource({"3, 2, true", "2, 2, false", "-3, 2, false", "missing, 2, false", "3, hidden, false"})
    void isAboveOnlyWhatIsKnown(String one, String other, boolean above) {
        assertEquals(above, read(one).isAbove(read(other)));
    }

    @ParameterizedTest
    @CsvSource({"1, true", "3, true", "0.99, false", "3.01, false", "ended, false"})
    void liesWithinItsLimits(String value, boolean within) {
        assertEquals(within, read(value).isWithin(BigFraction.ONE, BigFraction.of(3)));
    }
}
