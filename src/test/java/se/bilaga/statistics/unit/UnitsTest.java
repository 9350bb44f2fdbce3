package se.bilaga.statistics.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What comes of two units in a formula, {@code –} where nothing does; after × what the plain result is multiplied by. */
class UnitsTest {
    private static Unit unit(String name) {
        return name.equals("tal") ? Units.NUMBER : Unit.of(name);
    }

    private static String shown(Optional<Unit> unit) {
        return unit.map(Unit::name).orElse("–");
    }

    private static String scaled(Optional<Units.Scaled> scaled) {
        return scaled.map(found -> found.unit().name() + " × " + found.factor()).orElse("–");
    }

    @ParameterizedTest
    @CsvSource({
        "antal, antal, antal, antal",
        "procent, procent, procent, procentenheter",
        "procent, procentenheter, procent, procent",
        "procentenheter, procent, procent, procentenheter",
        "procentenheter, procentenheter, procentenheter, procentenheter",
        "tal, antal, antal, antal",
        "antal, tal, antal, antal",
        "tal, kvot, kvot, kvot",
        "index, tal, index, index",
        "tal, tal, tal, tal",
        "tal, timmar, –, –",
        "timmar, tal, –, –",
        "antal, kvot, –, –",
        "procent, tal, –, –",
        "tal, procentenheter, –, –",
        "kr, tkr, –, –",
    })
    void sumsAndDifferences(String a, String b, String sum, String difference) {
        assertEquals(sum, shown(Units.plus(unit(a), unit(b))));
        assertEquals(difference, shown(Units.minus(unit(a), unit(b), false)));
    }

    @ParameterizedTest
    @CsvSource({"procent, procent, procent", "procent, procentenheter, procent", "antal, antal, antal"})
    void fromAWholeOfPercentThereIsAPercentage(String a, String b, String difference) {
        assertEquals(difference, shown(Units.minus(unit(a), unit(b), true)));
    }

    @ParameterizedTest
    @CsvSource({
        "tal, procent, procent × 1",
        "procent, tal, procent × 1",
        "antal, procent, antal × 1 / 100",
        "procent, kr, kr × 1 / 100",
        "procent, procent, procent × 1 / 100",
        "antal, tal, antal × 1",
        "tal, kr, kr × 1",
        "tal, tal, tal × 1",
        "kvot, tal, kvot × 1",
        "antal, kvot, antal × 1",
        "kvot, timmar, timmar × 1",
        "kr, antal, kr × 1",
        "antal, kr, kr × 1",
        "antal, antal, antal × 1",
        "timmar, kr, –",
    })
    void products(String a, String b, String product) {
        assertEquals(product, scaled(Units.times(unit(a), unit(b))));
    }

    @ParameterizedTest
    @CsvSource({
        "kr, kr, kvot × 1",
        "tal, tal, tal × 1",
        "procent, procent, kvot × 1",
        "antal, procent, antal × 100",
        "kr, antal, kr × 1",
        "kr, tal, kr × 1",
        "kr, kvot, kr × 1",
        "tal, antal, kvot × 1",
        "tal, kvot, kvot × 1",
        "tkr, kr, kvot × 1000",
        "kr, mnkr, kvot × 1 / 1000000",
        "kr, timmar, kr/timmar × 1",
        "timmar, kr, timmar/kr × 1",
        "antal, timmar, antal/timmar × 1",
    })
    void quotients(String a, String b, String quotient) {
        assertEquals(quotient, scaled(Units.over(unit(a), unit(b))));
    }

    @ParameterizedTest
    @CsvSource({
        "timmar, timmar, 1",
        "tal, timmar, 1",
        "kvot, procent, 100",
        "kvot, procentenheter, –",
        "kvot, antal, 1",
        "kr, tkr, 1 / 1000",
        "mdkr, kr, 1000000000",
        "mkr, tusental kronor, 1000",
        "antal, personer, 1",
        "antal, kr/timme, 1",
        "antal, platser, 1",
        "antal, procent, –",
        "antal, timmar, –",
        "kr/timmar, kr/timme, 1",
        "kr/timmar, medelpris, 1",
        "kr/timmar, antal, –",
        "kr/timmar, kr, –",
        "timmar, antal, –",
        "kr, timmar, –",
        "timmar, kr, –",
    })
    void conversions(String from, String to, String factor) {
        assertEquals(
                factor,
                Units.convert(unit(from), unit(to)).map(Object::toString).orElse("–"));
    }
}
