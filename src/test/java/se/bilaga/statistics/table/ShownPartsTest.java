package se.bilaga.statistics.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.bilaga.statistics.Sample;

/** Totals and shares of the parts that a table shows, columns computed of others, and plain formulas. */
class ShownPartsTest {
    private static final String SERIES = """
            anställda:
              enhet: antal
              per: [yrke, år]
              värden: {Lärare: {2024: 60, 2023: 50}, Rektor: {2024: 20, 2023: 20}, Kock: {2024: 20, 2023: 30}}
            andel: {enhet: procent, per: [år], värden: {2024: 73.2}}
            frånvaro: {enhet: procent, per: [år], värden: {2024: 5}}
            """;

    private static String table(String view) {
        Sample sample = Sample.of(SERIES);
        String table = sample.table(
                "{statistik: anställda, rader: yrke, kolumner: år, urval: {yrke: [Lärare, Rektor]}, " + view + "}");
        assertEquals("", sample.faults());
        return table;
    }

    @Test
    void totalsAreOfAllOfThoseShownOrBoth() {
        assertEquals("""
                Anställda
                # Yrke | 2024 | 2023
                Lärare | 60 | 50
                Rektor | 20 | 20
                = Summa | 80 | 70
                Summan är av dem som visas i tabellen.
                """, table("summa: rader, summa-av: visade"));
        assertEquals("""
                Anställda
                # Yrke | 2024 | 2023
                Lärare | 60 | 50
                Rektor | 20 | 20
                = Summa av dem som visas | 80 | 70
                = Totalt | 100 | 100
                Totalen omfattar även värden som inte visas i tabellen.
                """, table("summa: rader, summa-av: båda"));
        assertEquals(
                """
                Anställda
                # År | Lärare | Rektor | Summa
                2024 | 60 | 20 | 80
                2023 | 50 | 20 | 70
                Summan är av dem som visas i tabellen.
                """,
                Sample.of(SERIES)
                        .table(
                                "{statistik: anställda, rader: år, kolumner: yrke, urval: {yrke: [Lärare, Rektor]}, summa: kolumner, summa-av: visade}"));
    }

    @Test
    void sharesAreOfThoseShown() {
        assertEquals("""
                Anställda
                # Yrke | 2024 | 2023
                Lärare | 75,0_% | 71,4_%
                Rektor | 25,0_% | 28,6_%
                = Summa | 100,0_% | 100,0_%
                Summan och andelarna är av dem som visas i tabellen.
                """, table("visa: andel, summa: rader, summa-av: visade"));
        assertEquals("""
                Anställda
                # Yrke | 2024 | 2023
                Lärare | 75,0_% | 71,4_%
                Rektor | 25,0_% | 28,6_%
                Andelarna är av dem som visas i tabellen.
                """, table("visa: andel, summa-av: visade"));
        assertEquals("""
                Anställda
                # Yrke | 2024 | 2023
                Lärare | 60,0_% | 50,0_%
                Rektor | 20,0_% | 20,0_%
                """, table("visa: andel"));
    }

    @Test
    void columnsAreComputedOfOthersAndInSomeRowsAlone() {
        assertEquals("""
                Anställda
                # Yrke | 2024 | 2023 | Fler | Ökning | Kvot
                Lärare | 60 | 50 | 10 |  | 20,0_%
                Rektor | 20 | 20 | 0 |  | 0,0_%
                = Totalt | 100 | 100 | 0 | 0,0_% |\s
                Totalen omfattar även värden som inte visas i tabellen.
                """, table("""
                        summa: rader, beräknade: [
                        {id: fler, rubrik: Fler, beräkna: "anställda[2024] - anställda[2023]"},
                        {rubrik: Ökning, rader: summa, beräkna: "fler / anställda[2023]", enhet: procent},
                        {rubrik: Kvot, rader: delar, beräkna: "fler / anställda[2023]", enhet: procent}]"""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "procent | 100 - andel       | 26,8_%",
                "procent | 1 - andel         | 26,8_%",
                "procent | 100 % - andel     | 26,8_%",
                "procent | 100 - andel(anställda, yrke)[2024, Lärare] | 40,0_%",
                "dagar   | frånvaro * 365 dagar | 18_dagar",
                "kronor  | anställda[2024, Kock] * 450 kronor | 9_000_kr",
            })
    void plainNumbersStandForTheWholeAndHaveUnits(String unit, String formula, String shown) {
        Sample sample = Sample.of(SERIES + "x: {enhet: " + unit + ", beräkna: \"" + formula + "\"}\n");
        assertEquals(shown, sample.text("x").replace('\u00a0', '_'), sample.faults());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "procent | 90 - andel     | skriv enheten efter talet: 5 %",
                "dagar   | frånvaro * 365 | skriv enheten efter talet i formeln: 365 dagar",
                "dagar   | frånvaro * 3.65 | skriv enhet: procent",
                "procent | frånvaro * 5 äpplen | skriv till exempel",
            })
    void theTipSaysWhereAUnitIsToStand(String unit, String formula, String tip) {
        Sample sample = Sample.of(SERIES + "x: {enhet: " + unit + ", beräkna: \"" + formula + "\"}\n");
        assertTrue(sample.faults().contains(tip), sample.faults());
    }

    @Test
    void somePartsMayHaveATotalAlone() {
        Sample sample = Sample.of("""
                a: {enhet: antal, per: [kön, avdelning], värden: {totalt: {A: 10}, kvinnor: {B: 7, C: 3}, män: {B: 5, C: 1}}}
                b: {enhet: antal, per: [avdelning, kön], värden: {A: {totalt: 10}, B: {kvinnor: 7, män: 5}}}
                """);
        assertEquals("26", sample.text("a"));
        assertEquals("10", sample.text("a A"));
        assertEquals("22", sample.text("b"));
        assertEquals("", sample.faults());
        assertTrue(sample.text("a kvinnor").contains("saknad-uppgift"));
    }
}
