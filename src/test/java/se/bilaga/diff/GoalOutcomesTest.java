package se.bilaga.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.bilaga.diff.change.FigureChange.OutcomeChanged;
import se.bilaga.plan.read.PlanFile;
import se.bilaga.plan.read.PlanReading;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.statistics.Statistics;

/** A summary judges a goal as the document does. */
class GoalOutcomesTest {
    @Test
    void aTargetInAnotherUnitIsConverted() {
        assertEquals(List.of(false), met("{enhet: kronor, värden: 240000}", "{enhet: kronor, värden: 260000}"));
        assertEquals(List.of(true), met("{enhet: kronor, värden: 260000}", "{enhet: kronor, värden: 240000}"));
    }

    @Test
    void theOutcomeIsComparedExactlyAndNotAsShown() {
        assertEquals(List.of(false), met("{enhet: tkr, värden: 240}", "{enhet: tkr, decimaler: 0, värden: '250,4'}"));
    }

    private static List<Boolean> met(String old, String now) {
        PlanFile before = plan(old);
        PlanFile after = plan(now);
        Diagnostics faults = new Diagnostics();
        return Comparison.of(before, Statistics.of(before, faults), after, Statistics.of(after, faults))
                .of(OutcomeChanged.class)
                .map(OutcomeChanged::nowMet)
                .toList();
    }

    private static PlanFile plan(String series) {
        String yaml = """
                dokument: kompetensförsörjningsplan
                förvaltning: Skolförvaltningen
                period: 2026-2028
                statistik:
                  kostnad: %s
                mål:
                  - id: kostnader
                    mål: Lägre kostnader
                    indikatorer: [{indikator: Kostnad, utfall: kostnad, målvärde: 250 tkr, nås: högst}]
                avsnitt: [{rubrik: Mål, innehåll: [mål: {}]}]
                """.formatted(series);
        Diagnostics faults = new Diagnostics();
        return PlanReading.read(
                        path -> Optional.of(
                                (path.endsWith("organisation.yaml") ? "namn: Ekby\nutseende: huddinge\n" : yaml)
                                        .getBytes(StandardCharsets.UTF_8)),
                        "plans/ekby/skolan/2026-2028.yaml",
                        faults)
                .orElseThrow(() -> new AssertionError(faults.all()));
    }
}
