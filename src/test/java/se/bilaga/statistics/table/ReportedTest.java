package se.bilaga.statistics.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import se.bilaga.statistics.Sample;

/** Sums and means over those who have reported, and values kept back by how many they are of. */
class ReportedTest {
    private static final String REPORTED = """
            anställda:
              enhet: antal
              per: [avdelning, år]
              bortfall: avdelning
              värden:
                A: {2024: 100, 2023: 90}
                B: {2024: .., 2023: 50}
                C: {2024: 300, 2023: 310}
            heltid:
              enhet: antal
              per: [avdelning, år]
              bortfall: avdelning
              värden:
                A: {2024: 50, 2023: 40}
                B: {2024: 40, 2023: 45}
                C: {2024: .., 2023: 155}
            andel_heltid: {enhet: procent, decimaler: 1, beräkna: heltid / anställda}
            medelstorlek: {enhet: antal, decimaler: 1, beräkna: "medel(anställda, avdelning)"}
            """;

    @Test
    void totalsAreOfThoseThatHaveReportedAndSaySo() {
        assertEquals(
                """
                Anställda
                # Avdelning | 2024 | 2023
                A | 100 | 90
                B | .. | 50
                C | 300 | 310
                = Totalt | 400^a | 450
                a) Gäller de 2 av 3 som har redovisat uppgiften, alla utom B.
                Två punkter (..) betyder att uppgiften saknas.
                """, Sample.of(REPORTED).table("{statistik: anställda, rader: avdelning, kolumner: år, summa: rader}"));
        assertEquals("400", Sample.of(REPORTED).text("anställda 2024"));
    }

    @Test
    void ratiosAndMeansHaveNumeratorAndBaseOfTheSame() {
        Sample sample = Sample.of(REPORTED);
        assertEquals("50,0\u00a0%", sample.text("andel_heltid 2024"));
        assertEquals("53,3\u00a0%", sample.text("andel_heltid 2023"));
        assertEquals("200,0", sample.text("medelstorlek 2024"));
        assertEquals("150,0", sample.text("medelstorlek 2023"));
        assertEquals("""
                Anställda och Heltid
                # Avdelning | Anställda | Heltid | Andel
                A | 100 | 50 | 50,0_%
                B | .. | 40 | ..
                C | 300 | .. | ..
                = Totalt | 400^a | 90^b | 50,0_%
                a) Gäller de 2 av 3 som har redovisat uppgiften, alla utom B.
                b) Gäller de 2 av 3 som har redovisat uppgiften, alla utom C.
                Två punkter (..) betyder att uppgiften saknas.
                """, sample.table("""
                        {statistik: [anställda, heltid], rader: avdelning, kolumner: statistik, urval: {år: [2024]},
                         summa: rader, beräknade: [{rubrik: Andel, beräkna: "heltid[2024] / anställda[2024]", enhet: procent}]}
                        """));
    }

    /** 400 of A and C against 450 of all three is no fall; against 400 of A and C it is no change. */
    @Test
    void totalsOfOtherPartsAreNotCompared() {
        Sample sample = Sample.of(REPORTED);
        String all = sample.text("anställda 2024 differens");
        assertTrue(all.contains("totalerna gäller inte samma delar"), all + sample.faults());
        String percent = sample.text("anställda 2024 förändring");
        assertTrue(percent.contains("totalerna gäller inte samma delar"), percent + sample.faults());
        Sample both = Sample.of(REPORTED.replace("B: {2024: .., 2023: 50}", "B: {2024: .., 2023: ..}"));
        assertEquals("0", both.text("anställda 2024 differens"), both.faults());
    }

    /** An author's note in such words is no word of who has reported; a share's whole is of the same as its part. */
    @Test
    void sharesAreOfTheSamePartsAndNotesAreNotes() {
        Sample noted = Sample.of("""
                a: {enhet: antal, per: [år], värden: {2024: {värde: 12, not: Gäller de kommunala}, 2023: 10}}
                """);
        assertEquals("2", noted.text("a 2024 differens"), noted.faults());
        Sample shares = Sample.of("""
                a:
                  enhet: antal
                  per: [enhet, kön]
                  bortfall: enhet
                  värden: {Norr: {kvinnor: 10, män: 10}, Söder: {kvinnor: .., män: 10}}
                """);
        assertTrue(shares.text("a män andel").contains("inte samma delar"), shares.text("a män andel"));
        assertEquals("50,0\u00a0%", shares.text("a Norr män andel"), shares.faults());
    }

    @Test
    void nothingIsLeftOutOverWhatDoesNotReport() {
        Sample sample = Sample.of("""
                svar: {enhet: antal, per: [enhet, kön], bortfall: enhet, värden: {A: {kvinnor: 5, män: ..}, B: {kvinnor: 7, män: 6}}}
                """);
        assertTrue(sample.text("svar A").contains("saknad-uppgift"), sample.faults());
        assertEquals("18", Sample.of("""
                svar: {enhet: antal, per: [kön, enhet], bortfall: enhet, värden: {kvinnor: {A: 5, B: 7}, män: {A: .., B: 6}}}
                """).text("svar"));
        assertTrue(Sample.of("a: {enhet: antal, per: [år], bortfall: kön, värden: {2024: 1}}")
                .faults()
                .contains("okänd-dimension"));
    }

    private static final String FEW = """
            lärare: {enhet: antal, per: [skola, kön], döljs-under: 5, värden: {Norr: {kvinnor: 12, män: 4}, Söder: {kvinnor: 9, män: 0}}}
            medellön:
              enhet: kronor
              per: [skola, kön]
              döljs-under: {antal: 10, efter: lärare}
              värden: {Norr: {kvinnor: 41000, män: 42000, totalt: 41300}, Söder: {kvinnor: 40500, totalt: 40500}}
            """;

    @Test
    void valuesOfFewPersonsAreKeptBack() {
        Sample sample = Sample.of(FEW);
        assertEquals("", sample.faults());
        assertEquals("""
                Lärare
                # Skola | Kvinnor | Män
                Norr | 12 | x
                Söder | 9 | 0
                Ett kryss (x) betyder att uppgiften inte redovisas, eftersom den gäller få personer.
                """, sample.table("{statistik: lärare, rader: skola, kolumner: kön}"));
        assertEquals("""
                Medellön, kr
                # Skola | Kvinnor | Män | Totalt
                Norr | 41_000 | x | 41_300
                Söder | x | .. | x
                Två punkter (..) betyder att uppgiften saknas.
                Ett kryss (x) betyder att uppgiften inte redovisas, eftersom den gäller få personer.
                """, sample.table("{statistik: medellön, rader: skola, kolumner: kön}"));
    }

    @Test
    void whatCountsMustCount() {
        assertTrue(Sample.of("lön: {enhet: kronor, per: [år], döljs-under: 5, värden: {2024: 1}}")
                .faults()
                .contains("inget-antal"));
        assertTrue(
                Sample.of("lön: {enhet: kronor, per: [år], döljs-under: {antal: 5, efter: lärare}, värden: {2024: 1}}")
                        .faults()
                        .contains("okänd-serie"));
    }
}
