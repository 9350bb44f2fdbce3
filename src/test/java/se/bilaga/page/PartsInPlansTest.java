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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.bilaga.app.Desk;
import se.bilaga.office.OpcPackage;

/** Sections without numbers, answers of an author's own and lists of terms, in documents. */
class PartsInPlansTest {
    private static final String PLAN = """
            dokument: kompetensförsörjningsplan
            förvaltning: F
            period: 2025
            numrering: ja
            avsnitt:
              - rubrik: Tjänsteskrivelse
                numrering: nej
                text: Se {{avsnitt läget}} och {{avsnitt ärendet}}.
                avsnitt:
                  - {rubrik: Ärendet, id: ärendet, text: Text.}
              - rubrik: Läget
                id: läget
                text: Begreppen står i {{tabell begrepp}}.
                avsnitt:
                  - {rubrik: I dag, text: Text.}
                  - {rubrik: Exkurs, numrering: nej, text: Text.}
                  - {rubrik: Framåt, text: Text.}
              - rubrik: Bilagor
                innehåll:
                  - begrepp:
                      id: begrepp
                      termer:
                        Kort frånvaro: Till och med **dag 14**
                        SAM: Systematiskt arbetsmiljöarbete
                  - checklista:
                      svar: [uppfyllt, ej aktuellt]
                      frågor:
                        - {fråga: Finns en plan, svar: %s}
            """;

    @TempDir
    private Path folder = Path.of("");

    private Desk desk(String look, String answer) {
        Desk desk = Desk.real(folder);
        desk.write("plans/ekby/organisation.yaml", "namn: Ekby\nutseende: " + look + "\n");
        desk.write("plans/ekby/k/2025.yaml", PLAN.formatted(answer));
        return desk;
    }

    @Test
    void aPartWithoutNumberShiftsNoOthers() {
        Desk desk = desk("enkel", "ej aktuellt");
        assertEquals(0, desk.bilaga("build", "--format", "html"), desk.err());
        String html = desk.read("output/ekby/k/2025.html");
        List<String> headings = Pattern.compile("<h\\d[^>]*>(.*?)</h\\d>")
                .matcher(html.replaceAll("(?s).*<main", ""))
                .results()
                .map(found -> found.group(1).replaceAll("<[^>]*>", ""))
                .toList();
        assertEquals(
                List.of("Tjänsteskrivelse", "Ärendet", "1 Läget", "1.1 I dag", "Exkurs", "1.2 Framåt", "2 Bilagor"),
                headings);
        String text = html.replaceAll("<[^>]*>", "").replace("&nbsp;", " ");
        assertTrue(text.contains("Se avsnitt 1 och avsnittet ”Ärendet”."), text);
        assertTrue(text.contains("BegreppFörklaringKort frånvaroTill och med dag 14SAM"), text);
        assertTrue(text.contains("Finns en planEj aktuellt"), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"enkel", "stockholm"})
    void wordCountsNoneOfThem(String look) throws IOException {
        Desk desk = desk(look, "uppfyllt");
        assertEquals(0, desk.bilaga("build", "--format", "docx"), desk.err());
        OpcPackage docx = OpcPackage.read(Files.readAllBytes(folder.resolve("output/ekby/k/2025.docx")));
        String document = new String(docx.part("word/document.xml"), StandardCharsets.UTF_8);
        for (String heading : List.of("Tjänsteskrivelse", "Exkurs")) {
            String paragraph = document.substring(0, document.lastIndexOf(">" + heading + "<"));
            String properties = paragraph.substring(paragraph.lastIndexOf("<w:p>"));
            assertTrue(!properties.contains("<w:numId") || properties.contains("<w:numId w:val=\"0\"/>"), properties);
            assertTrue(!properties.matches("(?s).*>\\d[.\\d]*<.*"), properties);
        }
    }

    @Test
    void anAnswerIsOneOfThoseThereAre() {
        Desk desk = desk("enkel", "ej aktuelt");
        assertEquals(1, desk.bilaga("build"));
        assertTrue(desk.err().contains("fel[okänt-svar]: \"ej aktuelt\" är inget av checklistans svar"), desk.err());
        assertTrue(desk.err().contains("menade du \"ej aktuellt\"?"), desk.err());
        desk = desk("enkel", "ja");
        assertEquals(1, desk.bilaga("build"));
        assertTrue(desk.err().contains("välj mellan: uppfyllt, ej aktuellt"), desk.err());
    }
}
