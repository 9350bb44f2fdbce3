package se.bilaga.output.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import se.bilaga.office.Dom;
import se.bilaga.office.OpcPackage;
import se.bilaga.office.Wml;

/** Whatever a template's headings number by, the headings, the contents and the references say the same. */
class HeadingNumbersTest {
    private static final String LEVEL =
            "<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/><w:pStyle w:val=\"Rubrik%d\"/>"
                    + "<w:lvlText w:val=\"%s\"/><w:lvlJc w:val=\"left\"/></w:lvl>";

    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({
        "none, '', decimal, %1.%2, 1 Inledning, 2.1 Könsfördelning, 7 Förkortningar, avsnitt 7",
        "bullet, •, bullet, –, 1 Inledning, 2.1 Könsfördelning, 7 Förkortningar, avsnitt 7",
        "chineseCounting, %1, decimal, %1.%2, 1 Inledning, 2.1 Könsfördelning, 7 Förkortningar, avsnitt 7",
        "upperRoman, %1., bullet, –, 1 Inledning, 2.1 Könsfördelning, 7 Förkortningar, avsnitt 7",
        "decimal, %1, decimal, %1.%2, 1 Inledning, 2.1 Könsfördelning, Förkortningar, avsnitt 7",
        "upperRoman, %1., decimal, %1.%2, I. Inledning, II.1 Könsfördelning, Förkortningar, avsnitt VII",
        "decimal, Kapitel %1, lowerLetter, %2), Kapitel 1 Inledning, a) Könsfördelning, Förkortningar, avsnitt Kapitel 7"
    })
    void agree(
            String format,
            String text,
            String format2,
            String text2,
            String first,
            String second,
            String heading,
            String reference)
            throws IOException {
        byte[] docx = SamplePages.docx(
                SamplePages.page(SamplePages.read("plan"), SamplePages.look(template(format, text, format2, text2))));
        List<String> paragraphs =
                Dom.all(Dom.parse(OpcPackage.read(docx).part("word/document.xml")), Wml.W, "p").stream()
                        .map(Element::getTextContent)
                        .toList();
        assertTrue(paragraphs.stream().anyMatch(p -> p.contains(first + " PAGEREF")), first);
        assertTrue(paragraphs.stream().anyMatch(p -> p.contains(second + " PAGEREF")), second);
        assertTrue(paragraphs.contains(heading), heading);
        String instruction = reference.substring("avsnitt ".length());
        boolean counted = heading.equals("Förkortningar");
        String field = counted ? " REF _forkortningar \\w \\h " : " REF _forkortningar_nr \\h ";
        assertTrue(
                paragraphs.stream().anyMatch(p -> p.contains("förklaras i avsnitt " + field + instruction + ".")),
                paragraphs.stream()
                        .filter(p -> p.contains("förklaras i"))
                        .toList()
                        .toString());
        assertEquals(List.of(), OoxmlLint.faults(docx));
        assertEquals(List.of(), Schemas.faults(docx));
    }

    /** As another program counts. */
    @Test
    void areThoseThatLibreOfficeShows() throws IOException {
        Tool.need("soffice");
        Path docx = folder.resolve("romerska.docx");
        Path template = template("upperRoman", "%1.", "decimal", "%1.%2");
        Files.write(docx, SamplePages.docx(SamplePages.page(SamplePages.read("plan"), SamplePages.look(template))));
        Tool.run(List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                folder.toString(),
                docx.toString()));
        try (PDDocument opened = Loader.loadPDF(folder.resolve("romerska.pdf").toFile())) {
            String text = new PDFTextStripper().getText(opened).replaceAll("\\s+", " ");
            assertTrue(text.contains("förklaras i avsnitt VII."));
            assertTrue(text.indexOf("II.1 Könsfördelning") < text.lastIndexOf("II.1 Könsfördelning"));
        }
    }

    private Path template(String format, String text, String format2, String text2) throws IOException {
        return ChangedTemplate.in(folder, file -> {
            String list = "<w:abstractNum w:abstractNumId=\"90\"><w:multiLevelType w:val=\"multilevel\"/>"
                    + LEVEL.formatted(0, format, 1, text)
                    + LEVEL.formatted(1, format2, 2, text2)
                    + LEVEL.formatted(2, "decimal", 3, "%1.%2.%3")
                    + LEVEL.formatted(3, "decimal", 4, "%1.%2.%3.%4")
                    + "</w:abstractNum>";
            ChangedTemplate.replace(
                    file,
                    "word/numbering.xml",
                    "<w:abstractNum w:abstractNumId=\"1\">",
                    list + "<w:abstractNum w:abstractNumId=\"1\">");
            ChangedTemplate.replace(
                    file,
                    "word/numbering.xml",
                    "</w:numbering>",
                    "<w:num w:numId=\"90\"><w:abstractNumId w:val=\"90\"/></w:num></w:numbering>");
            for (int level = 0; level < 4; level++) {
                String style = "w:styleId=\"Rubrik" + (level + 1) + "\"";
                String styles = new String(file.part("word/styles.xml"), StandardCharsets.UTF_8);
                int at = styles.indexOf("<w:suppressAutoHyphens/>", styles.indexOf(style));
                String numbers = "<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"90\"/></w:numPr>";
                String changed = styles.substring(0, at) + numbers + styles.substring(at);
                file.replace("word/styles.xml", changed.getBytes(StandardCharsets.UTF_8));
            }
        });
    }
}
