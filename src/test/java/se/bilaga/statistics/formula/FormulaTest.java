package se.bilaga.statistics.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
                "antal          | alla[kvinnor]                             | x 2024            | 100",
                "antal          | summa(alla, kön)[2024]                    | x                 | 160",
                "antal          | alla[2024, män] + 1                       | x                 | 61",
                "kr             | lön                                       | x 2024            | 1_250_000_kr",
                "tkr            | lön / avgångar                            | x 2024            | 56,8_tkr",
                "timmar         | tid / avgångar                            | x 2024            | 17,7_timmar",
                "kvot           | tid / tid                                 | x 2024            | 1,00",
                "antal          | avgångar * 0,5                            | x 2024            | 11,0",
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
