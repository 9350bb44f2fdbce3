package se.bilaga.check.clause;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.bilaga.statistics.unit.Quantity;

class FractionsTest {
    @ParameterizedTest
    @CsvSource({
        "hälften av de anställda, 50, true",
        "hälften av de anställda, 36, false",
        "drygt hälften är kvinnor, 54, true",
        "drygt hälften är kvinnor, 46, false",
        "knappt hälften är kvinnor, 47, true",
        "knappt hälften är kvinnor, 53, false",
        "var fjärde är man, 25.4, true",
        "var fjärde är man, 34, false",
        "två tredjedelar är kvinnor, 67, true",
        "två tredjedelar är kvinnor, 80, false",
        "nio av tio trivs, 90, true",
        "nio av tio trivs, 70, false"
    })
    void partsInWords(String clause, BigDecimal percent, boolean told) {
        assertEquals(told, Fractions.in(clause).orElseThrow().tells(Quantity.of(percent)));
    }

    @Test
    void timesAreNoParts() {
        assertTrue(Fractions.in("vart fjärde år görs en mätning").isEmpty());
        assertTrue(Fractions.in("var tredje månad").isEmpty());
    }
}
