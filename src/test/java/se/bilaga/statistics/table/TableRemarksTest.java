package se.bilaga.statistics.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import se.bilaga.statistics.Sample;

/** What is said of single values, under the tables that show or sum them. */
class TableRemarksTest {
    private static final String REMARKS = """
            anställda:
              enhet: antal
              per: [år, kön, del]
              värden:
                2024: {kvinnor: {a: {värde: 10, not: Reviderad}, b: 20}, män: {a: {värde: 5, not: Reviderad}, b: {värde: 7, not: Skattad}}}
                2023: {kvinnor: {a: 9, b: 19}, män: {a: 4, b: {värde: .., not: Inte redovisad}}}
            """;

    @Test
    void sumCarriesWhatIsSaidOfItsParts() {
        assertEquals("""
                Anställda
                # Del | 2024 | 2023
                A | 15^a | 13
                B | 27^b | ..^c
                = Totalt | 42^de | ..^f
                a) Kvinnor och Män: Reviderad.
                b) Män: Skattad.
                c) Män: Inte redovisad.
                d) Kvinnor A och Män A: Reviderad.
                e) Män B: Skattad.
                f) Män B: Inte redovisad.
                Två punkter (..) betyder att uppgiften saknas.
                """, Sample.of(REMARKS).table("{statistik: anställda, rader: del, kolumner: år, summa: rader}"));
    }

    @Test
    void whatIsSaidOfACellIsNotRepeatedAtItsSum() {
        assertEquals("""
                Anställda
                # Del och kön | 2024 | 2023
                > A<3x1>
                Kvinnor | 10^a | 9
                Män | 5^a | 4
                > B<3x1>
                Kvinnor | 20 | 19
                Män | 7^b | ..^c
                a) Reviderad.
                b) Skattad.
                c) Inte redovisad.
                Två punkter (..) betyder att uppgiften saknas.
                """, Sample.of(REMARKS).table("{statistik: anställda, rader: [del, kön], kolumner: år}"));
    }

    @Test
    void shareCarriesWhatIsSaidOfItsValue() {
        assertEquals(
                """
                Anställda
                # Kön | 2024
                Kvinnor | 71,4_%^a
                Män | 28,6_%^ab
                a) A: Reviderad.
                b) B: Skattad.
                """,
                Sample.of(REMARKS)
                        .table("{statistik: anställda, rader: kön, kolumner: år, urval: {år: 2024}, visa: andel}"));
    }
}
