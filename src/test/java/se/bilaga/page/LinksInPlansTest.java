package se.bilaga.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bilaga.app.Desk;
import se.bilaga.office.OpcPackage;

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

    private String html(String prose, String more) {
        Desk desk = desk(prose);
        desk.write("plans/ekby/k/2025.yaml", desk.read("plans/ekby/k/2025.yaml") + more);
        assertEquals(0, desk.bilaga("build", "--format", "html"), desk.err());
        String html = desk.read("output/ekby/k/2025.html");
        return html.replaceAll("(?s).*<main", "<main")
                .replaceAll("</?a[^>]*>", "")
                .replace("&nbsp;", " ");
    }

    @Test
    void aReferenceMayBeginASentenceOrFollowItsOwnWord() {
        String prose = "{{Avsnitt mål}} säger det. Läs avsnittet {{avsnitt mål}}, avsnitten {{avsnitt mål}} och"
                + " {{avsnitt medel}} eller {{avsnitt medel}}; ett {{avsnitt medel}}.";
        String medel = "  - {rubrik: Medel, id: medel, text: Text.}\n";
        String html = html(prose, medel);
        assertTrue(
                html.contains("Avsnittet ”Mål och medel” säger det. Läs avsnittet ”Mål och medel”, avsnitten"
                        + " ”Mål och medel” och ”Medel” eller ”Medel”; ett avsnittet ”Medel”."),
                html);
        html = html(prose, medel + "numrering: ja\n");
        assertTrue(
                html.contains("Avsnitt 1 säger det. Läs avsnittet 1, avsnitten 1 och 2 eller 2; ett avsnitt 2."), html);
    }

    @Test
    void severalTablesAreNamedOnce() throws IOException {
        String tables = "    innehåll:\n"
                + "      - fritabell: {id: a, rubrik: A, kolumner: [{rubrik: A}], rader: [[b]]}\n"
                + "      - fritabell: {id: b, rubrik: B, kolumner: [{rubrik: A}], rader: [[b]]}\n";
        String html = html("{{Tabell a}} och {{tabell b}}. Tabellerna {{tabell a}}–{{tabell b}} finns.", tables);
        assertTrue(html.contains("Tabell 1 och tabell 2. Tabellerna 1–2 finns."), html);

        Desk desk = Desk.real(folder);
        assertEquals(0, desk.bilaga("build", "--format", "docx"), desk.err());
        OpcPackage docx = OpcPackage.read(Files.readAllBytes(folder.resolve("output/ekby/k/2025.docx")));
        String word = new String(docx.part("word/document.xml"), StandardCharsets.UTF_8);
        List<String> fields = Pattern.compile("(?<!PAGE)REF [^<]*|SEQ [^<]*|w:name=\"_tab[^\"]*")
                .matcher(word)
                .results()
                .map(found -> found.group().strip())
                .toList();
        assertEquals(
                List.of(
                        "REF _tab_a \\h",
                        "REF _tab_b \\h",
                        "REF _tab_a \\h",
                        "REF _tab_b \\h",
                        "w:name=\"_tab_a",
                        "SEQ Tabell \\* ARABIC",
                        "w:name=\"_tab_b",
                        "SEQ Tabell \\* ARABIC"),
                fields);
    }

    @Test
    void anOrganisationMaySpellPercent() {
        desk("Text.").write("plans/ekby/organisation.yaml", "namn: Ekby\nutseende: enkel\nprocent-i-text: ord\n");
        Desk desk = Desk.real(folder);
        desk.write("plans/ekby/k/2025.yaml", """
                dokument: kompetensförsörjningsplan
                förvaltning: F
                period: 2025
                statistik:
                  frånvaro: {enhet: procent, per: [år], värden: {2025: 6.9, 2024: 7.1}}
                avsnitt:
                  - rubrik: Hälsa
                    text: "Frånvaron var {{frånvaro 2025}} ({{frånvaro 2025 utan enhet}} mot {{frånvaro 2024}} procent)."
                    innehåll: [{tabell: {rubrik: Frånvaro, statistik: frånvaro, rader: år}}]
                """);
        assertEquals(0, desk.bilaga("build", "--format", "html"), desk.err());
        String html = desk.read("output/ekby/k/2025.html").replace("&nbsp;", " ");
        assertTrue(html.contains("Frånvaron var 6,9 procent (6,9 mot 7,1 procent procent)."), html);
        assertTrue(html.contains("6,9 %</td>"), html);
        desk.bilaga("check");
        assertTrue(desk.out().contains("hänvisningen ger redan enheten: 7,1\u00a0procent procent"), desk.out());
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
