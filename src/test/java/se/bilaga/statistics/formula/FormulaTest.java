package se.bilaga.statistics.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.bilaga.statistics.Sample;

class FormulaTest {
    private static final String SERIES = """
            avgångar: {enhet: antal, per: [år], värden: {2024: 22, 2023: 27}}
            rekryteringar: {enhet: antal, per: [år], värden: {2024: 30, 2023: 20}}
            medelantal: {enhet: antal, per: [år], värden: {2024: 268, 2023: 264, 2022: 260}}
            heltid: {enhet: antal, per: [år, kön], värden: {2024: {kvinnor: 80, män: 30}}}
            alla: {enhet: antal, per: [år, kön], värden: {2024: {kvinnor: 100, män: 60}}}
            frånvaro: {enhet: procent, per: [år], värden: {2024: '5,94', 2023: '6,96'}}
            mål: {enhet: procent, per: [år], värden: {2024: '6,50'}}
            lön: {enhet: tkr, per: [år], värden: {2024: 1250}}
            tid: {enhet: timmar, per: [år], värden: {2024: 389}}
            övertid: {enhet: timmar, per: [år, kön], värden: {2024: {kvinnor: 200, män: 280}}}
            noll: {enhet: antal, per: [år], värden: {2024: 0}}
            par: {enhet: antal, per: [år, kön], värden: {2024: {kvinnor: 5, män: 6}, 2023: {kvinnor: 3, män: 4}}}
            dyrt: {enhet: mnkr, per: [år], värden: {2024: '2,0005'}}
            kostnad: {enhet: mnkr, per: [år], värden: {2024: 2}}
            äldre: {enhet: antal, per: [år], värden: {2010: 1, 2011: 2}}
            avdelningar: {enhet: antal, per: [avdelning], värden: {A: 1, B: 2}}
            """;

