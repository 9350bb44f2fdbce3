package se.bilaga.statistics.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.bilaga.statistics.Sample;

/** Times in a table: changes, and sums of what stands at each time. */
class TableOverTimeTest {
    private static final String STAFF = """
            anställda:
              enhet: antal
              per: [kön, månad]
              värden: {kvinnor: {2024-10: 60, 2023-10: 50}, män: {2024-10: 40, 2023-10: 50}}
            """;

    @Test
    void aChangeHasNoHeadOfWhatItIsAChangeOf() {
        assertEquals(
                """
                Anställda
                # Kön<1x2> | Oktober 2024<2x1> | Oktober 2023<2x1> | Förändring<1x2>
                # Antal | Andel | Antal | Andel
                Kvinnor | 60 | 60,0_% | 50 | 50,0_% | 20,0_%
                Män | 40 | 40,0_% | 50 | 50,0_% | −20,0_%
                """,
                Sample.of(STAFF)
                        .table("{statistik: anställda, kolumner: månad, visa: [värde, andel], jämför: förändring}"));
    }

    private static final String ABSENCE = """
            frånvaro:
              enhet: procent
              bra: lägre
              per: [enhet, år]
              värden:
                Norr: {2022: '7,2', 2023: ..., 2024: '6,4'}
                Söder: {2022: '5,0', 2023: '6,0', 2024: '5,0'}
                Öster: {2022: '5,0', 2023: '6,0', 2024: '7,0'}
                Väster: {2022: .., 2023: '6,0', 2024: ..}
            """.replace("...", "..");

    /** Whatever the case of the letters, and only as a word of its own. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Heltider | heltider | Heltider",
                "Kostnad, Mnkr | mnkr | Kostnad, Mnkr",
                "Medelålder efter årsklass | år | Medelålder efter årsklass, år",
            })
    void aUnitIsSaidOnce(String label, String unit, String caption) {
        String series = "f: {rubrik: \"%s\", enhet: %s, per: [månad], värden: {2024-01: 5}}".formatted(label, unit);
        String table = Sample.of(series).table("{statistik: f, rader: månad}");
        assertTrue(table.startsWith(caption + "\n"), table);
        String other = series + "\ng: {rubrik: Annat, enhet: kr, per: [månad], värden: {2024-01: 5}}";
        String both = Sample.of(other).table("{statistik: [f, g], rader: månad, kolumner: statistik}");
        String head = caption.equals(label) ? label : label + " (" + unit + ")";
        assertTrue(both.contains("| " + head + " | Annat (kr)\n"), both);
    }

    /** By the figures as they are shown, and by what the series calls good. */
    @Test
    void columnsTellWhereRowsGo() {
        assertEquals(
                """
                Frånvaro
                # Enhet | 2022 | 2023 | 2024 | Utveckling | Riktning
                Norr | 7,2_% | .. | 6,4_% | 2022: 7,2_%, 2023: .., 2024: 6,4_% | ↓ minskar, bättre
                Söder | 5,0_% | 6,0_% | 5,0_% | 2022: 5,0_%, 2023: 6,0_%, 2024: 5,0_% | → oförändrad
                Öster | 5,0_% | 6,0_% | 7,0_% | 2022: 5,0_%, 2023: 6,0_%, 2024: 7,0_% | ↑ ökar, sämre
                Väster | .. | 6,0_% | .. | – | –
                Två punkter (..) betyder att uppgiften saknas.
                """,
                Sample.of(ABSENCE)
                        .table("{statistik: frånvaro, rader: enhet, kolumner: år, utveckling: [kurva, pil]}"));
        assertTrue(Sample.of(ABSENCE.replace("bra: lägre", ""))
                .table("{statistik: frånvaro, rader: enhet, kolumner: år, utveckling: pil}")
                .contains("| ↓ minskar\n"));
    }

    @Test
    void whereRowsGoNeedsTimesInColumns() {
        Sample sample = Sample.of(ABSENCE);
        sample.table("{statistik: frånvaro, rader: år, kolumner: enhet, utveckling: pil}");
        assertTrue(
                sample.faults()
                        .contains("utveckling kräver att tiderna står i kolumner / skriv till exempel kolumner: år"),
                sample.faults());
    }

    @Test
    void theDifferenceOfSharesSaysWhatItIsIn() {
        String table = Sample.of(STAFF)
                .table("{statistik: anställda, kolumner: månad, visa: [värde, andel], jämför: differens}");
        assertTrue(table.contains("| Antal | Andel (procentenheter)\nKvinnor"), table);
        assertTrue(table.contains("| 10 | 10,0\n"), table);
    }

    @Test
    void aSumOfHeadcountsOverMonthsIsDoubtful() {
        Sample sample = Sample.of(STAFF);
        sample.table("{statistik: anställda, kolumner: månad, summa: båda}");
        assertEquals(
                "1:41 summa-över-tid [summa] summan över månad räknar samma individer flera gånger:"
                        + " anställda anger hur många de var vid varje tid / skriv summa: rader"
                        + " / räknar serien händelser, som avgångar, skriv summa: ja i serien",
                sample.faults());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kolumner: månad, visa: radandel, urval: {kön: kvinnor}, rader: kön | visa | andelen är av summan över månad",
                "rader: månad, visa: andel | visa | andelen är av summan över månad",
                "rader: kön, kolumner: månad, visa: totalandel | visa | andelen är av summan över månad",
                "rader: kön, kolumner: månad, beräknade: {rubrik: Allt, beräkna: radsumma / 2} | radsumma / 2 | radsumma är summan över månad",
            })
    void aShareOrRowSumOfHeadcountsOverMonthsIsDoubtful(String view, String place, String what) {
        Sample sample = Sample.of(STAFF);
        sample.table("{statistik: anställda, " + view + "}");
        assertTrue(sample.faults().contains("summa-över-tid [" + place + "] " + what), sample.faults());
        assertEquals(1, sample.faults().lines().count(), sample.faults());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rader: kön, kolumner: månad, visa: andel",
                "rader: månad, kolumner: kön, visa: radandel",
                "rader: kön, kolumner: månad, urval: {månad: 2024-10}, visa: totalandel",
                "rader: månad, kolumner: kön, beräknade: {rubrik: Allt, beräkna: radsumma / 2}",
            })
    void aShareAtOneTimeIsNot(String view) {
        Sample sample = Sample.of(STAFF);
        sample.table("{statistik: anställda, " + view + "}");
        assertEquals("", sample.faults());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "enhet: antal;        2024-10; 2023-10; summa: rader",
                "enhet: antal;        2024;    2023;    summa: båda",
                "enhet: timmar;       2024-10; 2023-10; summa: båda",
                "enhet: antal, summa: ja; 2024-10; 2023-10; summa: båda"
            })
    void aSumOfWhatHappenedIsNot(String unit, String now, String before, String sum) {
        Sample sample = Sample.of("s: {%s, per: [kön, tid], värden: {k: {%s: 1, %s: 2}, m: {%s: 3, %s: 4}}}\n"
                .formatted(unit, now, before, now, before)
                .replace("tid]", now.length() == 4 ? "år]" : "månad]"));
        String table = sample.table("{statistik: s, rader: kön, " + sum + "}");
        assertTrue(table.contains("= Totalt | "), table);
        assertEquals("", sample.faults());
    }
}
