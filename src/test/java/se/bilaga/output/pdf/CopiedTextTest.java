package se.bilaga.output.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bilaga.output.SamplePages;
import se.bilaga.output.word.Tool;
import se.bilaga.page.Page;

/** What is copied out of a document in Chrome and Edge, by PDFium: words broken over lines are whole, and said once. */
class CopiedTextTest {
    private static final String READER = ".ci/node/pdftext.mjs";
    private static final Pattern BROKEN = Pattern.compile("⟨([^⟩]*\\pL)⟩⟨ ⟩");

    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void needsNode() {
        Tool.need("node");
        Tool.need(".ci/node/node_modules/@hyzyla/pdfium/package.json");
    }

    private String copied(byte[] pdf) throws IOException {
        Path file = Files.write(folder.resolve("a.pdf"), pdf);
        return Tool.run(List.of("node", READER, file.toString())).replaceAll("\\s+", " ");
    }

    @Test
    void everyBrokenWordOfAPlanIsWhole() throws IOException {
        byte[] pdf = PdfFormatTest.write(SamplePages.of("plan"));
        List<String> broken = BROKEN.matcher(TagText.of(pdf))
                .results()
                .map(found -> found.group(1).substring(found.group(1).lastIndexOf(' ') + 1))
                .toList();
        assertTrue(broken.size() > 3, broken.toString());
        String text = copied(pdf);
        for (String word : broken) {
            assertTrue(text.contains(word), word + " in " + text);
        }
        assertEquals(List.of(), doubled(text));
    }

    @Test
    void aWordThatEndsItsCellAloneOnALineIsSaidOnce() throws IOException {
        Page page = SamplePages.ofMain("<table class=\"data\"><colgroup><col style=\"width:12%\"/><col"
                + " style=\"width:88%\"/></colgroup><tbody><tr><td>ny"
                + " kompetensförsörjningsplan</td><td>ambassadörskap för alla</td></tr></tbody></table>");
        String text = copied(PdfFormatTest.write(page));
        assertTrue(text.contains("ny kompetensförsörjningsplan ambassadörskap för alla"), text);
    }

    /** As pdf.js reads, in Firefox among others: in the order of painting. */
    @Test
    void wordsInBoxesOfTheirOwnArePaintedWhereTheyAreRead() throws IOException {
        Page page = SamplePages.ofMain("<p>Lönen står i <a href=\"#m\">tabell 2</a> och <strong>mer <em>därtill</em>"
                + " finns</strong> här.</p><p id=\"m\">Slut.</p>");
        try (PDDocument pdf = Loader.loadPDF(PdfFormatTest.write(page))) {
            String painted = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            assertTrue(painted.contains("Lönen står i tabell 2 och mer därtill finns här. Slut."), painted);
        }
    }

    /** Words followed by their own endings. */
    private static List<String> doubled(String text) {
        return Pattern.compile("(\\pL{6,}) (\\pL{3,})\\b")
                .matcher(text)
                .results()
                .filter(found -> found.group(1).endsWith(found.group(2)))
                .map(MatchResult::group)
                .toList();
    }
}
