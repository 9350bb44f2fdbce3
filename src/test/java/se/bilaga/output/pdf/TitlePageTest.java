package se.bilaga.output.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.bilaga.output.LookFolder;
import se.bilaga.output.PlanPages;

/** The title pages that a look may choose. */
class TitlePageTest {
    private static final String PLAN = "plans/stockholm/miljoforvaltningen/2025-2027.yaml";

    @TempDir
    Path folder = Path.of("");

    /** Which page the contents list is on tells a cover from the rest. */
    @ParameterizedTest
    @CsvSource({"enkel, logotyp.svg, 1", "band, bild.png, 1", "omslag, logotyp.svg, 2"})
    void isValidAndNamesItsMark(String kind, String logo, int contents) throws IOException {
        String settings =
                "titelsida: %s\nprofilfärg: \"#0b4f4a\"\nlogotyp: {fil: %s, alternativtext: Kommunens märke}\n";
        byte[] file = PdfFormatTest.write(
                PlanPages.page(PLAN, LookFolder.make(folder, settings.formatted(kind, logo)), "prov"));
        assertEquals(List.of(), VeraPdf.faults(file));
        try (PDDocument pdf = Loader.loadPDF(file)) {
            String tags = TagText.of(file);
            assertTrue(tags.contains("Kommunens märke"), tags);
            assertTrue(tags.contains("H2 “Innehåll”"), tags);
            for (int page = 1; page <= 2; page++) {
                PDFTextStripper text = new PDFTextStripper();
                text.setStartPage(page);
                text.setEndPage(page);
                assertEquals(page == contents, text.getText(pdf).contains("Innehåll"), "page " + page);
            }
        }
    }
}
