package se.bilaga.statistics.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.bilaga.statistics.Sample;

/** Tables of the published appendices, and the corners of the view. */
class TableTest {
    private static final String SICK_LEAVE = """
            sjukfrånvaro:
              enhet: procent
              per: [längd, kön, R12]
              värden:
                total: {totalt: {2023-12: '4,2', 2022-12: '4,4'}, kvinnor: {2023-12: '5,8', 2022-12: '5,8'}, män: {2023-12: '1,8', 2022-12: '2,1'}}
                kort: {totalt: {2023-12: '1,5', 2022-12: '1,4'}, kvinnor: {2023-12: '1,5', 2022-12: '1,6'}, män: {2023-12: '1,5', 2022-12: '1,1'}}
              etiketter: {total: Total sjukfrånvaro, kort: Kort sjukfrånvaro (0–14 dagar)}
            omsättning:
              rubrik: Personalomsättning
              enhet: procent
              per: [R12, kön]
              värden: {2023-12: {totalt: '12,0', kvinnor: '12,0', män: '11,9'}, 2022-12: {totalt: '19,5', kvinnor: '21,1', män: '16,7'}}
            avgångar: {rubrik: Antal avgångar, enhet: antal, per: [R12], värden: {2023-12: 44, 2022-12: 68}}
            mertid: {rubrik: Mertid, enhet: timmar, per: [R12], värden: {2023-12: 184, 2022-12: 213}}
            övertid: {rubrik: Övertid, enhet: timmar, per: [R12], värden: {2023-12: 205, 2022-12: 629}}
            """;

    @Test
    void sickLeaveInGroupsWithDifferences() {
        assertEquals("""
                Sjukfrånvaro
                # Längd och kön | R12 2023-12 | R12 2022-12 | Skillnad (procentenheter)
                > Total sjukfrånvaro<4x1>
                Totalt | 4,2_% | 4,4_% | −0,2
                Kvinnor | 5,8_% | 5,8_% | 0,0
                Män | 1,8_% | 2,1_% | −0,3
                > Kort sjukfrånvaro (0–14 dagar)<4x1>
                Totalt | 1,5_% | 1,4_% | 0,1
                Kvinnor | 1,5_% | 1,6_% | −0,1
                Män | 1,5_% | 1,1_% | 0,4
                """, Sample.of(SICK_LEAVE).table("{statistik: sjukfrånvaro, jämför: differens}"));
    }

    @Test
    void seriesOfUnlikeUnitsInRows() {
        assertEquals("""
                Personalomsättning och Antal avgångar
                # Mått och kön | R12 2023-12 | R12 2022-12 | Skillnad
                > Personalomsättning<4x1>
                Totalt | 12,0_% | 19,5_% | −7,5_procentenheter
                Kvinnor | 12,0_% | 21,1_% | −9,1_procentenheter
                Män | 11,9_% | 16,7_% | −4,8_procentenheter
                Antal avgångar | 44 | 68 | −24
                """, Sample.of(SICK_LEAVE).table("{statistik: [omsättning, avgångar], jämför: differens}"));
    }

    @Test
    void overtimeSummedOverSeries() {
        assertEquals(
                """
                Mertid och Övertid, timmar
                # Mått | R12 2023-12 | R12 2022-12 | Skillnad | Förändring
                Mertid | 184 | 213 | −29 | −13,6_%
                Övertid | 205 | 629 | −424 | −67,4_%
                = Summa | 389 | 842 | −453 | −53,8_%
                """,
                Sample.of(SICK_LEAVE)
                        .table("{statistik: [mertid, övertid], summa: rader, jämför: [differens, förändring]}"));
    }

    @Test
    void pensionForecastWithTotalsBothWays() {
        assertEquals("""
                Pensionsavgångar
                # Avdelning | 2024 | 2025 | 2026 | Totalt
                Administrativa | 4 | 3 | 0 | 7
                Stadsövergripande | 1 | 3 | 2 | 6
                Socialtjänst | 18 | 17 | 16 | 51
                = Totalt | 23 | 23 | 18 | 64
                """, Sample.of("""
                                pensionsavgångar:
                                  enhet: antal
                                  per: [avdelning, år]
                                  värden:
                                    Administrativa: {2024: 4, 2025: 3, 2026: 0}
                                    Stadsövergripande: {2024: 1, 2025: 3, 2026: 2}
                                    Socialtjänst: {2024: 18, 2025: 17, 2026: 16}
                                """).table("{statistik: pensionsavgångar, summa: båda}"));
    }

