package se.bilaga.statistics.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.bilaga.plan.view.ChartView;
import se.bilaga.statistics.Sample;
import se.bilaga.statistics.figure.NumberText;
import se.bilaga.statistics.figure.Outcome;

class ChartTest {
    private static final String SERIES = """
        anställda:
          rubrik: Tillsvidareanställda
          enhet: antal
          per: [månad, kön]
          värden:
            2024-10: {kvinnor: 1310, män: 250}
            2023-10: {kvinnor: 1320, män: ..}
        heltid: {enhet: procent, per: [år], värden: {2024: '89,95'}}
        """;

    @Test
    void timesGoForwardAndGroupsGetColours() {
        Chart chart = Sample.of(SERIES).chart("{statistik: anställda, typ: linjer}");
        assertEquals(List.of("Oktober 2023", "Oktober 2024"), chart.categories());
        assertEquals(
                List.of("Kvinnor", "Män"),
                chart.groups().stream().map(Chart.Group::name).toList());
        assertEquals(
                List.of(new BigDecimal("1320"), new BigDecimal("1310")),
                chart.groups().get(0).values());
        assertEquals(
                "Linjediagram: Tillsvidareanställda. Kvinnor minskar från 1 320 oktober 2023 till 1 310 oktober 2024."
                        + " Högst är oktober 2023, Kvinnor (1 320), lägst är oktober 2024, Män (250). Värden: oktober"
                        + " 2023: Kvinnor 1 320, Män uppgift saknas; oktober 2024: Kvinnor 1 310, Män 250.",
                chart.description().replace('\u00a0', ' '));
    }

    @Test
    void sharesOfTheGroupsSum() {
        Chart chart = Sample.of(SERIES)
                .chart("{statistik: anställda, visa: andel, urval: {månad: [2024-10]}, kategorier: kön}");
        assertEquals("procent", chart.unit());
        assertEquals(1, chart.groups().size());
        assertEquals(
                "83.97", chart.groups().get(0).values().get(0).toPlainString().substring(0, 5));
    }

    private static final String AGES = """
        ålder:
          rubrik: Medarbetare efter ålder
          källa: Personalsystemet
          enhet: antal
          per: [ålder, kön]
          värden:
            -29: {kvinnor: 40, män: 30, totalt: 70}
            30-39: {kvinnor: 50, män: ..}
            40-: {kvinnor: 60, män: 0, totalt: 60}
            totalt: {kvinnor: 150, män: 45, totalt: 195}
        """;

    /** The ages in their order and no total among them: the drawing puts the first at the foot. */
    @Test
    void aPyramidHasASideForEachSexAndARowForEachAge() {
        Chart chart = Sample.of(AGES).chart("{statistik: ålder, typ: ålderspyramid, kategorier: ålder, grupper: kön}");
        assertEquals(ChartView.Type.PYRAMID, chart.type());
        assertEquals(List.of("29 år och yngre", "30–39 år", "40 år och äldre"), chart.categories());
        assertEquals(
                List.of("Kvinnor: 40, 50, 60", "Män: 30, .., 0"),
                chart.groups().stream()
                        .map(group -> group.name() + ": "
                                + String.join(
                                        ", ",
                                        group.bars().stream()
                                                .map(Chart.Bar::label)
                                                .toList()))
                        .toList());
        assertNull(chart.groups().get(1).values().get(1));
        assertEquals(
                List.of("Två punkter (..) betyder att uppgiften saknas.", "Källa: Personalsystemet."), chart.notes());
    }

