package se.bilaga.statistics.table.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import se.bilaga.statistics.Sample;

/** Shares, totals, differences and what has no number, as a table shows them. */
class MeasuresInTablesTest {
    @Test
    void sharesOfRowsAndOfAll() {
        assertEquals("""
                X
                # Enhet<1x2> | Kvinnor<3x1> | Män<3x1> | Totalt<3x1>
                # Antal | Andel av raden | Andel av alla | Antal | Andel av raden | Andel av alla | Antal | Andel av raden | Andel av alla
                A | 30 | 75,0_% | 15,0_% | 10 | 25,0_% | 5,0_% | 40 | 100,0_% | 20,0_%
                B | 40 | 25,0_% | 20,0_% | 120 | 75,0_% | 60,0_% | 160 | 100,0_% | 80,0_%
                = Totalt | 70 | 35,0_% | 35,0_% | 130 | 65,0_% | 65,0_% | 200 | 100,0_% | 100,0_%
                """, Sample.of("""
                                x:
                                  enhet: antal
                                  per: [enhet, kön]
                                  värden: {A: {kvinnor: 30, män: 10}, B: {kvinnor: 40, män: 120}}
                                """).table("""
                                {statistik: x, rader: enhet, kolumner: kön, visa: [värde, radandel, totalandel], summa: båda}
                                """));
    }

    @Test
    void aNegativeWholeHasSharesAndAMixedOneHasNone() {
        Sample sample = Sample.of("""
                x:
                  enhet: tkr
                  per: [år, enhet]
                  värden: {2025: {A: -300, B: -700}, 2024: {A: 500, B: -400}, 2023: {A: 0, B: 0}}
                """);
        String table = sample.table("{statistik: x, rader: enhet, kolumner: år, visa: andel, summa: rader}");
        assertTrue(table.contains("A | 30,0_% | – | –\nB | 70,0_% | – | –\n= Totalt | 100,0_% | – | –\n"), table);
        assertTrue(table.contains("Ett streck (–) betyder att värdet inte kan beräknas."), table);
        assertEquals("30,0\u00a0%", sample.text("x 2025 A andel"));
        assertTrue(sample.text("x 2024 A andel").contains("delning-med-noll"), sample.faults());
        assertTrue(sample.faults().contains("några delar är negativa och andra positiva"), sample.faults());
    }

    @Test
    void aPublishedTotalIsThatOfASeriesThatHasNoSum() {
        String series = """
                x:
                  enhet: procent
                  per: [år, kön]
                  värden: {2024: {totalt: 5.9, kvinnor: 6.4, män: 4.1}}
                """;
        String table = Sample.of(series).table("{statistik: x, rader: kön, kolumner: år, summa: rader}");
        assertTrue(table.contains("Kvinnor | 6,4_%\nMän | 4,1_%\n= Totalt | 5,9_%\n"), table);
        assertTrue(!table.contains("avrundning"), table);
        String without = Sample.of(series.replace("totalt: 5.9, ", ""))
                .table("{statistik: x, rader: kön, kolumner: år, summa: rader}");
        assertTrue(without.contains("ej-summerbar"), without);
    }

    @Test
    void aMeanIsNotSummedAndNeedsNoWordForIt() {
        String table = Sample.of("medellön: {enhet: kr, per: [enhet], värden: {A: 30000, B: 40000}}")
                .table("{statistik: medellön, summa: rader}");
        assertTrue(table.contains("ej-summerbar"), table);
        String pay = Sample.of("lönesumma: {enhet: kr, per: [enhet], värden: {A: 30000, B: 40000}}")
                .table("{statistik: lönesumma, summa: rader}");
        assertTrue(pay.contains("= Totalt | 70_000"), pay);
    }

    @Test
    void moneyOfOneKindIsConvertedAndSummed() {
        Sample sample = Sample.of("""
                löner: {enhet: tkr, per: [år], värden: {2025: 500}}
                lokaler: {enhet: mkr, decimaler: 1, per: [år], värden: {2025: '1,5'}}
                allt: {enhet: tkr, beräkna: löner + lokaler}
                """);
        String table = sample.table("{statistik: [löner, lokaler], rader: statistik, kolumner: år, summa: rader}");
        assertTrue(table.contains("Löner (tkr) | 500\nLokaler (mnkr) | 1,5\n= Summa (tkr) | 2_000\n"), table);
        assertEquals("2\u00a0000\u00a0tkr", sample.text("allt 2025"));
    }

