package se.bilaga.statistics.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import se.bilaga.source.text.SourceFile;
import se.bilaga.statistics.Sample;
import se.bilaga.statistics.figure.Figure;

/** Values as authors write them in the plan or in a file. */
class SeriesTest {
    @Test
    void aPublishedTotalIsNeverSummedWithItsParts() {
        Sample sample = Sample.of("""
                anställda:
                  enhet: antal
                  per: [månad, kön]
                  värden:
                    2024-10: {totalt: 1561, kvinnor: 1311, män: 250}
                    2023-10: {totalt: 1571}
                """);
        assertEquals("1\u00a0561", sample.text("anställda 2024-10"));
        assertEquals("1\u00a0571", sample.text("anställda 2023-10"));
        assertEquals("84,0\u00a0%", sample.text("anställda 2024-10 kvinnor andel"));
        assertEquals("", sample.faults());
    }

    @Test
    void aMissingPartLeavesNoPartialSum() {
        Sample sample = Sample.of("""
                anställda: {enhet: antal, per: [år, kön], värden: {2024: {kvinnor: 5, män: ..}}}
                """);
        sample.text("anställda 2024");
        assertEquals(
                "1:1 saknad-uppgift [anställda 2024] uppgiften saknas i serien anställda"
                        + " / skriv värdet i serien, eller ändra texten",
                sample.faults());
    }

    @Test
    void aSeriesWithoutDimensionsIsOneValue() {
        assertEquals(
                "423", Sample.of("rekryteringar: {enhet: antal, värden: 423}").text("rekryteringar"));
    }

    @Test
    void readsACsvFile() {
        Sample sample = Sample.of(
                "anställda: {enhet: antal, per: [månad, kön], fil: statistik.csv}",
                "statistik.csv",
                "månad;kön;värde;not\n2024-10;kvinnor;1 311;\n2024-10;\"män\";250;Reviderad\n\n");
        assertEquals("1\u00a0561", sample.text("anställda oktober 2024"));
        Figure figure = sample.figure("anställda män 2024-10").orElseThrow();
        assertEquals("Reviderad", figure.remarks().get(0).text());
        assertEquals("statistik.csv:3:15", figure.at().toString());
        assertEquals("", sample.faults());
    }

    @Test
    void saysWhereACsvFileIsWrong() {
        assertEquals(
                """
                3:1 ogiltig-tid [2024-13] "2024-13" är inte en månad / skriv till exempel 2024-10
                2:9 inget-tal [1e5] "1e5" är inget tal / skriv till exempel 1 311 eller 4,10, eller .. om uppgiften saknas
                4:8 inget-tal [] värdet saknas / säg vad det betyder: tecken: {tomt: uppgift saknas}, eller redovisas inte, fanns inte eller 0""",
                Sample.of(
                                "anställda: {enhet: antal, per: [månad], fil: s.csv}",
                                "s.csv",
                                "månad\tvärde\n2024-10\t1e5\n2024-13\t4\n2024-09\n")
                        .faults());
        assertEquals(
                "1:7 okänd-kolumn [könn] kolumnen \"könn\" hör inte till serien / menade du \"kön\"?",
                Sample.of("anställda: {enhet: antal, per: [månad, kön], fil: s.csv}", "s.csv", "månad,könn,värde\n")
                        .faults());
        assertTrue(Sample.of("a: {enhet: antal, per: [år], fil: s.cvs}", "s.csv", "år;värde\n2024;4\n")
                .faults()
                .contains("saknad-fil [s.cvs] filen s.cvs finns inte / menade du \"s.csv\"?"));
    }

    @Test
    void reportsEveryFaultOfTheValues() {
        Sample sample = Sample.of("""
                anställda:
                  enhet: antal
                  per: [månad, kön]
                  värden:
                    2024-13: {kvinnor: 1, män: 2}
                    2024-10: {kvinnor: ca 3, män: {a: 1}}
                    oktober 2024: {kvinnor: 4, män: "1.311"}
                    2023-10: 5
                    2022-10: {kvinnor: 4 %, summa: 7}
                """);
        assertEquals(
                """
                10:7 ogiltig-tid [2024-13] "2024-13" är inte en månad / skriv till exempel 2024-10
                11:26 inget-tal [ca 3] "ca 3" är inget tal / skriv bara 3; vad mer som är att säga om talet står i not
                11:38 fel-nivå [a] "a" är en nivå för mycket: här väntas ett tal / nivåerna i per är månad, kön; ändra per eller värdena
                12:39 tvetydigt-tal ["1.311"] 1.311 kan läsas som tusental eller som decimaler / skriv 1 311 eller 1,311
                13:16 fel-nivå [5] här väntas en nivå till: ett värde för varje kön / nivåerna i per är månad, kön; ändra per eller värdena
                14:26 fel-enhet [4 %] 4 % är procent, men seriens enhet är antal / skriv enhet: procent, eller ta bort %
                14:31 oklar-total [summa] "summa" skulle räknas som en del bland de andra / skriv "totalt" för den publicerade totalen""",
                sample.faults()
                        .lines()
                        .filter(line -> !line.contains("luckor"))
                        .collect(java.util.stream.Collectors.joining("\n")));
        assertEquals("", textOnly(sample));
    }

