package se.bilaga.statistics.table.free;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import se.bilaga.statistics.Sample;

class FreeTableTest {
    private static final String COLUMNS = """
            rubrik: Anställda per förvaltning
            summa: ja
            kolumner:
              - {rubrik: Förvaltning}
              - {rubrik: 2024, id: i_år, enhet: antal}
              - {rubrik: 2023, id: i_fjol, enhet: antal}
              - {rubrik: Förändring, beräkna: (i_år - i_fjol) / i_fjol, enhet: procent}
              - {rubrik: Skillnad, id: skillnad, beräkna: i_år - i_fjol}
              - {rubrik: Kostnad, enhet: tkr}
              - {rubrik: Anmärkning}
            fotnoter: {a: Reviderad uppgift}
            """;

    @Test
    void computesColumnsAndTotals() {
        assertEquals(
                """
                Anställda per förvaltning
                # Förvaltning | 2024 | 2023 | Förändring | Skillnad | Kostnad (tkr) | Anmärkning
                Skola | 1_200 | 1_180^a | 1,7_% | 20 | 12,5 | Ny enhet
                Vård | 300 | .. | .. | .. | 3,0 | –
                Nystart | 7 | 0 | –_ | 7 | – | –
                = Totalt | 1_507 | .. | .. | .. | 15,5 | –
                a) Reviderad uppgift.
                Två punkter (..) betyder att uppgiften saknas.
                Ett streck (–) betyder att värdet inte kan beräknas.
                """.replace("–_", "–"),
                Sample.of("x: {enhet: antal, värden: 1}").freeTable(COLUMNS + """
                                rader:
                                  - [Skola, 1 200, '1 180[^a]', '12,5', Ny enhet]
                                  - [Vård, 300, .., '3,0', '']
                                  - [Nystart, 7, 0, –, –]
                                """));
    }

    @Test
    void totalsOfComputedColumnsFollowTheTotals() {
        String table = Sample.of("x: {enhet: antal, värden: 1}").freeTable(COLUMNS + """
                        rader:
                          - [Skola, 110, '100[^a]', 1, a]
                          - [Vård, 300, 300, 2, b]
                        """);
        assertTrue(table.contains("= Totalt | 410 | 400 | 2,5_% | 10 | 3 | –"), table);
    }

    @Test
    void totalsNoCostPerHeadOfItsParts() {
        String table = Sample.of("x: {enhet: antal, värden: 1}").freeTable("""
                        summa: ja
                        kolumner:
                          - {rubrik: Enhet}
                          - {rubrik: Antal, id: n, enhet: antal}
                          - {rubrik: Kostnad, id: kostnad, enhet: kr}
                          - {rubrik: Per anställd, id: styck, beräkna: kostnad / n, decimaler: 0}
                          - {rubrik: Dubbelt, beräkna: styck * 2, decimaler: 0}
                        rader: [[A, 10, 1000], [B, 30, 6000]]
                        """);
        assertTrue(table.contains("= Totalt | 40 | 7_000 | 175 | 350"), table);
    }

    @Test
    void usesThePlansSeries() {
        String table = Sample.of("alla: {enhet: antal, per: [år], värden: {2024: 400}}")
                .freeTable("""
                        kolumner:
                          - {rubrik: Enhet}
                          - {rubrik: Antal, id: n, enhet: antal}
                          - {rubrik: Andel, beräkna: "n / alla[2024]", enhet: procent, decimaler: 0}
                        rader: [[A, 100]]
                        """);
        assertTrue(table.contains("A | 100 | 25_%"), table);
    }

    @Test
    void reportsEveryFaultOfTheCells() {
        Sample sample = Sample.of("x: {enhet: antal, värden: 1}");
        String faults = sample.freeTable(COLUMNS + """
                rader:
                  - [Skola, cirka 7, 3, 1, a]
                  - [Skola, 7]
                  - [Skola, '7[^b]', 3, 1, a]
                """);
        assertTrue(faults.contains("13:13 inget-tal [cirka 7]"), faults);
        assertTrue(
                faults.contains("14:6 fel-antal-celler [Skola] raden har 2 celler, men tabellen har 5 kolumner"),
                faults);
        assertTrue(faults.contains("okänd-fotnot [b]"), faults);
        assertTrue(!faults.contains("okänd-serie"), faults);
    }

    @Test
    void namesTheColumnThatAFormulaCannotFind() {
        String faults = Sample.of("x: {enhet: antal, värden: 1}").freeTable("""
                        kolumner: [{rubrik: A}, {rubrik: B, id: i_år, enhet: antal}, {rubrik: C, beräkna: i_ar * 2}]
                        rader: [[a, 1]]
                        """);
        assertTrue(faults.contains("okänd-serie [i_ar]"), faults);
        assertTrue(faults.contains("menade du \"i_år\"?"), faults);
    }
}
