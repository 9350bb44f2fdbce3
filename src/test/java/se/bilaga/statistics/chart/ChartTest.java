package se.bilaga.statistics.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.bilaga.plan.Goal;
import se.bilaga.source.text.SourceFile;
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
                "Linjediagram: Tillsvidareanställda. Högst är Oktober 2023, Kvinnor (1 320), lägst är Oktober 2024,"
                        + " Män (250). Värden: Oktober 2023: Kvinnor 1 320, Män uppgift saknas; Oktober 2024: Kvinnor 1"
                        + " 310, Män 250.",
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

    @Test
    void unlikeUnitsAreNotDrawnTogether() {
        Sample sample = Sample.of(
                "a: {enhet: antal, per: [år], värden: {2024: 1}}\nb: {enhet: timmar, per: [år], värden: {2024: 2}}\n");
        assertThrows(AssertionError.class, () -> sample.chart("{statistik: [a, b]}"));
        assertTrue(sample.faults().contains("blandade-enheter"), sample.faults());
    }

    @Test
    void aGoalIsMetByTheExactValueAndNotByTheOneShown() {
        Sample sample = Sample.of(SERIES);
        assertFalse(outcome(sample, "heltid 2024 0 decimaler", "90 %", "minst").met());
        assertTrue(outcome(sample, "heltid 2024", "89,95 %", "minst").met());
        assertTrue(outcome(sample, "heltid 2024", "90 %", "högst").met());
        assertEquals(
                "90\u00a0%",
                NumberText.of(outcome(sample, "heltid 2024", "90", "minst").target()));
    }

    @Test
    void aTargetInAnotherUnitIsAnError() {
        Sample sample = Sample.of(SERIES);
        assertTrue(sample.statistics
                .outcome(indicator("heltid 2024", "90 tkr", "minst"), sample.d)
                .isEmpty());
        assertTrue(sample.faults().contains("utfallet är procent, men målvärdet är tkr"), sample.faults());
    }

    private static Outcome outcome(Sample sample, String reference, String target, String bound) {
        return sample.statistics
                .outcome(indicator(reference, target, bound), sample.d)
                .orElseThrow();
    }

    private static Goal.Indicator indicator(String reference, String target, String bound) {
        return Sample.bind(
                Goal.Indicator.class,
                new SourceFile(
                        "mål.yaml",
                        "{indikator: Heltid, utfall: " + reference + ", målvärde: \"" + target + "\", nås: " + bound
                                + "}"));
    }
}
