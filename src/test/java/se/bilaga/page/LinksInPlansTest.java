package se.bilaga.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bilaga.app.Desk;

/** Links of authors, in documents. */
class LinksInPlansTest {
    @TempDir
    private Path folder = Path.of("");

    private Desk desk(String prose) {
        Desk desk = Desk.real(folder);
        desk.write("plans/ekby/organisation.yaml", "namn: Ekby\nutseende: enkel\nområden:\n  utveckla: Utveckla\n");
        desk.write("plans/ekby/k/2025.yaml", """
                dokument: kompetensförsörjningsplan
                förvaltning: F
                period: 2025
                avsnitt:
                  - rubrik: Mål och medel
                    id: mål
                    text: '%s'
                """.formatted(prose));
        return desk;
    }

    @Test
    void aPlaceIsFoundByTheIdThatItsAuthorWroteOrTheDocumentHas() {
        Desk desk = desk("Se [ett](#mål), [två](#mal) och [tre](<https://ekby.se/å ä>).");
        assertEquals(0, desk.bilaga("build", "--format", "html"), desk.err());
        String html = desk.read("output/ekby/k/2025.html");
        for (String link : List.of("href=\"#mal\">ett", "href=\"#mal\">två", "https://ekby.se/%C3%A5%20%C3%A4\">tre")) {
            assertTrue(html.contains(link), link);
        }
    }

    @Test
    void aPlaceThatIsNotThereIsAnError() {
        Desk desk = desk("Se [målen](#målet).");
        assertEquals(1, desk.bilaga("build"));
        assertTrue(desk.err().contains("fel[bruten-hänvisning]: länken \"#målet\" leder ingenstans"), desk.err());
        assertTrue(desk.err().contains("2025.yaml:7:15"), desk.err());
        assertTrue(desk.err().contains("menade du \"#mål\"?"), desk.err());
    }
}
