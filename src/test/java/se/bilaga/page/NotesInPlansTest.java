package se.bilaga.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bilaga.app.Desk;

/** What stands under tables, and charts beside tables that turn the page. */
class NotesInPlansTest {
    @TempDir
    private Path folder = Path.of("");

    private String html(String blocks) {
        Desk desk = Desk.real(folder);
        desk.write("plans/ekby/organisation.yaml", "namn: Ekby\nutseende: enkel\nområden:\n  utveckla: Utveckla\n");
        desk.write("plans/ekby/k/2025.yaml", """
                dokument: kompetensförsörjningsplan
                förvaltning: F
                period: 2025
                statistik:
                  anställda:
                    rubrik: Anställda
                    definition: Tillsvidareanställda
                    källa: Personalsystemet
                    enhet: antal
                    per: [år, kön]
                    värden: {2025: {kvinnor: 1311, män: 20}}
                    not: Av dem var {{anställda 2025 kvinnor}} *kvinnor*.
                avsnitt:
                  - rubrik: Nuläge
                    innehåll:
                """ + blocks.indent(6));
        assertEquals(0, desk.bilaga("build", "--format", "html"), desk.err());
        return desk.read("output/ekby/k/2025.html").replace("&nbsp;", " ");
    }

    @Test
    void referencesInNotesOfSeriesAndInFootnotesAreFigures() {
        String html = html("""
                - tabell: {rubrik: A, statistik: anställda, rader: kön, kolumner: år}
                - fritabell:
                    rubrik: Fri
                    kolumner: [{rubrik: Namn}, {rubrik: Antal, enhet: antal}]
                    rader:
                      - [Ett, "3[^a]"]
                    fotnoter: {a: "Totalt {{anställda 2025 män}} män."}
                """);
        assertFalse(html.contains("{{"), html);
        assertTrue(html.contains("Av dem var 1 311 <em>kvinnor</em>."), html);
        assertTrue(html.contains("Totalt 20 män."), html);
    }

    @Test
    void aChartBesideATableThatTurnsThePageIsAsWide() {
        String columns = IntStream.range(0, 14)
                .mapToObj(i -> "{rubrik: Förvaltningsgemensamma" + i + "}")
                .collect(Collectors.joining(", "));
        String cells = IntStream.range(0, 14).mapToObj(String::valueOf).collect(Collectors.joining(", "));
        String chart =
                "- diagram: {rubrik: D, statistik: anställda, kategorier: kön, beskrivning: Kvinnorna är flest.}\n";
        String turned =
                html("- fritabell: {rubrik: Bred, kolumner: [" + columns + "], rader: [[" + cells + "]]}\n" + chart);
        assertTrue(turned.contains("avsnitt liggande"), turned);
        assertTrue(width(turned) > width(html(chart)) * 1.4, width(turned) + " " + width(html(chart)));
    }

    private static double width(String html) {
        return Double.parseDouble(html.replaceAll("(?s).*class=\"bred\"[^>]*viewBox=\"0 0 ([\\d.]+) .*", "$1"));
    }
}
