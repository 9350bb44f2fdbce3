package se.bilaga.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.bilaga.diff.change.Change;
import se.bilaga.plan.read.PlanFile;
import se.bilaga.plan.read.PlanReading;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.statistics.Statistics;

/** What both plans say of a series in words, and not the same, is told; what only moves on with the years is not. */
class TurnedClaimsTest {
    private static final String OLD = "{2023: {Skola: 5, Förskola: 6}, 2024: {Skola: 4, Förskola: 7}}";
    private static final String NEW = "{2024: {Skola: 4, Förskola: 7}, 2025: {Skola: 9, Förskola: 6}}";

    @Test
    void aDirectionThatTurned() {
        assertEquals(
                List.of("Skola har vänt, från minskat till ökat BAD"),
                turned(
                        "Tillbuden i skolan [har minskat]{gäller: tillbud 2024 Skola minskat}.",
                        "Tillbuden i skolan [har ökat]{gäller: tillbud 2025 Skola ökat}."));
        assertEquals(
                List.of("Skola har vänt, från minskat till ökat BAD"),
                turned(
                        "Tillbuden i skolan har {{tillbud 2024 Skola ökat/minskat}}.",
                        "Tillbuden i skolan har {{tillbud 2025 Skola ökat/minskat}}."));
    }

    @Test
    void anotherIsHighest() {
        assertEquals(
                List.of("högst är Skola, i den förra planen Förskola NEITHER"),
                turned("Flest har {{tillbud 2024 högst}}.", "Flest har {{tillbud 2025 högst}}."));
        assertEquals(
                List.of("högst är Skola, i den förra planen Förskola NEITHER"),
                turned(
                        "[Flest har förskolan]{gäller: tillbud 2024 Förskola högst}.",
                        "[Flest har skolan]{gäller: tillbud 2025 Skola högst}."));
    }

    @Test
    void whatIsStillSoIsNotTold() {
        assertEquals(
                List.of(),
                turned(
                        "Summan [har ökat]{gäller: tillbud 2024 oförändrad}.",
                        "Skolan har {{tillbud 2025 Skola ökat/minskat}}."));
    }

    private static List<String> turned(String old, String now) {
        PlanFile before = plan(OLD, old);
        PlanFile after = plan(NEW, now);
        Diagnostics faults = new Diagnostics();
        return Comparison.of(before, Statistics.of(before, faults), after, Statistics.of(after, faults))
                .of(Change.Turned.class)
                .map(change -> change.clause() + " " + change.effect())
                .toList();
    }

    private static PlanFile plan(String values, String prose) {
        String yaml = """
                dokument: kompetensförsörjningsplan
                förvaltning: Skolförvaltningen
                period: 2026-2028
                statistik:
                  tillbud:
                    enhet: antal
                    per: [år, avdelning]
                    bra: lägre
                    värden: %s
                avsnitt:
                  - rubrik: Tillbud
                    text: |
                      Så här gick det. %s
                """.formatted(values, prose);
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