    @Test
    void saysThatADifferenceIsNotThatOfWhatIsShown() {
        String series = """
                x:
                  enhet: timmar
                  decimaler: 0
                  per: [år, enhet]
                  värden: {2025: {A: '456,6', B: 20}, 2024: {A: '445,4', B: 10}}
                """;
        String note = "På grund av avrundning stämmer skillnaden inte alltid med de värden som visas.";
        String compared = Sample.of(series).table("{statistik: x, rader: enhet, kolumner: år, jämför: differens}");
        assertTrue(compared.contains("A | 457 | 445 | 11\n"), compared);
        assertTrue(compared.contains(note), compared);
        String shown = Sample.of(series).table("{statistik: x, rader: enhet, kolumner: år, visa: [värde, differens]}");
        assertTrue(shown.contains(note), shown);
        String alone = Sample.of(series).table("{statistik: x, rader: enhet, kolumner: år, visa: differens}");
        assertTrue(!alone.contains(note), alone);
        String right = Sample.of(series.replace("456,6", "456,4"))
                .table("{statistik: x, rader: enhet, kolumner: år, jämför: differens}");
        assertTrue(right.contains("A | 456 | 445 | 11\n") && !right.contains(note), right);
    }

    @Test
    void missingHiddenAndEndedAreThreeThings() {
        Sample sample = Sample.of("""
                x:
                  enhet: antal
                  per: [år, enhet]
                  värden:
                    2025: {A: 10, B: 20, C: fanns inte}
                    2024: {A: 10, B: redovisas inte, C: 5}
                    2023: {A: 10, B: .., C: redovisas inte}
                    2022: fanns inte
                """);
        assertEquals("""
                X
                # Enhet | 2025 | 2024 | 2023 | 2022
                A | 10 | 10 | 10 | .
                B | 20 | x | .. | .
                C | . | 5 | x | .
                = Totalt | 30 | x | .. | .
                Två punkter (..) betyder att uppgiften saknas.
                Ett kryss (x) betyder att uppgiften inte redovisas, eftersom den gäller få personer.
                En punkt (.) betyder att det som räknas inte fanns då.
                """, sample.table("{statistik: x, rader: enhet, kolumner: år, summa: rader}"));
        assertEquals("30", sample.text("x 2025"));
        assertTrue(sample.text("x 2024").contains("uppgift-redovisas-inte"), sample.faults());
        assertTrue(sample.text("x 2023").contains("saknad-uppgift"), sample.faults());
        assertTrue(sample.text("x 2025 C").contains("fanns-inte"), sample.faults());
    }

    @Test
    void oneDivisionByZeroStopsNothingButWhatQuotesIt() {
        Sample sample = Sample.of("""
                deltid: {enhet: antal, per: [enhet], värden: {A: 1, B: 0}}
                alla: {enhet: antal, per: [enhet], värden: {A: 4, B: 0}}
                andel: {enhet: procent, beräkna: deltid / alla}
                """);
        String table = sample.table("{statistik: andel, rader: enhet}");
        assertTrue(table.contains("A | 25,0_%\nB | –\n"), table);
        assertTrue(table.contains("Ett streck (–) betyder"), table);
        assertEquals("25,0\u00a0%", sample.text("andel A"));
        assertEquals("", sample.faults());
        assertTrue(sample.text("andel B").contains("alla är noll för B"), sample.faults());
    }

    @Test
    void meansAndSharesInFormulasCountOnlyWhatWas() {
        Sample sample = Sample.of("""
                x: {enhet: antal, per: [enhet], värden: {A: 10, B: 20, C: fanns inte}}
                snittet: {enhet: antal, beräkna: "medel(x, enhet)"}
                del: {enhet: procent, beräkna: "andel(x, enhet)"}
                """);
        assertEquals("15,0", sample.text("snittet"));
        assertEquals("33,3\u00a0%", sample.text("del A"));
        assertTrue(sample.text("del C").contains("fanns-inte"), sample.faults());
    }
}
