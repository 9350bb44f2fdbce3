package se.bilaga.statistics.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import se.bilaga.statistics.Sample;

/** Figures in files as they come: from Excel, from statistical services, from pivot tables. */
class FilesTest {
    private static final String BY_SEX = "a: {enhet: antal, per: [år, kön], fil: a.csv}";

    @Test
    void whatExcelSavesIsRead() {
        for (String csv : new String[] {
            "sep=;\når;kön;värde\n2024;kvinnor;1\u00a0311\n2024;män;250\n",
            "år;kön;värde;;\n2024;kvinnor;1311;;\n2024;män;250;;\n;;;;\n;;;;\n",
            "Anställda per kön;;\n\nÅr;Kön;Antal\n2024;kvinnor;1311\n2024;män;250\nKälla: Heroma;;\n",
            "år,kön,värde\n2024,kvinnor,1311\n2024,män,250\n",
            "år|kön|värde\n2024|kvinnor|1311\n2024|män|250\n"
        }) {
            Sample sample = Sample.of(BY_SEX, "a.csv", csv);
            assertEquals("1\u00a0561", sample.text("a 2024"), csv);
            assertEquals("", sample.faults(), csv);
        }
    }

    @Test
    void anyUsualEncodingIsRead() {
        String csv = "år;kön;värde\r\n2024;kvinnor;1311\r\n2024;män;250\r\n";
        for (Charset charset : new Charset[] {
            StandardCharsets.UTF_8, StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, Charset.forName("windows-1252")
        }) {
            String marked = charset.equals(StandardCharsets.UTF_16LE) ? "\ufeff" + csv : csv;
            Sample sample = Sample.of(BY_SEX, "a.csv", marked.getBytes(charset));
            assertEquals("250", sample.text("a 2024 män"), charset.name());
            assertEquals("", sample.faults(), charset.name());
        }
    }

    @Test
    void aWideTableIsRecognised() {
        Sample months = Sample.of(
                "a: {enhet: procent, per: [avdelning, månad], fil: a.csv}",
                "a.csv",
                "Avdelning;okt-25;nov-25\nFörskola;5,8 %;6,1 %\nSkola;4,0 %;4,2 %\n");
        assertEquals("6,1\u00a0%", months.text("a Förskola november 2025"));
        Sample years = Sample.of(BY_SEX, "a.csv", ";2023;2024\nkvinnor;5;1311\nmän;6;250\n");
        assertEquals("1\u00a0311", years.text("a 2024 kvinnor"));
        assertEquals("", years.faults());
        Sample levels = Sample.of(
                "a: {enhet: antal, per: [enhet, år, kön], fil: a.csv}",
                "a.csv",
                "Enhet;2023;;2024;\n;kvinnor;män;kvinnor;män\nNorr;1;2;3;4\nSyd;5;6;7;8\n");
        assertEquals("7", levels.text("a Syd 2024 kvinnor"));
        assertEquals("", levels.faults());
    }

    @Test
    void monthsGetTheYearThatIsSaidOnce() {
        String wide = "a: {enhet: procent, per: [enhet, månad], fil: a.csv}";
        String long1 = "a: {enhet: procent, per: [månad], fil: a.csv}";
        for (String[] file : new String[][] {
            {wide, "Sjukfrånvaro 2025;;\nEnhet;jan;feb\nNorr;5,1;5,2\n"},
            {wide, "Enhet;2024;;2025;\n;nov;dec;jan;feb\nNorr;4,1;4,2;5,1;5,2\n"},
            {wide, ";2024;;2025;\nEnhet;Nov.;Dec.;Jan.;Febr.\nNorr;4,1;4,2;5,1;5,2\n"},
            {wide.replace("}", ", filens-år: 2025}"), "Enhet;januari;februari\nNorr;5,1;5,2\n"},
            {wide, "Enhet;År;Månad;Andel\nNorr;2025;jan;5,1\nNorr;;feb;5,2\n"},
            {long1, "År;Månad;Andel\n2024;december;4,2\n2025;januari;5,1\n;februari;5,2\n"},
            {long1, "Månad;Andel\n2024;\nnovember;4,1\n2025;\njanuari;5,1\nfebruari;5,2\n"}
        }) {
            Sample sample = Sample.of(file[0], "a.csv", file[1]);
            assertEquals("5,2\u00a0%", sample.text(file[0].equals(long1) ? "a 2025-02" : "a Norr 2025-02"), file[1]);
            assertEquals("", sample.faults(), file[1]);
        }
    }

