package se.bilaga.output.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.bilaga.office.OpcPackage;
import se.bilaga.output.LookFolder;
import se.bilaga.output.PlanPages;

/** The title pages that a look may choose, where it has no Word template. */
class TitlePageInWordTest {
    private static final String PLAN = "plans/stockholm/miljoforvaltningen/2025-2027.yaml";

    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({"enkel, logotyp.svg, 0", "band, bild.png, 5", "omslag, logotyp.svg, 5"})
    void standsOnItsFieldUnderTheMark(String kind, String logo, int onField) throws IOException {
        String settings =
                "titelsida: %s\nprofilfärg: \"#0b4f4a\"\nlogotyp: {fil: %s, alternativtext: Kommunens märke}\n";
        byte[] docx =
                SamplePages.docx(PlanPages.page(PLAN, LookFolder.make(folder, settings.formatted(kind, logo)), "prov"));
        assertEquals(List.of(), Schemas.faults(docx));
        assertEquals(List.of(), OoxmlLint.faults(docx));
        assertEquals(List.of(), AccessibilityLint.faults(docx));
        OpcPackage file = OpcPackage.read(docx);
        String document = new String(file.part("word/document.xml"), StandardCharsets.UTF_8);
        String header = new String(file.part("word/header1.xml"), StandardCharsets.UTF_8);
        assertEquals(onField, document.split("w:fill=\"0B4F4A\"", -1).length - 1);
        assertTrue(document.contains("descr=\"Kommunens märke\""));
        assertTrue(header.contains("descr=\"Kommunens märke\""), header);
        assertEquals(
                kind.equals("omslag"),
                document.indexOf("pageBreakBefore") < document.indexOf("TOC \\o")
                        && document.contains("pageBreakBefore"));
        String styles = new String(file.part("word/styles.xml"), StandardCharsets.UTF_8);
        assertTrue(styles.contains("w:color w:val=\"0B4F4A\""), "headings have the look's colour");
    }
}
