package se.bilaga.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.bilaga.app.Desk;
import se.bilaga.office.OpcPackage;

/** Figures in boxes, openings and what matters most. */
class KeyFiguresInPlansTest {
    @TempDir
    private Path folder = Path.of("");

    private Desk desk(String blocks) {
        Desk desk = Desk.real(folder);
        desk.write("plans/ekby/organisation.yaml", "namn: Ekby\nutseende: enkel\n");
        desk.write("plans/ekby/k/2025.yaml", """
                dokument: kompetensförsörjningsplan
                förvaltning: F
                period: 2025
                statistik:
                  sjuk:
                    rubrik: Sjukfrånvaro
                    definition: Andelen
                    källa: Personalsystemet
                    enhet: procent
                    bra: lägre
                    per: [år]
                    värden: {2025: 6.4, 2024: 6.9, 2023: 7.2, 2022: 6.4}
                  folk:
                    rubrik: Anställda
                    definition: Alla
                    källa: Personalsystemet
                    enhet: antal
                    bra: högre
                    per: [år]
                    värden: {2025: 900, 2024: 1000}
                avsnitt:
                  - rubrik: Nuläge
                    innehåll:
                """ + blocks.indent(6));
        return desk;
    }

    private String html(String blocks) {
        Desk desk = desk(blocks);
        assertEquals(0, desk.bilaga("build", "--format", "html"), desk.err());
        return desk.read("output/ekby/k/2025.html").replace("&nbsp;", " ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            siffra: sjuk 2025            | 6,4 % | ↓ −0,5 procentenheter sedan 2024, bättre | battre
            siffra: sjuk 2025, mot: 2023 | 6,4 % | ↓ −0,8 procentenheter sedan 2023, bättre | battre
            siffra: sjuk 2025, mot: 2022 | 6,4 % | → 0,0 procentenheter sedan 2022          |
            siffra: folk 2025            | 900   | ↓ −10,0 % sedan 2024, sämre              | samre
            siffra: sjuk 2022            | 6,4 % |                                          |
            """)
    void aFigureSaysHowItHasChanged(String box, String figure, String change, String judged) {
        String html = html("- nyckeltal: [{" + box + "}]\n");
        assertTrue(html.contains("<td class=\"siffra\">" + figure + "</td>"), html);
        String style = judged == null ? "forandring" : "forandring " + judged;
        assertTrue(
                html.contains("<td class=\"" + style + "\">" + (change == null ? "" : change) + "</td>"),
                html.replaceAll("(?s).*nyckeltal", ""));
    }

    @Test
    void aLineTellsAllItsValuesAndTwoPointsMakeNone() {
        String html = html("- nyckeltal: [{siffra: sjuk 2025}, {siffra: folk 2025, etikett: Folk}]\n");
        assertTrue(html.contains("alt=\"2022: 6,4 %, 2023: 7,2 %, 2024: 6,9 %, 2025: 6,4 %\""), html);
        assertEquals(1, html.split("class=\"gnista\"", -1).length - 1);
        assertTrue(html.contains("<th class=\"\" scope=\"col\">Folk</th>") || html.contains(">Folk</th>"), html);
    }

    @Test
    void openingsAndBoxesStandInWordToo() throws IOException {
        Desk desk = desk("""
                - ingress: Fler stannar.
                - viktigt: |
                    Två saker:

                    - En
                    - Två
                - viktigt: {rubrik: Att tänka på, text: Ord.}
                - nyckeltal: [{siffra: sjuk 2025}]
                """);
        assertEquals(0, desk.bilaga("build", "--format", "html,docx"), desk.err());
        assertFalse(desk.err().contains("saknar formatmallen"), desk.err());
        String html = desk.read("output/ekby/k/2025.html");
        assertTrue(html.contains("<section class=\"ingress\"><p>Fler stannar.</p></section>"), html);
        assertTrue(html.contains("<p class=\"ruta-rubrik\">Det viktigaste</p>"), html);
        assertTrue(html.contains("<p class=\"ruta-rubrik\">Att tänka på</p>"), html);
        OpcPackage file = OpcPackage.read(Files.readAllBytes(folder.resolve("output/ekby/k/2025.docx")));
        String document = new String(file.part("word/document.xml"), StandardCharsets.UTF_8);
        for (String style : new String[] {"Ingress", "Ruta", "Rutpunkt", "Nyckeltal"}) {
            assertTrue(document.contains("<w:pStyle w:val=\"" + style + "\"/>"), style);
        }
        assertTrue(document.contains("descr=\"2022: 6,4\u00a0%"), document);
    }

    @Test
    void aFigureThatIsNotThereIsAFaultAtItsPlace() {
        Desk desk = desk("- nyckeltal: [{siffra: sjuk 2031}]\n");
        assertEquals(1, desk.bilaga("build", "--format", "html"), desk.err());
        assertTrue(desk.err().contains("2025.yaml:"), desk.err());
        assertTrue(desk.err().contains("2031"), desk.err());
    }
}