    @Test
    void aMonthWhoseYearNobodySaysIsAsked() {
        for (String title :
                new String[] {"", "Läsåret 2024/2025;;\n", "Läsåret 2024/25;;\n", "Utskriven 2025-01-15;;\n"}) {
            assertTrue(Sample.of(
                            "a: {enhet: procent, per: [enhet, månad], fil: a.csv}",
                            "a.csv",
                            title + "Enhet;nov;jan\nNorr;5,1;5,2\n")
                    .faults()
                    .contains("månad-utan-år [nov] månaden \"nov\" har inget år"));
        }
    }

    @Test
    void aPivotTableWithItsGroupsInOneColumnIsRead() {
        Sample one = Sample.of(
                "a: {enhet: antal, per: [enhet, kön], fil: a.csv}",
                "a.csv",
                "Radetiketter;Summa av Antal\nNorr;40\nK;30\nM;10\nSyd;39\nK;25\nM;14\nTotalsumma;79\n");
        assertEquals("14", one.text("a Syd M"));
        assertEquals("79", one.text("a"));
        assertEquals("", one.faults());
        Sample wide = Sample.of(
                "a: {enhet: antal, per: [enhet, kön, år], fil: a.csv}",
                "a.csv",
                "Summa av Antal;Kolumnetiketter;;\nRadetiketter;2023;2024;Totalsumma\nNorr;40;42;82\nK;30;31;61\nM;10;11;21\n");
        assertEquals("31", wide.text("a Norr K 2024"));
        assertEquals("", wide.faults());
    }

    @Test
    void aSumOverTwoHeadsIsHeldAgainstAllItsParts() {
        String plan = "a: {enhet: antal, per: [enhet, år, kön], fil: a.csv}";
        String head = "Enhet;2023;;2024;;Totalt\n;kvinnor;män;kvinnor;män;\n";
        Sample right = Sample.of(plan, "a.csv", head + "Norr;1;2;3;4;10\n");
        assertEquals("7", right.text("a Norr 2024"));
        assertEquals("", right.faults());
        assertTrue(Sample.of(plan, "a.csv", head + "Norr;1;2;3;4;11\n")
                .faults()
                .contains("summan är 11, men delarna ger 10"));
    }

    @Test
    void aLabelWithANumberIsNoValue() {
        Sample sample = Sample.of(
                "a: {enhet: antal, per: [avdelning, år], fil: a.csv}",
                "a.csv",
                "Verksamhet;2023;2024\nAvdelning 1;3;4\nAvdelning 2;5;6\n");
        assertEquals("6", sample.text("a 2024 \"Avdelning 2\""));
        assertEquals("", sample.faults());
    }

    @Test
    void sumsAreNoMembers() {
        Sample pivot = Sample.of(
                "a: {enhet: antal, per: [område, enhet], fil: a.csv}",
                "a.csv",
                "Område;Enhet;Antal\nNorr;A;10\n;B;20\nNorr Summa;;30\nSyd;C;49\nSyd Summa;;49\nTotalsumma;;79\n");
        assertEquals("79", pivot.text("a"));
        assertEquals("30", pivot.text("a Norr"));
        assertEquals("", pivot.faults());
        Sample silent = Sample.of(
                "a: {enhet: antal, per: [enhet, år], fil: a.csv}",
                "a.csv",
                "enhet;2023;2024\nA;1;2\nB;3;4\nC;5;6\nFörvaltningen;9;12\n");
        assertEquals("12", silent.text("a 2024"));
        assertEquals(
                "5:1 summa-i-fil [Förvaltningen] \"Förvaltningen\" är summan av de andra i filen och räknas som totalt"
                        + " / ska den vara en egen del, läs ett cellområde utan de andra, eller skriv summa: nej",
                silent.faults());
        Sample wrong = Sample.of(
                "a: {enhet: antal, per: [år, kön], fil: a.csv}",
                "a.csv",
                "kön;2023;2024;Summa\nkvinnor;1;2;3\nmän;3;4;8\n");
        assertEquals(
                "3:9 fel-summa [8] summan är 8, men delarna ger 7 / rätta filen där den kommer ifrån", wrong.faults());
    }