    @Test
    void ageStructureWithSharesOfAnotherSeries() {
        assertEquals("""
                Åldersstruktur
                # Befattning | Andel | 20–29 år | 30–39 år | Totalt
                Barnskötare | 4,68_% | 11 | 62 | 73
                Undersköterska | 1,54_% | 5 | 19 | 24
                = Totalt | 6,21_% | 16 | 81 | 97
                På grund av avrundning stämmer summan av delarna inte alltid med totalen.
                """, Sample.of("""
                                anställda: {enhet: antal, per: [månad], värden: {2024-10: 1561}}
                                åldersstruktur:
                                  enhet: antal
                                  per: [befattning, ålder]
                                  värden:
                                    Barnskötare: {20-29: 11, 30-39: 62}
                                    Undersköterska: {20-29: 5, 30-39: 19}
                                """).table("""
                                statistik: åldersstruktur
                                summa: båda
                                beräknade:
                                  - {rubrik: Andel, beräkna: "radsumma / anställda[2024-10]", enhet: procent, decimaler: 2, plats: först}
                                """));
    }

    @Test
    void turnoverInOneRowWithItsCoverage() {
        assertEquals("""
                Personalomsättning
                # År | 2024 | 2023 | 2022 | 2021 | 2020
                Personalomsättning | 4,10_% | 5,97_% | 7,14_% | 5,47_% | 7,23_%^a
                a) Publicerad uppgift.
                Uppgifterna för 2020–2022 avser till och med november, för 2023 och 2024 till och med oktober.
                Avser externa avgångar.
                Källa: Stadens HR-system.
                """, Sample.of("""
                                personalomsättning:
                                  enhet: procent
                                  per: [år]
                                  avser: Externa avgångar
                                  källa: Stadens HR-system.
                                  värden: {2024: '4,10', 2023: '5,97', 2022: '7,14', 2021: '5,47', 2020: {värde: '7,23', not: Publicerad uppgift}}
                                  omfattar:
                                    2024: till och med oktober
                                    2023: till och med oktober
                                    2022: till och med november
                                    2021: till och med november
                                    2020: till och med november
                                """).table("statistik: personalomsättning"));
    }

    @Test
    void coverageMayBeAWholeSentence() {
        String series = "a: {enhet: antal, per: [år], värden: {2024: 1, 2023: 2, 2022: 3}, omfattar: ";
        assertEquals(
                """
                A
                # År | 2024 | 2023 | 2022
                A | 1 | 2 | 3
                2022 och 2023: En kommun saknas.
                """,
                Sample.of(series + "{2023: En kommun saknas., 2022: En kommun saknas.}}")
                        .table("statistik: a"));
        assertTrue(Sample.of(series + "{2024: till och med maj., 2022: Saknas här.}}")
                .table("statistik: a")
                .contains("Uppgifterna för 2024 avser till och med maj. 2022: Saknas här.\n"));
    }

    private static final String PARTS = """
            delar: {enhet: antal, per: [väg], värden: {a: 1, b: 1, c: 1}}
            luckor: {enhet: antal, per: [år, kön], värden: {2024: {kvinnor: 3, män: ..}, 2023: {kvinnor: 0, män: 4}}}
            """;

    @Test
    void saysThatSharesDoNotAddUpForRounding() {
        assertEquals("""
                Delar
                # Väg | Antal | Andel
                A | 1 | 33,3_%
                B | 1 | 33,3_%
                C | 1 | 33,3_%
                = Totalt | 3 | 100,0_%
                På grund av avrundning stämmer summan av delarna inte alltid med totalen.
                """, Sample.of(PARTS).table("{statistik: delar, visa: [värde, andel], summa: rader}"));
        assertTrue(Sample.of(PARTS).table("{statistik: delar, visa: andel}").contains(TableNotes.ROUNDED));
    }

