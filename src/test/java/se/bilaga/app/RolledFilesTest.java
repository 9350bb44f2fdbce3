package se.bilaga.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a plan is made of is its own: the next plan changes nothing of it. */
class RolledFilesTest {
    private final Path folder;
    private final Desk desk;

    RolledFilesTest(@TempDir Path folder) {
        this.folder = folder;
        desk = Desk.real(folder);
    }

    @Test
    void theOldPlanIsBuiltToTheSameBytesWhenTheNewOneIsFilledIn() throws IOException {
        String plan = "plans/ekby/skolan/2025.yaml";
        desk.write("plans/ekby/organisation.yaml", "namn: Ekby\nutseende: enkel\n");
        desk.write("plans/ekby/skolan/tal.csv", "år;kön;värde\n2025;kvinnor;70\n2025;män;40\n");
        desk.write("plans/ekby/skolan/tal-2026.csv", "någon annans");
        desk.write(plan, """
                dokument: arbetsmiljörapport
                förvaltning: Skolan
                period: 2025
                statistik:
                  anställda: {definition: Anställda, källa: K, enhet: antal, per: [år, kön], fil: tal.csv}
                  kvinnor: {definition: Anställda, källa: K, enhet: antal, per: [år, kön], fil: tal.csv}
                avsnitt:
                  - rubrik: Personal
                    text: Skolan har {{anställda 2025}} anställda.
                    innehåll:
                      - tabell: {statistik: anställda, rader: kön, kolumner: år}
                      - bild: {fil: bilder/process.svg, alt: En process}
                """);
        Files.createDirectories(folder.resolve("plans/ekby/skolan/bilder"));
        Path picture = folder.resolve("plans/ekby/skolan/bilder/process.svg");
        Files.writeString(
                picture,
                "<svg xmlns='http://www.w3.org/2000/svg' width='10' height='10'><rect width='5' height='5'/></svg>");
        List<byte[]> before = built("2025");

        assertEquals(0, desk.bilaga("roll", "2025"), desk.err());
        assertTrue(desk.out().contains("tal.csv är kopierad till tal-2026-2.csv"), desk.out());
        desk.write(
                "plans/ekby/skolan/tal-2026-2.csv",
                "år;kön;värde\n2026;kvinnor;71\n2026;män;42\n2025;kvinnor;70\n2025;män;40\n");
        Files.writeString(
                picture.resolveSibling("process-2026.svg"),
                "<svg xmlns='http://www.w3.org/2000/svg' width='10' height='10'><circle r='5'/></svg>");
        String next = desk.read("plans/ekby/skolan/2026.yaml");
        desk.write("plans/ekby/skolan/2026.yaml", next.replace("{{anställda 2025}}", "{{anställda 2026}}"));
        built("2026");
        List<byte[]> after = built("2025");
        for (int i = 0; i < before.size(); i++) {
            assertArrayEquals(before.get(i), after.get(i));
        }
    }

    private List<byte[]> built(String plan) throws IOException {
        assertEquals(0, desk.bilaga("build", "--force", "--format", "docx,html", plan), desk.err());
        Path output = folder.resolve("output/ekby/skolan");
        return List.of(
                Files.readAllBytes(output.resolve(plan + ".docx")), Files.readAllBytes(output.resolve(plan + ".html")));
    }
}
