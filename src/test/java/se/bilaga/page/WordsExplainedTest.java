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

/** Abbreviations are said where they are used first, and words of other languages are marked. */
class WordsExplainedTest {
    @TempDir
    private Path folder = Path.of("");

    private Desk desk(String text) {
        Desk desk = Desk.real(folder);
        desk.write(
                "plans/ekby/organisation.yaml",
                "namn: Ekby\nutseende: enkel\nförkortningar: {HR: personalfunktionen, HR-chef: personalchefen}\n");
        desk.write("plans/ekby/k/2025.yaml", """
                dokument: kompetensförsörjningsplan
                förvaltning: F
                period: 2025
                avsnitt:
                  - rubrik: HR i fokus
                    text: %s
                    innehåll:
                      - förkortningar: [HR]
                """.formatted(text));
        return desk;
    }

    @Test
    void theFirstUseSaysWhatLettersStandFor() {
        Desk desk = desk("En HR-chef leder HR. Inte HRM, men HR.");
        assertEquals(0, desk.bilaga("build", "--format", "html"), desk.err());
        String html = desk.read("output/ekby/k/2025.html");
        assertTrue(
                html.contains("En <abbr title=\"personalchefen\">HR-chef</abbr> leder"
                        + " <abbr title=\"personalfunktionen\">HR</abbr>. Inte HRM, men HR."),
                html);
        assertEquals(3, html.split("<abbr", -1).length);
    }

    @Test
    void wordsOfAnotherLanguageAreMarked() throws IOException {
        Desk desk = desk("Om [Transfer of *training*]{språk=en} här.");
        assertEquals(0, desk.bilaga("build", "--format", "html,docx"), desk.err());
        String html = desk.read("output/ekby/k/2025.html");
        assertTrue(html.contains("Om <span lang=\"en\">Transfer of <em>training</em></span> här."), html);
        OpcPackage file = OpcPackage.read(Files.readAllBytes(folder.resolve("output/ekby/k/2025.docx")));
        String document = new String(file.part("word/document.xml"), StandardCharsets.UTF_8);
        List<String> foreign = Pattern.compile("<w:lang w:val=\"en\"/></w:rPr><w:t[^>]*>([^<]*)<")
                .matcher(document)
                .results()
                .map(match -> match.group(1))
                .toList();
        assertEquals(List.of("Transfer of ", "training"), foreign);
    }

    @ParameterizedTest
    @ValueSource(strings = {"'[ord]{språk=engelska}'", "'[ord]{språk}'", "'ord{språk=en}'"})
    void whatSaysNoLanguageIsAFault(String text) {
        Desk desk = desk(text);
        boolean loose = text.startsWith("'ord");
        assertEquals(loose ? 0 : 1, desk.bilaga("build", "--format", "html"), desk.err());
        assertEquals(!loose, desk.err().contains("brutet-påstående"), desk.err());
    }
}