    @Test
    void aSelectionDoesNotChangeSharesAndTotals() {
        assertEquals(
                """
                Delar
                # Väg | Antal | Andel
                C | 1 | 33,3_%
                A | 1 | 33,3_%
                = Totalt | 3 | 100,0_%
                Totalen omfattar även värden som inte visas i tabellen.
                """,
                Sample.of(PARTS).table("{statistik: delar, visa: [värde, andel], summa: rader, urval: {väg: [c, a]}}"));
    }

    @Test
    void missingValuesAndDivisionsByZero() {
        assertEquals(
                """
                Luckor
                # Kön<1x2> | 2024<2x1> | 2023
                # Antal | Förändring | Antal
                Kvinnor | 3 | –_ | 0
                Män | .. | .. | 4
                = Totalt | .. | .. | 4
                Två punkter (..) betyder att uppgiften saknas.
                Ett streck (–) betyder att värdet inte kan beräknas.
                """.replace("–_", "–"),
                Sample.of(PARTS).table("{statistik: luckor, visa: [värde, förändring], summa: rader}"));
    }

    @Test
    void columnsInTwoLevelsWithTotalsWithin() {
        assertEquals(
                """
                Luckor
                # Mått<1x2> | 2023<3x1> | Skillnad<3x1>
                # Kvinnor | Män | Totalt | Kvinnor | Män | Totalt
                Luckor | 0 | 4 | 4 | 3 | .. | ..
                Två punkter (..) betyder att uppgiften saknas.
                """.replace("Skillnad", "Skillnad 2023–2024"),
                Sample.of(PARTS).table("""
                                statistik: luckor
                                rader: statistik
                                kolumner: [år, kön]
                                urval: {år: [2023]}
                                jämför: {visa: differens, mellan: [2024, 2023]}
                                summa: kolumner
                                """).replace("# År<1x2>", "# Mått<1x2>"));
    }

    @Test
    void aShareInFormulaHasTotalsOfItsOwn() {
        assertEquals("""
                Heltidsandel
                # Kön | 2024
                Kvinnor | 80,0_%
                Män | 50,0_%
                = Totalt | 68,8_%
                """, Sample.of("""
                                heltid: {enhet: antal, per: [år, kön], värden: {2024: {kvinnor: 80, män: 30}}}
                                alla: {enhet: antal, per: [år, kön], värden: {2024: {kvinnor: 100, män: 60}}}
                                heltidsandel: {enhet: procent, beräkna: heltid / alla}
                                """).table("{statistik: heltidsandel, summa: rader}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{statistik: delr}                                 | okänd-serie [delr] | menade du \"delar\"?",
                "{statistik: delar, rader: vägg}                   | okänd-dimension [vägg] | menade du \"väg\"?",
                "{statistik: delar, urval: {väg: [d]}}             | okänt-värde [d] | menade du \"a\"?",
                "{statistik: delar, rader: väg, kolumner: väg}     | ogiltig-tabell [väg] | låt den stå på ett ställe",
                "{statistik: delar, jämför: differens}             | inget-att-jämföra | kolumner: månad",
                "{statistik: andel, summa: rader}                  | ej-summerbar | kan inte summeras över kön",
                "{statistik: andel, visa: andel}                   | okänd-andel | ingen summa att räkna andelar av",
                "{statistik: [delar, luckor], rader: väg}          | okänd-dimension | serien luckor har ingen dimension väg",
                "{statistik: luckor, rader: kön, urval: {år: [2023, 2024, 2022]}} | okänt-värde [2022] | år: 2024, 2023",
            })
    void saysWhatIsWrong(String view, String rule, String words) {
        String faults = Sample.of(
                        PARTS + "andel: {enhet: procent, per: [år, kön], värden: {2024: {kvinnor: 80, män: 50}}}\n")
                .table(view);
        assertTrue(faults.contains(rule), faults);
        assertTrue(faults.contains(words), faults);
        assertEquals(1, faults.lines().count(), faults);
    }
}
