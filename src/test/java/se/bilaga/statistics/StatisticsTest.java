package se.bilaga.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class StatisticsTest {
    private static final String HEADCOUNT = """
            anställda:
              rubrik: Tillsvidareanställda
              enhet: antal
              per: [månad, kön]
              värden:
                2024-10: {kvinnor: 1311, män: 250}
                2023-10: {kvinnor: 1320, män: 251}
                2022-10: {kvinnor: 1292, män: 229}
            """;

    @Test
    void activitiesAreCountedByAreaAndDepartment() {
        Sample sample = Sample.doing("""
                - {område: utveckla, avdelning: [Hemtjänsten], aktiviteter: [{aktivitet: A}, {aktivitet: B}]}
                - {område: utveckla, avdelning: [Ung och trygg, Hemtjänsten], aktiviteter: [{aktivitet: C}]}
                - {område: behålla, avdelning: [Ung och trygg], aktiviteter: [{aktivitet: D}]}
                """);
        assertEquals("4", sample.text("antal aktiviteter"));
        assertEquals("3", sample.text("antal aktiviteter utveckla"));
        assertEquals("tre", sample.text("antal aktiviteter Hemtjänsten ord"));
        assertEquals("1", sample.text("antal aktiviteter utveckla \"Ung och trygg\""));
        assertEquals("1", sample.text("antal aktiviteter \"Ung och trygg\" behålla"));
    }

    @Test
    void sumsDimensionsThatAreNotNamed() {
        Sample sample = Sample.of(HEADCOUNT);
        assertEquals("1\u00a0561", sample.text("anställda 2024-10"));
        assertEquals("1\u00a0311", sample.text("anställda kvinnor 2024-10"));
        assertEquals("84,0\u00a0%", sample.text("anställda 2024-10 kvinnor andel"));
        assertEquals("\u221210", sample.text("anställda 2024-10 differens"));
    }

    @Test
    void headcountBySexWithSharesAndTotals() {
        assertEquals("""
                Tillsvidareanställda
                # Kön<1x2> | Oktober 2024<2x1> | Oktober 2023<2x1> | Oktober 2022<2x1>
                # Antal | Andel | Antal | Andel | Antal | Andel
                Kvinnor | 1_311 | 84_% | 1_320 | 84_% | 1_292 | 85_%
                Män | 250 | 16_% | 251 | 16_% | 229 | 15_%
                = Totalt | 1_561 | 100_% | 1_571 | 100_% | 1_521 | 100_%
                """, Sample.of(HEADCOUNT).table("""
                                statistik: anställda
                                rader: kön
                                kolumner: månad
                                visa: [värde, andel]
                                andelsdecimaler: 0
                                summa: rader
                                """));
    }

    @Test
    void totalsAnAxisAndSumsWhatIsNotNamedBesides() {
        Sample sample = Sample.of("""
                anställda:
                  enhet: antal
                  per: [förvaltning, månad, kön]
                  värden:
                    Skola: {2025-10: {kvinnor: 812, män: 204}}
                    Vård: {2025-10: {kvinnor: 1044, män: 187}}
                """);
        assertEquals("2\u00a0247", sample.text("anställda 2025-10"));
        assertEquals("""
                Anställda
                # Förvaltning | Oktober 2025
                Skola | 1_016
                Vård | 1_231
                = Totalt | 2_247
                """, sample.table("""
                                statistik: anställda
                                rader: förvaltning
                                kolumner: månad
                                summa: rader
                                """));
    }
}