    /** A series with faults is not there, and says nothing more when it is used. */
    private static String textOnly(Sample sample) {
        int before = sample.d.all().size();
        assertTrue(sample.figure("anställda 2024-10").isEmpty());
        return Sample.lines(sample.d.all().subList(before, sample.d.all().size()));
    }

    @Test
    void asksForOneSourceOfValues() {
        assertTrue(
                Sample.of("a: {enhet: antal, per: [år]}").faults().contains("en-källa [a] serien a har inga värden"));
        assertTrue(Sample.of("a: {enhet: antal, värden: 1, beräkna: 1 + 1}")
                .faults()
                .contains("en-källa [a] serien a har värden på flera sätt"));
    }

    @Test
    void warnsOfGapsThatTheAuthorHasNotMarked() {
        assertTrue(
                Sample.of("a: {enhet: antal, per: [år, kön], värden: {2024: {kvinnor: 1, män: 2}, 2023: {kvinnor: 3}}}")
                        .faults()
                        .contains("luckor [] det saknas värden för 2023 män / skriv .. där uppgiften saknas"));
        assertEquals(
                "",
                Sample.of("a: {enhet: antal, per: [år, kön], värden: {2024: {kvinnor: 1, män: 2}, 2023: ..}}")
                        .faults());
    }

    @Test
    void asksForNoValuesThatNoSuchSeriesHas() {
        String ofGroups =
                "a: {enhet: procent, per: [grupp, enhet, år], värden: {Nämnder: {A: {2024: 1, 2023: 2}, Ö: {2024: 1, "
                        + "2023: 1}}, Bolag: {B: {2024: 1, 2023: 2}, C: {2024: 3, 2023: 2}, Ö: {2024: 1, 2023: 1}}}}";
        assertEquals("", Sample.of(ofGroups).faults());
        assertTrue(Sample.of(ofGroups.replace("B: {2024: 1, 2023: 2}", "B: {2024: 1}"))
                .faults()
                .contains("det saknas värden för Bolag B 2023 /"));
        assertEquals(
                "",
                Sample.of("a: {enhet: mnkr, per: [prognos, år], värden: {mars: {2023: 1, 2024: 2, 2025: 3}, "
                                + "augusti: {2024: 2, 2025: 3}, oktober: {2025: 4}}}")
                        .faults());
        assertTrue(Sample.of("a: {enhet: antal, per: [enhet, kön], värden: {A: {kvinnor: 1, män: 2}, B: {kvinnor: 3}, "
                        + "C: {kvinnor: 3, män: 4}}}")
                .faults()
                .contains("det saknas värden för B män /"));
    }

    @Test
    void knowsMeansByTheirTotals() {
        String restid = "a: {enhet: dagar, per: [år, kön], värden: {2024: {totalt: 3, kvinnor: 3, män: 4}, "
                + "2023: {totalt: 3, kvinnor: 2, män: 4}}}";
        assertEquals("", Sample.of(restid).faults());
        assertFalse(isAdditive(restid));
        String once = "a: {enhet: tkr, per: [kön], värden: {totalt: 3, kvinnor: 2, män: 4}}";
        assertTrue(Sample.of(once).faults().contains("oklart-medelvärde"));
        assertEquals("", Sample.of(once.replace("per:", "summa: nej, per:")).faults());
        assertTrue(isAdditive("a: {enhet: tkr, per: [kön], värden: {totalt: 7, kvinnor: 2, män: 4}}"));
    }

    private static boolean isAdditive(String series) {
        return Objects.requireNonNull(Sample.of(series).statistics.cubes().get("a"))
                .additive();
    }

    @Test
    void labelsOfMembers() {
        assertEquals(
                """
                A
                # Ålder | Antal
                24 år och yngre | 1
                25–34 år | 2
                35–44 år | 3
                65 år och äldre | 4
                """,
                Sample.of("a: {enhet: antal, per: [ålder], värden: {'-24': 1, 25-34: 2, 35-44 år: 3, 65-: 4}}")
                        .table("statistik: a"));
    }

    @Test
    void namesTheLabelThatFitsNothing() {
        assertTrue(Sample.of("a: {enhet: antal, per: [kön], värden: {kvinnor: 1, män: 2}, etiketter: {kvinor: Damer}}")
                .faults()
                .contains("\"kvinor\" under etiketter är inget värde i serien a / menade du \"kvinnor\"?"));
    }

    @Test
    void keepsThePlaceOfEveryFigure() {
        Figure figure = Sample.of("a: {enhet: procent, per: [år], värden: {2024: '4,10 %'}}")
                .figure("a 2024")
                .orElseThrow();
        assertEquals("'4,10 %'", figure.at().text());
        SourceFile file = figure.at().file();
        assertEquals("plan.yaml", file.path());
    }
}