    @Test
    void thePyramidsAltTextTellsEveryAge() {
        assertEquals(
                "Ålderspyramid: Medarbetare efter ålder. Högst är 40 år och äldre, Kvinnor (60), lägst är 40 år och"
                        + " äldre, Män (0). Värden: 29 år och yngre: Kvinnor 40, Män 30; 30–39 år: Kvinnor 50, Män uppgift"
                        + " saknas; 40 år och äldre: Kvinnor 60, Män 0.",
                Sample.of(AGES)
                        .chart("{statistik: ålder, typ: ålderspyramid, kategorier: ålder, grupper: kön}")
                        .description());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kategorier: kön, grupper: ålder | 3",
                "kategorier: ålder, grupper: kön, urval: {kön: kvinnor} | 1",
                "kategorier: ålder, urval: {kön: [män]} | 1",
            })
    void aPyramidHasTwoSides(String axes, int sides) {
        Sample sample = Sample.of(AGES);
        assertThrows(AssertionError.class, () -> sample.chart("{statistik: ålder, typ: ålderspyramid, " + axes + "}"));
        String faults = sample.faults();
        assertTrue(faults.contains("ogiltigt-diagram"), faults);
        assertTrue(
                faults.contains("en ålderspyramid har två grupper, men här är " + sides + " / välj två med"), faults);
    }

    @Test
    void aPyramidHasNothingBelowZero() {
        Sample sample = Sample.of(
                AGES.replace("kvinnor: 60", "kvinnor: -60").replace("totalt: {kvinnor: 150", "totalt: {kvinnor: 30"));
        assertThrows(
                AssertionError.class,
                () -> sample.chart("{statistik: ålder, typ: ålderspyramid, kategorier: ålder, grupper: kön}"));
        assertTrue(sample.faults().contains("visar hur många, men här finns \u221260 / rätta värdet"), sample.faults());
    }

    @Test
    void timesOfOneKindAreKeptForTheAxis() {
        assertEquals(
                2,
                Sample.of(SERIES)
                        .chart("{statistik: anställda, typ: linjer}")
                        .times()
                        .size());
        assertEquals(
                List.of(),
                Sample.of(SERIES)
                        .chart("{statistik: anställda, kategorier: kön, grupper: månad}")
                        .times());
    }

    private static String described(String series, String view) {
        return Sample.of(series).chart(view).description().replace('\u00a0', ' ');
    }

    @Test
    void theAltTextNamesAllThatShareTheHighestOrLowestPlace() {
        String units =
                "f: {enhet: procent, per: [enhet], värden: {Norr: '12,04', Syd: '12,01', Väst: 9, Öst: 9, Mitt: 9,"
                        + " Kust: 9}}\n";
        String told = described(units, "{statistik: f}");
        assertTrue(told.contains("Högst är Norr (12,04 %), lägst är 4 av 6 värden (9,00 %)."), told);
        String rounded = described(units.replace("per:", "decimaler: 1, per:"), "{statistik: f}");
        assertTrue(rounded.contains("Högst är Norr och Syd (12,0 %)"), rounded);
        assertTrue(described("f: {enhet: antal, per: [enhet], värden: {A: 3, B: 3, C: 3}}\n", "{statistik: f}")
                .contains(" Alla värden är 3."));
    }

    @Test
    void theAltTextTellsWhereALineGoesAndWhatAllIsTogether() {
        String years = "f: {enhet: antal, per: [år], värden: {2022: 5, 2023: 9, 2024: 5}}\n";
        assertTrue(described(years, "{statistik: f, typ: linjer}")
                .contains("Värdet är 5 både 2022 och 2024. Högst är 2023 (9)"));
        String up = described(years.replace("2024: 5", "2024: 7"), "{statistik: f}");
        assertTrue(up.contains("Värdet ökar från 5 2022 till 7 2024."), up);
        assertFalse(up.contains("Sammanlagt"), "a number of years is not added up");
        String all = "f: {enhet: antal, per: [enhet], värden: {A: 3, B: 4, C: 5}}\n";
        assertTrue(described(all, "{statistik: f}").contains("Sammanlagt 12."));
        assertFalse(described(all, "{statistik: f, urval: {enhet: [A, B]}}").contains("Sammanlagt"), "some of them");
        assertFalse(
                described(all.replace("4", "redovisas inte"), "{statistik: f}").contains("Sammanlagt"),
                "one is hidden");
    }

    @Test
    void valuesThatATableShowsAreNotReadOutUnlessTheyAreFew() {
        Chart few = Sample.of(SERIES).chart("{statistik: anställda, typ: linjer}");
        assertEquals(few.description(), few.shownIn("tabell 2").description());
        StringBuilder months = new StringBuilder("f: {enhet: procent, per: [månad], värden: {");
        for (int month = 1; month <= 12; month++) {
            months.append(String.format("2023-%02d: %d, 2024-%02d: %d, ", month, month, month, 20 - month));
        }
        Chart many = Sample.of(months + "}}\n").chart("{statistik: f, typ: linjer}");
        assertTrue(many.description().contains("Värden: januari 2023: "), "all of them");
        assertTrue(many.shownIn("tabell 2").description().endsWith(" Värdena står i tabell 2."));
        assertFalse(many.gist().contains("Värden"), many.gist());
    }

    @Test
    void theEyeIsLedToATargetAndToMarkedGroups() {
        Chart chart = Sample.of(SERIES).chart("{statistik: anställda, typ: linjer, mål: 1 400, markera: Män}");
        Chart.Emphasis emphasis = chart.emphasis();
        assertEquals(new Chart.Bar(new BigDecimal("1400"), "1\u00a0400"), emphasis.target());
        assertEquals(Set.of(1), emphasis.groups());
        assertTrue(chart.description().replace('\u00a0', ' ').contains("Målet är 1 400."), chart.description());
        Chart share = Sample.of(SERIES)
                .chart("{statistik: anställda, visa: andel, mål: 50 %, markera: [män], urval: {månad: [2024-10]}}");
        assertEquals(Set.of(1), share.emphasis().categories());
        assertEquals(
                new BigDecimal("50"),
                Objects.requireNonNull(share.emphasis().target()).value());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mål: 5 tkr | utfallet är antal, men målvärdet är tkr",
                "markera: [barn] | barn finns inte i diagrammet / välj mellan: Kvinnor och Män",
                "typ: linjer, markera: 2024-10, urval: {kön: kvinnor} | en ensam linje kan inte markeras",
                "typ: ålderspyramid, kategorier: månad, grupper: kön, mål: 5 | en ålderspyramid har inget mål",
                "upprepa: kön, grupper: kön | kön står redan i varje diagram / välj en annan dimension för upprepa",
                "upprepa: ålder | \"ålder\" är ingen dimension i anställda / dimensionerna är månad, kön, statistik",
            })
    void whatTheEyeCannotBeLedToIsAnError(String keys, String fault) {
        Sample sample = Sample.of(SERIES);
        assertThrows(AssertionError.class, () -> sample.chart("{statistik: anställda, " + keys + "}"));
        assertTrue(sample.faults().contains(fault), sample.faults());
    }

    private static final String SCHOOLS = """
        elever:
          rubrik: Elever
          enhet: antal
          per: [skola, år, kön]
          värden:
            Norr: {2023: {flickor: 10, pojkar: 30}, 2024: {flickor: 20, pojkar: 20}}
            Söder: {2023: {flickor: 300, pojkar: 100}, 2024: {flickor: 200, pojkar: ..}}
        platser: {enhet: antal, per: [skola, år], värden: {Norr: {2024: 45}, Söder: {2024: 410}}}
        """;

    private static String plots(Chart chart) {
        return String.join(
                " / ",
                chart.parts().stream()
                        .map(part -> part.title() + " "
                                + part.groups().stream()
                                        .map(group -> group.name() + " "
                                                + group.bars().stream()
                                                        .map(Chart.Bar::label)
                                                        .toList())
                                        .toList())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kategorier: år, grupper: kön"
                        + "| Norr [Flickor [10, 20], Pojkar [30, 20]] / Söder [Flickor [300, 200], Pojkar [100, ..]]",
                "kategorier: år, grupper: kön, visa: andel, urval: {år: 2023}"
                        + "| Norr [Flickor [25,0 %], Pojkar [75,0 %]] / Söder [Flickor [75,0 %], Pojkar [25,0 %]]",
                "kategorier: kön, urval: {år: 2023, skola: [Söder]} | Söder [Elever [300, 100]]",
            })
    void aChartIsRepeatedForEachMember(String keys, String plots) {
        Chart chart = Sample.of(SCHOOLS).chart("{statistik: elever, upprepa: skola, " + keys + "}");
        assertEquals(plots, plots(chart).replace('\u00a0', ' '));
        chart.parts().forEach(part -> assertEquals(chart.parts(), part.sharing()));
    }

    @Test
    void aChartIsRepeatedForEachSeries() {
        String keys = "{statistik: [elever, platser], upprepa: statistik, kategorier: skola, urval: {år: 2024}}";
        assertEquals(
                "Elever [Elever [40, 200]] / Platser [Platser [45, 410]]",
                plots(Sample.of(SCHOOLS.replace("pojkar: ..", "pojkar: 0")).chart(keys)));
    }

    @Test
    void theAltTextOfARepeatedChartTellsOfAll() {
        Chart chart = Sample.of(SCHOOLS)
                .chart("{statistik: elever, typ: linjer, upprepa: skola, kategorier: år, urval: {kön: flickor}}");
        assertEquals(
                "Linjediagram, 2 små på samma skala: Elever. Norr ökar från 10 2023 till 20 2024. Söder minskar från 300"
                        + " 2023 till 200 2024. Högst är 2023, Söder (300), lägst är 2023, Norr (10). Värden: 2023: Norr"
                        + " 10, Söder 300; 2024: Norr 20, Söder 200.",
                chart.description().replace('\u00a0', ' '));
        assertEquals(
                "Linjediagram: Söder. Värdet minskar från 300 2023 till 200 2024. Värden: 2023: 300; 2024: 200.",
                chart.parts().get(1).description().replace('\u00a0', ' '));
    }

    @Test
    void unlikeUnitsAreNotDrawnTogether() {
        Sample sample = Sample.of(
                "a: {enhet: antal, per: [år], värden: {2024: 1}}\nb: {enhet: timmar, per: [år], värden: {2024: 2}}\n");
        assertThrows(AssertionError.class, () -> sample.chart("{statistik: [a, b]}"));
        assertTrue(sample.faults().contains("blandade-enheter"), sample.faults());
    }

    @Test
    void aGoalIsMetByTheExactValueAndNotByTheOneShown() {
        assertFalse(outcome("heltid 2024 0 decimaler", "90 %", "minst").met());
        assertTrue(outcome("heltid 2024", "89,95 %", "minst").met());
        assertTrue(outcome("heltid 2024", "90 %", "högst").met());
        assertTrue(outcome("heltid 2024", "89,95 %", "högst").met());
        assertFalse(outcome("heltid 2024", "89,94 %", "högst").met());
        assertEquals(
                "90\u00a0%", NumberText.of(outcome("heltid 2024", "90", "minst").target()));
    }

    @Test
    void anOutcomeMayHaveTheBracesOfAReference() {
        assertTrue(outcome("\"{{heltid 2024}}\"", "89,95 %", "minst").met());
    }

    @Test
    void aTargetInAnotherUnitIsAnError() {
        Sample sample = reaching("heltid 2024", "90 tkr", "minst");
        assertTrue(sample.outcome().isEmpty());
        assertTrue(sample.faults().contains("utfallet är procent, men målvärdet är tkr"), sample.faults());
    }

    private static Outcome outcome(String reference, String target, String bound) {
        return reaching(reference, target, bound).outcome().orElseThrow();
    }

    private static Sample reaching(String reference, String target, String bound) {
        return Sample.reaching(
                "{indikator: Heltid, utfall: " + reference + ", målvärde: \"" + target + "\", nås: " + bound + "}",
                SERIES);
    }
}
