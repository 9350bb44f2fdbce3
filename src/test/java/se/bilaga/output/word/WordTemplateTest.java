package se.bilaga.output.word;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import se.bilaga.office.Dom;
import se.bilaga.office.OpcPackage;
import se.bilaga.office.Wml;
import se.bilaga.output.word.template.UnusableTemplate;
import se.bilaga.page.Page;
import se.bilaga.page.look.FrontPage;
import se.bilaga.page.look.Look;
import se.bilaga.paper.Paper;
import se.bilaga.source.diagnostic.Message;

/** What a template brings, what it may lack and what it must not hold. */
class WordTemplateTest {

    private static final Path OURS = ChangedTemplate.OURS;
    private static final String DOCUMENT = "word/document.xml";

    @TempDir
    Path folder = Path.of("");

    @Test
    void isNeverChanged() throws IOException {
        byte[] before = Files.readAllBytes(OURS);
        SamplePages.docx(SamplePages.page("plan stockholm"));
        assertArrayEquals(before, Files.readAllBytes(OURS));
    }

    @Test
    void headersAndFootersAreFilled() throws IOException {
        OpcPackage file = OpcPackage.read(SamplePages.docx(SamplePages.page("plan stockholm")));
        String header = text(file, "word/header1.xml");
        assertEquals("Omsorgsförvaltningen · Kompetensförsörjningsplan 2025–2027Bilaga 7", header);
        assertEquals(
                "Ekköpings kommun · ON-2024/976Sida 1 (1)",
                text(file, "word/footer1.xml").replaceAll(" (PAGE|NUMPAGES) ", ""));
        assertEquals(
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                file.contentType(DOCUMENT));
    }

    @Test
    void aPlainLookHasTheSameLinesAtHeadAndFoot() throws IOException {
        OpcPackage file = OpcPackage.read(SamplePages.docx(SamplePages.page("plan -")));
        assertEquals(
                "Omsorgsförvaltningen · Kompetensförsörjningsplan 2025–2027Bilaga 7",
                text(file, "word/header1.xml").strip().replace("\n", ""));
        assertTrue(text(file, "word/footer2.xml").contains("Sida"), text(file, "word/footer2.xml"));
        String document = new String(file.part(DOCUMENT), StandardCharsets.UTF_8);
        assertTrue(document.contains("<w:titlePg/>"));
    }

    /** 132 mm of a page of 162: the styles say so, not each paragraph; one that says what it wants has that. */
    @ParameterizedTest
    @CsvSource({"'', 1701", "'<w:ind w:right=\"0\"/>', 0"})
    void runningTextIsNarrowerThanItsTables(String said, String right) throws IOException {
        Path template = changed(file -> {
            String styles = new String(file.part("word/styles.xml"), StandardCharsets.UTF_8);
            String quote = "<w:style w:type=\"paragraph\" w:styleId=\"Citat\"><w:name w:val=\"Quote\"/>"
                    + "<w:basedOn w:val=\"Normal\"/><w:pPr>" + said + "</w:pPr></w:style>";
            file.replace(
                    "word/styles.xml",
                    styles.replaceAll("<w:style [^>]*w:styleId=\"Citat\".*?</w:style>", quote)
                            .getBytes(StandardCharsets.UTF_8));
        });
        Look plain = SamplePages.look(template);
        Paper paper = new Paper(
                Paper.PLAIN.upright(),
                Paper.PLAIN.landscape(),
                10.5,
                1.4,
                45,
                132 * 72 / 25.4,
                Paper.PLAIN.tables(),
                8);
        Look look = new Look("prov", "", "", paper, plain.chartColors(), List.of(), FrontPage.PLAIN, template);
        OpcPackage file = OpcPackage.read(SamplePages.docx(SamplePages.page(
                SamplePages.body("<main><p>a</p><blockquote><p>b</p></blockquote><ul><li>c</li></ul>"
                        + "<section class=\"avsnitt liggande\"><p>d</p></section></main>"),
                look)));
        Map<String, String> rights = new TreeMap<>();
        for (Element style : Dom.all(Dom.parse(file.part("word/styles.xml")), Wml.W, "style")) {
            Dom.all(style, Wml.W, "ind")
                    .forEach(ind -> rights.put(Wml.value(style, "name").orElse(""), Wml.attribute(ind, "right")));
        }
        assertEquals(right, rights.get("Quote"));
        assertEquals("1701", rights.get("Body Text"));
        assertEquals("1701", rights.get("List Bullet"));
        String document = new String(file.part(DOCUMENT), StandardCharsets.UTF_8);
        assertEquals(1, document.split("<w:ind ", -1).length - 1, "on the turned page alone");
        assertTrue(document.contains("<w:ind w:right=\"6237\"/>"), document);
    }