    private static Sample with(String unit, String formula) {
        return Sample.of(SERIES + "x: {enhet: " + unit + ", beräkna: \"" + formula + "\"}\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "procent        | min(avgångar, rekryteringar) / medelantal | x 2024 2 decimaler | 8,21_%",
                "procent        | min(avgångar, rekryteringar) / medelantal | x 2023            | 7,6_%",
                "antal          | avgångar + rekryteringar * 2              | x 2024            | 82",
                "antal          | (avgångar + rekryteringar) * 2            | x 2024            | 104",
                "antal          | avgångar - rekryteringar - 1              | x 2024            | −9",
                "antal          | -avgångar                                 | x 2024            | −22",
                "antal          | max(avgångar, rekryteringar)              | x 2023            | 27",
                "procentenheter | frånvaro - mål                            | x 2024            | −0,56_procentenheter",
                "procent        | 100 % - frånvaro                          | x 2024            | 94,06_%",
                "antal          | frånvaro * medelantal                     | x 2024 1 decimaler | 15,9",
                "procent        | heltid / alla                             | x 2024 kvinnor    | 80,0_%",
                "procent        | heltid / alla                             | x 2024            | 68,8_%",
                "antal          | summa(heltid, kön)                        | x 2024            | 110",
                "timmar         | övertid / alla                            | x 2024            | 3,0_timmar",
                "timmar         | övertid / 2                               | x 2024            | 240,0_timmar",
                "antal          | medel(medelantal, år)                     | x                 | 264,0",
                "antal          | avgångar - föregående(avgångar)           | x 2024            | −5",
                "procent        | förändring(avgångar)                      | x 2024            | −18,5_%",
                "procent        | andel(alla, kön)                          | x 2024 män        | 37,5_%",
                "rang           | rang(alla, kön)                           | x 2024 kvinnor    | 1",
                "rang           | rang(alla, kön)                           | x 2024 män        | 2",
                "rang           | rang(-alla, kön)                          | x 2024 män        | 1",
                "rang           | rang(alla - alla, kön)                    | x 2024 män        | 1",
                "antal          | alla[kvinnor]                             | x 2024            | 100",
                "antal          | summa(alla, kön)[2024]                    | x                 | 160",
                "antal          | alla[2024, män] + 1                       | x                 | 61",
                "kr             | lön                                       | x 2024            | 1_250_000_kr",
                "tkr            | lön / avgångar                            | x 2024            | 56,8_tkr",
                "timmar         | tid / avgångar                            | x 2024            | 17,7_timmar",
                "kvot           | tid / tid                                 | x 2024            | 1,00",
                "antal          | avgångar * 0,5                            | x 2024            | 11,0",
                "antal          | (1 + 2) * avgångar                        | x 2024            | 66",
                "antal          | avgångar − 1                              | x 2024            | 21",
                "antal          | avgångar × 2 · 3                          | x 2024            | 132",
                "antal          | min(avgångar; rekryteringar; 21)          | x 2024            | 21",
                "antal          | min(rekryteringar, avgångar)              | x 2024            | 22",
                "antal          | max(avgångar, avgångar)                   | x 2024            | 22",
                "antal          | alla[kvinnor][2024]                       | x                 | 100",
                "antal          | alla[\\\"kvinnor\\\" , 2024 ]               | x                 | 100",
                "antal          | föregående(avgångar) + avgångar           | x 2024            | 49",
                "antal          | föregående(par)                           | x 2024 kvinnor    | 3",
                "antal          | föregående(par)                           | x 2024            | 7",
                "tkr            | lön + dyrt                                | x 2024            | 3_250,5_tkr",
                "tkr            | lön + kostnad                             | x 2024            | 3_250_tkr",
                "tkr            | lön - kostnad                             | x 2024            | −750_tkr",
                "tkr            | max(lön, kostnad)                         | x 2024            | 2_000_tkr",
                "mnkr           | kostnad + lön                             | x 2024 3 decimaler | 3,250_mnkr",
                "antal          | medel(alla, kön)                          | x 2024            | 80,0",
                "procent        | 100 % - frånvaro                          | x 2024 0 decimaler | 94_%",
                "kr/timme       | lön * 1000 / tid                          | x 2024            | 3_213,4_kr/timme",
            })
    void computes(String unit, String formula, String reference, String shown) {
        Sample sample = with(unit, formula);
        assertEquals(shown, sample.text(reference).replace('\u00a0', '_'), sample::faults);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "antal   | avgångar + tid        | blandade-enheter | +",
                "antal   | avgångar / tid        | blandade-enheter | antal",
                "procent | frånvaro - mål        | blandade-enheter | procent",
                "antal   | tid                   | blandade-enheter | antal",
                "procent | avgångar / medelantal * 100 | dubbel-procent | 'avgångar / medelantal * 100'",
                "procent | avgångar / noll       | delning-med-noll | /",
                "antal   | avgång                | okänd-serie      | avgång",
                "antal   | avgångar-noll         | okänd-serie      | avgångar-noll",
                "antal   | avgångar[2021]        | okänt-värde      | 2021",
                "antal   | summa(heltid, ålder)  | okänd-dimension  | ålder",
                "antal   | summa(frånvaro, år)   | ej-summerbar     | summa",
                "antal   | avgångar +            | ogiltig-formel   | ''",
                "antal   | (avgångar             | ogiltig-formel   | ''",
                "antal   | avgångar ? 2          | ogiltig-formel   | ?",
                "antal   | 2 avgångar            | ogiltig-formel   | avgångar",
                "antal   | minst(avgångar, 2)    | ogiltig-formel   | minst",
                "antal   | min(avgångar)         | ogiltig-formel   | min",
                "antal   | x + 1                 | formel-i-ring    | x",
                "antal   | avgångar + äldre      | inget-gemensamt  | +",
                "antal   | föregående(avdelningar) | saknad-dimension | föregående",
                "antal   | förändring(avdelningar) | saknad-dimension | förändring",
                "antal   | andel(frånvaro, år)   | ej-summerbar     | andel",
                "antal   | rang(alla, 2)         | okänd-dimension  | 2",
                "antal   | rang(alla, kön)       | blandade-enheter | antal",
                "antal   | summa(heltid, 2)      | okänd-dimension  | 2",
                "antal   | max(avgångar, tid)    | blandade-enheter | max",
                "antal   | förändring(avgångar, 2) | ogiltig-formel | förändring",
                "antal   | avgångar * tid * lön  | blandade-enheter | *",
                "antal   | maks(avgångar, 2)     | ogiltig-formel   | maks",
                "antal   | * 2                   | ogiltig-formel   | *",
            })
    void saysWhatIsWrongAndWhere(String unit, String formula, String rule, String marked) {
        String faults = with(unit, formula).faults();
        assertTrue(faults.contains(" " + rule + " ["), faults);
        assertTrue(faults.replace("\"", "").contains("[" + marked), faults + " " + marked);
        assertEquals(1, faults.lines().count(), faults);
    }

    @Test
    void namesWhereItDividesByZero() {
        assertTrue(with("procent", "avgångar / noll").faults().contains("noll är noll för 2024"));
    }

    @Test
    void hintsAtSpacesAroundMinus() {
        assertTrue(with("antal", "avgångar-noll").faults().contains("sätt mellanslag runt ett minus"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "avgångar + äldre | har inget gemensamt värde av år / den ena har 2024, 2023, den andra 2010, 2011",
                "min(avgångar)    | min tar 2 argument, inte 1 / skriv till exempel min(avgångar, rekryteringar)",
                "summa(heltid)    | summa tar 2 argument, inte 1 / skriv till exempel summa(anställda, kön)",
                "föregående(a, b) | föregående tar 1 argument, inte 2 / skriv till exempel föregående(anställda)",
                "andl(heltid, kön) | det finns ingen funktion andl / menade du \"andel\"?",
                "qxz(avgångar)    | funktionerna är min, max, summa, medel, andel, rang, föregående, förändring",
                "(avgångar        | här väntas ) / kontrollera parenteserna",
                "avgångar +       | formeln slutar för tidigt",
                "avgångar 2       | \"2\" kan inte stå här i formeln",
                "tid              | formeln ger timmar, men enheten är antal / skriv enhet: timmar",
                "avgångar + tid   | antal och timmar kan inte räknas ihop",
                "rekrytering      | det finns ingen serie rekrytering / menade du \"rekryteringar\"?",
                "qxz              | skriv namnet på en serie",
                "heltid[ålder]    | \"ålder\" finns inte i serien",
            })
    void saysWhatToDo(String formula, String said) {
        String faults = with("antal", formula).faults();
        assertTrue(faults.contains(said), faults);
    }

    @Test
    void theFirstTimeHasNoneBefore() {
        assertTrue(with("antal", "föregående(medelantal)").text("x 2022").contains("okänt-värde"));
        assertEquals("260", with("antal", "föregående(medelantal)").text("x 2023"));
    }

    @Test
    void aSecondHundredIsSeenWhereverItStands() {
        assertTrue(with("procent", "100 * avgångar / medelantal").faults().contains("dubbel-procent"));
        assertEquals("", with("procent", "avgångar * 2100 / medelantal / 2100").faults());
    }

    @Test
    void aDifferenceOfPercentagesHasItsOwnUnit() {
        String faults = with("procent", "frånvaro - mål").faults();
        assertTrue(faults.contains("skillnaden mellan två procenttal är procentenheter, inte procent"), faults);
        assertTrue(with("tal", "frånvaro - mål").faults().contains("formeln ger procentenheter, men enheten är tal"));
    }

    @Test
    void sumsOfWhatIsComputedAreThoseOfItsPartsWhereTheyHaveASum() {
        Sample sample = Sample.of(SERIES + """
                dubbelt: {enhet: antal, beräkna: heltid * 2}
                delat: {enhet: antal, beräkna: heltid / 2}
                ökat: {enhet: antal, beräkna: 1 + heltid}
                snitt: {enhet: timmar, beräkna: övertid / alla}
                blandat: {enhet: timmar, beräkna: övertid / alla + övertid}
                tvärtom: {enhet: timmar, beräkna: övertid - övertid / alla}
                """);
        assertEquals("220", sample.text("dubbelt 2024"));
        assertEquals("72,7\u00a0%", sample.text("dubbelt 2024 kvinnor andel"));
        assertEquals("55,0", sample.text("delat 2024"));
        assertEquals("72,7\u00a0%", sample.text("delat 2024 kvinnor andel"));
        assertEquals("72,3\u00a0%", sample.text("ökat 2024 kvinnor andel"));
        assertEquals("", sample.faults());
        for (String mean : List.of("snitt", "blandat", "tvärtom")) {
            assertTrue(sample.text(mean + " 2024 kvinnor andel").contains("okänd-andel"), mean);
        }
    }

    /** Nested as deep as nobody writes it, it is refused and not read until the stack is full. */
    @Test
    void nestsSoDeepAndNoDeeper() {
        assertEquals(
                "", with("antal", "(".repeat(49) + "avgångar" + ")".repeat(49)).faults());
        assertEquals(
                "", with("antal", "(avgångar)" + " + (avgångar)".repeat(60)).faults());
        assertTrue(with("antal", "(".repeat(50) + "avgångar" + ")".repeat(50))
                .faults()
                .contains("ogiltig-formel"));
    }

    @Test
    void showsTheRing() {
        String faults = Sample.of("""
                        a: {enhet: antal, beräkna: b + 1}
                        b: {enhet: antal, beräkna: c + 1}
                        c: {enhet: antal, beräkna: a + 1}
                        """).faults();
        assertEquals(
                "8:30 formel-i-ring [a + 1] formlerna går i ring: a → b → c → a / skriv värdena i en av serierna",
                faults);
    }

    @Test
    void aFaultInOneSeriesIsNotRepeatedInThoseThatUseIt() {
        String faults = Sample.of("""
                        a: {enhet: antal, värden: x}
                        b: {enhet: antal, beräkna: a + 1}
                        """).faults();
        assertEquals(1, faults.lines().count(), faults);
    }

    @Test
    void theOrderOfSeriesDoesNotMatter() {
        assertEquals("3", Sample.of("""
                                b: {enhet: antal, beräkna: a + 1}
                                a: {enhet: antal, värden: 2}
                                """).text("b"));
    }
}
