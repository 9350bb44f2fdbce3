package se.bilaga.statistics.table.free;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.bilaga.plan.view.FreeTable;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.text.SourceFile;
import se.bilaga.statistics.Sample;
import se.bilaga.statistics.table.DataTable;

/** Groups, subtotals, rows brought out by a rule, and plus signs. */
class GroupsAndShadesTest {
    @Test
    void groupsHaveHeadingsAndSubtotals() {
        assertEquals("""
                Budget
                # Post | 2025 (tkr) | 2026 (tkr) | Skillnad (tkr)
                > Intäkter<4x1>
                Avgifter | 100 | 120 | +20
                Bidrag | 50 | 45 | −5
                = Summa intäkter | 150 | 165 | +15
                > Kostnader<4x1>
                Personal | −90 | −90 | 0
                = Summa kostnader | −90 | −90 | 0
                = Totalt | 60 | 75 | +15
                """, Sample.of("").freeTable("""
                        rubrik: Budget
                        kolumner:
                          - {rubrik: Post}
                          - {rubrik: 2025, id: förra, enhet: tkr}
                          - {rubrik: 2026, id: nya, enhet: tkr}
                          - {rubrik: Skillnad, beräkna: nya - förra, plustecken: ja}
                        rader:
                          - grupp: Intäkter
                          - [Avgifter, 100, 120]
                          - [Bidrag, 50, 45]
                          - delsumma: Summa intäkter
                          - grupp: Kostnader
                          - [Personal, -90, -90]
                          - delsumma: Summa kostnader
                        summa: ja
                        """));
    }

    private static final String SHADED = """
            rubrik: Yrken
            kolumner:
              - {rubrik: Yrke}
              - {rubrik: Kvinnor, id: kvinnor, enhet: antal}
              - {rubrik: Män, id: män, enhet: antal}
              - {rubrik: Andel kvinnor, id: andel, beräkna: kvinnor / (kvinnor + män), enhet: procent, decimaler: 0}
            rader:
              - [Lärare, 60, 40]
              - ["Kock[^x]", 5, 5]
              - [Vaktmästare, 1, 9]
            fotnoter: {x: Också biträden}
            """;

    @Test
    void rowsAreBroughtOutByARuleAndSayWhy() {
        String shadings = """
                skugga:
                  - {när: andel >= 60 %, betyder: Kvinnodominerat}
                  - {när: andel < 40 %, betyder: Mansdominerat}
                """;
        assertEquals("""
                Yrken
                # Yrke | Kvinnor | Män | Andel kvinnor
                Lärare^b | 60 | 40 | 60_%
                Kock^a | 5 | 5 | 50_%
                Vaktmästare^c | 1 | 9 | 10_%
                a) Också biträden.
                b) Kvinnodominerat.
                c) Mansdominerat.
                """, Sample.of("").freeTable(SHADED + shadings));
        DataTable table = Sample.of("")
                .statistics
                .table(Sample.bind(FreeTable.class, new SourceFile("t.yaml", SHADED + shadings)), new Diagnostics())
                .orElseThrow();
        assertEquals(
                "[true, false, true]",
                table.body().stream().map(DataTable.Row::shaded).toList().toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "andel           | är inget villkor",
                "andel >= 60     | skriv enheten efter talet: 5 %",
                "andelen >= 60 % | menade du \"andel\"?",
                "andel >= > 60 % | är inget villkor",
            })
    void aRuleThatCannotBeAskedIsToldAtItsPlace(String condition, String told) {
        Sample sample = Sample.of("");
        sample.freeTable(SHADED + "skugga: {när: \"" + condition + "\", betyder: Något}\n");
        assertTrue(sample.faults().contains(told), sample.faults());
        assertTrue(sample.faults().startsWith("12:"), sample.faults());
    }

    private static final String SERIES = """
            anställda:
              enhet: antal
              per: [yrke, år, kön]
              värden:
                Lärare: {2025: {kvinnor: 60, män: 40}, 2024: {kvinnor: 50, män: 40}}
                Kock: {2025: {kvinnor: 5, män: 5}, 2024: {kvinnor: 8, män: 5}}
            """;

    @Test
    void computedTablesAreShadedToo() {
        assertEquals("""
                Anställda
                # Yrke | 2025 | 2024 | Fler
                Lärare^a | 100 | 90 | +10
                Kock | 10 | 13 | −3
                a) Kvinnodominerat.
                """, Sample.of(SERIES).table("""
                        statistik: anställda
                        rader: yrke
                        kolumner: år
                        beräknade: {rubrik: Fler, beräkna: "summa(anställda[2025], kön) - summa(anställda[2024], kön)", plustecken: ja}
                        skugga: {när: "andel(anställda, kön)[2025, kvinnor] >= 60 %", betyder: Kvinnodominerat}
                        """));
    }

    @Test
    void anOrganisationHasItsTablesInItsWay() {
        String view = "{statistik: anställda, rader: yrke, kolumner: år, jämför: [differens, förändring]}";
        assertEquals(
                """
                Anställda
                # Yrke | 2024 | 2025 | Skillnad | Förändring
                Lärare | 90 | 100 | +10 | +11,1_%
                Kock | 13 | 10 | −3 | −23,1_%
                """,
                Sample.of(SERIES, "plustecken: ja\ntid-i-tabeller: äldst först\n")
                        .table(view));
        assertEquals("""
                Anställda
                # Yrke | 2025 | 2024 | Skillnad | Förändring
                Lärare | 100 | 90 | 10 | 11,1_%
                Kock | 10 | 13 | −3 | −23,1_%
                """, Sample.of(SERIES, "tid-i-tabeller: nyast först\n").table(view));
        assertEquals(
                """
                Anställda
                # Yrke | 2025 | 2024
                Lärare | 100 | 90
                Kock | 10 | 13
                """,
                Sample.of(SERIES, "tid-i-tabeller: äldst först\n")
                        .table("{statistik: anställda, rader: yrke, kolumner: år, urval: {år: [2025, 2024]}}"));
    }
}