    @Test
    void missingStylesAreAddedWithAWarning() throws IOException {
        Path template = changed(file -> {
            String styles = new String(file.part("word/styles.xml"), StandardCharsets.UTF_8);
            file.replace(
                    "word/styles.xml",
                    styles.replaceAll("<w:style [^>]*w:styleId=\"Citat\".*?</w:style>", "")
                            .getBytes(StandardCharsets.UTF_8));
        });
        List<Message> warnings = new ArrayList<>();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WordFormat(Map.of(), warnings::add).write(plan(template), out);
        assertEquals(1, warnings.size(), warnings.toString());
        assertTrue(warnings.get(0).sv().contains("Citat"));
        assertEquals(List.of(), OoxmlLint.faults(out.toByteArray()));
        assertEquals(List.of(), Schemas.faults(out.toByteArray()));
    }

    @Test
    void stylesAreFoundBySwedishNames() throws IOException {
        Path template = changed(
                file -> ChangedTemplate.replace(file, "word/styles.xml", "w:val=\"heading 1\"", "w:val=\"Rubrik 1\""));
        List<Message> warnings = new ArrayList<>();
        new WordFormat(Map.of(), warnings::add).write(plan(template), new ByteArrayOutputStream());
        assertEquals(List.of(), warnings);
    }

    @Test
    void theCoverStaysAndIsNotRepeated() throws IOException {
        String cover =
                "<w:p><w:r><w:t>Omslag</w:t></w:r></w:p><w:sdt><w:sdtPr><w:tag w:val=\"Titel\"/><w:showingPlcHdr/>"
                        + "</w:sdtPr><w:sdtContent><w:p><w:r><w:t>Klicka här</w:t></w:r></w:p></w:sdtContent></w:sdt>"
                        + "<w:p><w:bookmarkStart w:id=\"1\" w:name=\"innehåll\"/><w:bookmarkEnd w:id=\"1\"/></w:p>"
                        + "<w:p><w:r><w:t>Baksida</w:t></w:r></w:p>";
        Path template = changed(file -> ChangedTemplate.replace(file, DOCUMENT, "<w:p/>", cover));
        byte[] docx = SamplePages.docx(plan(template));
        String text = text(OpcPackage.read(docx), DOCUMENT);
        assertTrue(text.startsWith("OmslagKompetensförsörjningsplan 2025–2027Ekköpings kommunBilaga 7Omsorgs"), text);
        assertTrue(text.endsWith("Baksida"));
        assertEquals(List.of(), Schemas.faults(docx));
        assertEquals(List.of(), OoxmlLint.faults(docx));
    }

    @ParameterizedTest
    @CsvSource({
        "attachedTemplate, file:///C:/mallar/Normal.dotm, kopplad",
        "image, https://example.se/logga.png, utanför",
        "oleObject, embeddings/oleObject1.bin, OLE",
        "aFChunk, del.html, altChunk",
        "vbaProject, vbaProject.bin, makron",
        "hyperlink, file://server/katalog, utanför"
    })
    void refusesWhatItMustNotHold(String kind, String target, String expected) throws IOException {
        Path template = changed(file -> {
            if (target.contains(":")) {
                file.relationships(DOCUMENT).addExternal(kind, target);
            } else {
                file.relationships(DOCUMENT).add(kind, target);
            }
        });
        refused(template, expected);
    }

    @Test
    void refusesMacros() throws IOException {
        refused(
                changed(file -> file.put(
                        DOCUMENT,
                        "application/vnd.ms-word.template.macroEnabledTemplate.main+xml",
                        file.part(DOCUMENT))),
                "makron");
    }

    @Test
    void refusesFieldsThatFetch() throws IOException {
        String field =
                "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> INCLUDETEXT \"http://x\" "
                        + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";
        refused(changed(file -> ChangedTemplate.replace(file, DOCUMENT, "<w:p/>", field)), "INCLUDETEXT");
    }

    @Test
    void refusesWhatIsNoWordFile() throws IOException {
        Path template = folder.resolve("mall.dotx");
        Files.writeString(template, "ingen mall");
        refused(template, "ingen hel .dotx");
    }

    @Test
    void takesALetterheadWithAWebAddress() throws IOException {
        Path template = changed(
                file -> file.relationships("word/header1.xml").addExternal("hyperlink", "https://www.example.se/"));
        assertFalse(DocxText.of(SamplePages.docx(plan(template))).isEmpty());
    }

    private static void refused(Path template, String expected) {
        UnusableTemplate refusal = assertThrows(UnusableTemplate.class, () -> SamplePages.docx(plan(template)));
        assertTrue(
                refusal.explanation().sv().contains(expected),
                refusal.explanation().sv());
        assertFalse(refusal.explanation().en().isBlank());
    }

    private static Page plan(Path template) {
        return SamplePages.page(SamplePages.read("plan"), SamplePages.look(template));
    }

    private Path changed(ChangedTemplate.Edit edit) throws IOException {
        return ChangedTemplate.in(folder, edit);
    }

    private static String text(OpcPackage file, String part) throws IOException {
        return Dom.parse(file.part(part)).getDocumentElement().getTextContent();
    }
}