    @Test
    void aTotalAndWhatIsOfIt() {
        Sample sample = Sample.of(
                "a: {enhet: antal, per: [kön, år], fil: a.csv}",
                "a.csv",
                "kön;2023;2024\nAnställda totalt;100;110\nvarav kvinnor;80;85\nvarav män;20;25\n");
        assertEquals("110", sample.text("a 2024"));
        assertEquals("85", sample.text("a kvinnor 2024"));
    }

    @Test
    void aUnitBesideANumberIsTheSeriesOwn() {
        String csv = "år;värde\n2022;kr 1 234 567\n2023;1 300 000 kr\n";
        Sample kronor = Sample.of("a: {enhet: kronor, per: [år], fil: a.csv}", "a.csv", csv);
        assertEquals("1\u00a0234\u00a0567\u00a0kr", kronor.text("a 2022"));
        assertEquals("1\u00a0300\u00a0000\u00a0kr", kronor.text("a 2023"));
        assertTrue(Sample.of("a: {enhet: tkr, per: [år], fil: a.csv}", "a.csv", csv)
                .faults()
                .startsWith("2:6 inget-tal [kr 1 234 567]"));
    }

    @Test
    void theAuthorSaysWhatMarksMean() {
        String csv = "år;kön;värde\n2024;kvinnor;-\n2024;män;250\n2023;kvinnor;-\n2023;män;\n";
        assertEquals("""
                2:14 inget-tal [-] "-" är inget tal, och står i 2 celler / säg vad det betyder: tecken: {"-": uppgift saknas}, eller redovisas inte, fanns inte eller 0
                5:10 inget-tal [] värdet saknas / säg vad det betyder: tecken: {tomt: uppgift saknas}, eller redovisas inte, fanns inte eller 0""", Sample.of(BY_SEX, "a.csv", csv).faults());
        Sample said = Sample.of(
                "a: {enhet: antal, per: [år, kön], fil: a.csv, tecken: {\"-\": 0, tomt: redovisas inte}}",
                "a.csv",
                csv);
        assertEquals("250", said.text("a 2024"));
        assertEquals("", said.faults());
    }

    @Test
    void aColumnIsWhatTheAuthorSays() {
        Sample sample = Sample.of(
                """
                a:
                  enhet: antal
                  per: [år, kön]
                  fil: a.csv
                  kolumner: {Kalenderår: år, Juridiskt kön: kön, Antal anst: värde}
                  urval: {Form: Tillsvidare}
                """,
                "a.csv",
                "Kalenderår;Juridiskt kön;Form;Antal anst;Varav deltid\n2024;kvinnor;Tillsvidare;7;1\n2024;kvinnor;Visstid;2;1\n2024;män;Tillsvidare;5;0\n");
        assertEquals("12", sample.text("a 2024"));
        assertEquals("", sample.faults());
    }

    @Test
    void numbersInOtherFormsAreRead() {
        Sample sample = Sample.of(
                "a: {enhet: tkr, per: [år], fil: a.csv}",
                "a.csv",
                "år;värde\n2020;(1 204)\n2021;1.234.567\n2022;1.234,5\n2023;\"1,234.5\"\n2024;12-\n");
        assertEquals("−1\u00a0204,0\u00a0tkr", sample.text("a 2020"));
        assertEquals("1\u00a0234\u00a0567,0\u00a0tkr", sample.text("a 2021"));
        assertEquals("1\u00a0234,5\u00a0tkr", sample.text("a 2023"));
        assertEquals("−12,0\u00a0tkr", sample.text("a 2024"));
        assertEquals("", sample.faults());
        Sample hours = Sample.of("a: {enhet: timmar, per: [år], fil: a.csv}", "a.csv", "år;värde\n2024;37:30\n");
        assertEquals("37,5 timmar", hours.text("a 2024").replace('\u00a0', ' '));
    }

