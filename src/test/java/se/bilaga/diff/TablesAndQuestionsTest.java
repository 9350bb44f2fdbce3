package se.bilaga.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.bilaga.diff.change.Change;
import se.bilaga.diff.change.Change.Kept;
import se.bilaga.diff.change.ChangeSubject.Thing;
import se.bilaga.plan.read.PlanFile;
import se.bilaga.plan.read.PlanReading;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.statistics.Statistics;

/** What stands in tables, checklists and other blocks is compared as what stands in prose. */
class TablesAndQuestionsTest {
    private static final String PAY = """
            fritabell:
                id: löner
                rubrik: Medellön
                kolumner:
                  - {rubrik: Förvaltning}
                  - {rubrik: Medellön %s, id: lön, enhet: kronor}
                  - {rubrik: I tkr, beräkna: lön / 1000, enhet: tkr, decimaler: 1}
                rader: %s
            """;

    @Test
    void aCellIsToldWithItsRowAndColumn() {
        assertEquals(
                List.of("tabell Medellön: Teknik, Medellön 2025: 34\u00a0120\u00a0kr i den förra planen,"
                        + " 34\u00a0420\u00a0kr i den nya"),
                changes(
                        PAY.formatted(2025, "[[Bildning, 36 450], [Teknik, 34 120]]"),
                        PAY.formatted(2025, "[[Teknik, 34420], [Bildning, 36450]]")));
    }

    @Test
    void aColumnKeepsItsIdWhenItsHeadMovesOn() {
        List<String> changes =
                changes(PAY.formatted(2025, "[[Bildning, 36 450]]"), PAY.formatted(2026, "[[Bildning, 37 000]]"));
        assertEquals(
                List.of(
                        "tabell Medellön: kolumnerna: ”Förvaltning, Medellön 2025, I tkr” i den förra planen,"
                                + " ”Förvaltning, Medellön 2026, I tkr” i den nya",
                        "tabell Medellön: Bildning, Medellön 2025 och Medellön 2026: 36\u00a0450\u00a0kr"
                                + " i den förra planen, 37\u00a0000\u00a0kr i den nya"),
                changes);
    }

    @Test
    void rowsComeAndGo() {
        assertEquals(
                List.of("rad Kultur (Medellön): ny", "rad Teknik (Medellön): finns inte kvar"),
                changes(
                        PAY.formatted(2025, "[[Bildning, 36 450], [Teknik, 34 120]]"),
                        PAY.formatted(2025, "[[Bildning, 36 450], [Kultur, 33 000]]")));
    }

    @Test
    void rowsThatBeginAlikeAreToldApart() {
        String rows = "[[Bildning, 36 450], [Bildning, 34 120], [Bildning, 30 000]]";
        assertEquals(List.of(), changes(PAY.formatted(2025, rows), PAY.formatted(2025, rows)));
        assertEquals(
                List.of(
                        "tabell Medellön: Bildning, Medellön 2025: 34\u00a0120\u00a0kr i den förra planen,"
                                + " 34\u00a0200\u00a0kr i den nya",
                        "rad Bildning (Medellön): ny"),
                changes(
                        PAY.formatted(2025, "[[Bildning, 36 450], [Bildning, 34 120]]"),
                        PAY.formatted(2025, "[[Bildning, 34 200], [Bildning, 36 450], [Bildning, 30 000]]")));
    }

    @Test
    void anAnswerIsToldAndItsComment() {
        String list = "checklista: {frågor: [{fråga: 'Har planen samverkats?', svar: %s, kommentar: %s}]}";
        assertEquals(
                List.of("fråga Har planen samverkats?: svaret ändrat från delvis till ja"),
                changes(list.formatted("delvis", "I januari"), list.formatted("ja", "I januari")));
        assertEquals(
                List.of("fråga Har planen samverkats?: några ord ändrade"),
                changes(list.formatted("ja", "I januari"), list.formatted("ja", "I mars")).stream()
                        .map(change -> change.replaceAll(": .*", ": några ord ändrade"))
                        .toList());
    }

    @Test
    void aSectionIsNotTheSameWhenAStepOfItsProcessIsAnother() {
        String process = "process: [{steg: Kartlägg, text: Avdelningen beskriver %s.}]";
        List<String> changes = changes(process.formatted("behoven"), process.formatted("målen"));
        assertEquals(1, changes.size(), changes::toString);
        assertTrue(changes.get(0).startsWith("avsnitt Nuläge: "), changes::toString);
    }

    @Test
    void whatIsTheSameIsNoChange() {
        String block = PAY.formatted(2025, "[[Bildning, 36 450]]");
        assertEquals(List.of(), changes(block, block));
    }

    private static List<String> changes(String old, String now) {
        PlanFile before = plan(old);
        PlanFile after = plan(now);
        Diagnostics faults = new Diagnostics();
        return Comparison.of(before, Statistics.of(before, faults), after, Statistics.of(after, faults))
                .changes()
                .stream()
                .filter(change -> !(change instanceof Kept))
                .map(TablesAndQuestionsTest::line)
                .toList();
    }

    private static String line(Change change) {
        Thing thing = change.subject().thing();
        return thing.singular() + " " + change.subject().name() + ": " + change.clause();
    }

    private static PlanFile plan(String block) {
        String yaml = """
                dokument: kompetensförsörjningsplan
                förvaltning: Skolförvaltningen
                period: 2026-2028
                avsnitt:
                  - rubrik: Nuläge
                    text: Så här ser det ut.
                    innehåll:
                      - \
                """ + block.strip().replace("\n", "\n        ") + "\n";
        Diagnostics faults = new Diagnostics();
        return PlanReading.read(
                        path -> Optional.of(
                                (path.endsWith("organisation.yaml") ? "namn: Ekby\nutseende: huddinge\n" : yaml)
                                        .getBytes(StandardCharsets.UTF_8)),
                        "plans/ekby/skolan/2026-2028.yaml",
                        faults)
                .orElseThrow(() -> new AssertionError(faults.all() + yaml));
    }
}
