package se.bilaga.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bilaga.app.Desk;

/** What no document has room for is refused where the room ends, before anything is laid out. */
class LongDocumentsTest {
    private static final String HEAD =
            "dokument: kompetensförsörjningsplan\nförvaltning: F\nnämnd: Ekby\nperiod: 2026\n";

    @TempDir
    private Path folder;

    private String build(String plan) {
        Desk desk = Desk.real(folder);
        desk.write("plans/ekby/organisation.yaml", "namn: Ekby\nutseende: enkel\n");
        desk.write("plans/ekby/f/2026.yaml", HEAD + plan);
        assertEquals(1, desk.bilaga("build", "--format", "html"), desk.err());
        return desk.out() + desk.err();
    }

    @Test
    void aShortPlanThatShowsTheSameOverAndOver() {
        StringBuilder plan = new StringBuilder("aktiviteter:\n  - behov: B\n    måldatum: 2026\n    aktiviteter:\n");
        for (int i = 0; i < 200; i++) {
            plan.append("      - {id: a%d, aktivitet: A%d}\n".formatted(i, i));
        }
        plan.append("avsnitt:\n  - rubrik: Första\n    text: T\n  - rubrik: Andra\n    innehåll:\n");
        String told = build(plan + "      - aktiviteter: {}\n".repeat(400));
        assertTrue(told.contains("fel[går-inte-att-sätta]: dokumentet blir längre än 500 sidor"), told);
        assertTrue(told.contains("rubrik: Andra"), told);
    }

    @Test
    void moreHeadingsAndParagraphsThanThereAreLines() {
        StringBuilder plan = new StringBuilder("avsnitt:\n");
        for (int i = 0; i < 24_000; i++) {
            plan.append("  - {rubrik: R%d, text: T}\n".formatted(i));
        }
        String told = build(plan.toString());
        assertTrue(told.contains("fel[går-inte-att-sätta]: dokumentet blir längre än 500 sidor"), told);
        assertTrue(told.matches("(?s).*: R22\\d\\d\\d, text.*"), told);
    }
}