    @Test
    void aShareThatLostItsPercentSignIsAskedAbout() {
        Sample sample =
                Sample.of("a: {enhet: procent, per: [år], fil: a.csv}", "a.csv", "år;värde\n2023;0,058\n2024;0,061\n");
        assertEquals("2:6", sample.faults().substring(0, 3));
    }

    @Test
    void statisticalServicesAreRead() {
        Sample kolada =
                Sample.of("a: {enhet: procent, per: [år, kön], fil: a.json, urval: {kommun: \"0180\"}}", "a.json", """
                {"values": [{"kpi": "N00945", "municipality": "0180", "period": 2024, "values": [
                  {"gender": "T", "value": 7.1, "count": 1, "status": ""},
                  {"gender": "K", "value": 8.0, "count": 1, "status": ""},
                  {"gender": "M", "value": null, "count": 1, "status": "Missing"}]}]}
                """);
        assertEquals("8,0\u00a0%", kolada.text("a 2024 kvinnor"));
        assertEquals("7,1\u00a0%", kolada.text("a 2024"));
        Sample scb = Sample.of("a: {enhet: antal, per: [år, kön], fil: a.json}", "a.json", """
                {"class": "dataset", "version": "2.0", "source": "SCB", "id": ["Region", "Kon", "Tid"], "size": [1, 2, 2],
                 "dimension": {
                   "Region": {"label": "region", "category": {"index": {"0180": 0}, "label": {"0180": "Stockholm"}}},
                   "Kon": {"label": "kön", "category": {"index": {"2": 1, "1": 0}, "label": {"1": "män", "2": "kvinnor"}}},
                   "Tid": {"label": "år", "category": {"index": ["2023", "2024"]}}},
                 "value": [1, 2, 3, 4]}
                """);
        assertEquals("4", scb.text("a 2024 kvinnor"));
        assertEquals("", scb.faults());
        assertTrue(scb.table("{statistik: a, rader: kön}").endsWith("Källa: SCB.\n"));
    }

    @Test
    void aSeriesComputedOfThemIsCalledTheAuthorsOwn() {
        Sample sample = Sample.of(
                "a: {enhet: procent, per: [år], fil: a.json}\nb: {enhet: procent, beräkna: a * 2}", "a.json", """
                {"values": [{"kpi": "N1", "municipality": "0180", "period": 2024,
                  "values": [{"gender": "T", "value": 7.1}]}]}
                """);
        String table = sample.table("{statistik: b, rader: år}");
        assertTrue(table.endsWith("Källa: Egen beräkning på uppgifter från Kolada.\n"), table);
    }

    @Test
    void aFileWithoutValuesOrWithOddOnesIsExplained() {
        for (String csv : new String[] {
            "år;kön;värde\n",
            "år;kön;värde\n;;\n",
            "år\n",
            ";;;\n",
            "2024\n",
            "år;kön;värde\nTotalt;Totalt;5\n",
            "kön;Summa\nSumma;3\n",
            "år;kön;värde\n;;4\n",
            "år;kön;värde;värde\n2024;kvinnor;4;5\n2024;kvinnor;4;5\n",
            "år;kön;\"värde\n2024;kvinnor;4\n",
            "sep=;\n",
            "år;2024;2024\nkvinnor;4;5\n",
        }) {
            assertTrue(!Sample.of(BY_SEX, "a.csv", csv).faults().isEmpty(), csv);
        }
    }

    @Test
    void allObstaclesOfAFileAreToldAtOnce() {
        assertEquals(
                """
                1:1 saknad-kolumn [År] kolumnerna månad och avdelning saknas / säg vilken kolumn som är månad: kolumner: {År: månad} / står månad på bredden, som rubriker över siffrorna: bredd: [månad]""",
                Sample.of(
                                "a: {enhet: antal, per: [månad, avdelning], fil: a.csv}",
                                "a.csv",
                                "År;Enhet;värde\n2024;x;4\n")
                        .faults());
    }
}
