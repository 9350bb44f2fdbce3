package se.bilaga.output.word;

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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import se.bilaga.office.Dom;
import se.bilaga.office.OpcPackage;
import se.bilaga.office.Wml;
import se.bilaga.output.word.template.UnusableTemplate;
import se.bilaga.page.Page;
import se.bilaga.source.diagnostic.Message;

/** Templates as other programs make them, with a past, or damaged. */
class ForeignTemplatesTest {
    private static final String DOCUMENT = "word/document.xml";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    @TempDir
    Path folder = Path.of("");

    private final List<Message> warnings = new ArrayList<>();

    @Test
    void libreOfficesOwnNormalIsTheDefault() throws IOException {
        byte[] docx = written(Path.of("src/test/resources/word-templates/libreoffice.docx"));
        List<Element> styles = Dom.all(Dom.parse(OpcPackage.read(docx).part("word/styles.xml")), Wml.W, "style");
        assertEquals(1, styles.stream().filter(style -> named(style, "Normal")).count());
        assertEquals(
                "1",
                styles.stream()
                        .filter(style -> named(style, "Normal"))
                        .map(style -> Wml.attribute(style, "default"))
                        .findFirst()
                        .orElseThrow());
        assertEquals(List.of(), OoxmlLint.faults(docx));
    }

    private static boolean named(Element style, String name) {
        return Wml.value(style, "name").filter(name::equals).isPresent();
    }

    @Test
    void nothingOfThePastIsLeft() throws IOException {
        Path template = ChangedTemplate.in(folder, file -> {
            String text =
                    "<w:p><w:commentRangeStart w:id=\"1\"/><w:r><w:t>Omslag</w:t></w:r><w:commentRangeEnd w:id=\"1\"/>"
                            + "<w:r><w:commentReference w:id=\"1\"/></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>HEMLIGT</w:t></w:r></w:p>";
            ChangedTemplate.replace(file, DOCUMENT, "<w:p/>", text);
            add(
                    file,
                    "comments",
                    "<w:comments xmlns:w=\"" + Wml.W + "\"><w:comment w:id=\"1\" w:author=\"Kalle Karlsson\">"
                            + "<w:p><w:r><w:t>SLOPA</w:t></w:r></w:p></w:comment></w:comments>");
            add(file, "people", "<w15:people xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\"/>");
            file.put("docProps/thumbnail.jpeg", "image/jpeg", new byte[] {1});
            file.relationships("").add("thumbnail", "docProps/thumbnail.jpeg");
            file.put("_xmlsignatures/origin.sigs", WORD + "origin", new byte[0]);
            file.relationships("").add("origin", "_xmlsignatures/origin.sigs");
            file.put("customXml/item1.xml", "application/xml", "<hemligt/>".getBytes(StandardCharsets.UTF_8));
            file.relationships(DOCUMENT).add("customXml", "../customXml/item1.xml");
            file.put(
                    "docProps/custom.xml",
                    "application/vnd.openxmlformats-officedocument.custom-properties+xml",
                    """
                    <op:Properties xmlns:op="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" \
                    xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><op:property \
                    fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="Handläggare"><vt:lpwstr>Kalle</vt:lpwstr>\
                    </op:property></op:Properties>""".getBytes(StandardCharsets.UTF_8));
            file.relationships("").add("custom-properties", "docProps/custom.xml");
            ChangedTemplate.replace(
                    file,
                    "word/settings.xml",
                    "</w:settings>",
                    "<w:documentProtection w:edit=\"readOnly\" w:enforcement=\"1\"/></w:settings>");
        });
        byte[] docx = written(template);
        OpcPackage file = OpcPackage.read(docx);
        for (String part : file.names()) {
            String text = new String(file.part(part), StandardCharsets.UTF_8);
            for (String past :
                    List.of("Kalle", "HEMLIGT", "SLOPA", "comment", "hemligt", "documentProtection", "people")) {
                assertFalse(text.contains(past), part + ": " + past);
            }
        }
        assertTrue(DocxText.of(docx).contains("Omslag"));
        String told = warnings.stream().map(Message::sv).toList().toString();
        for (String what : List.of("kommentarer", "signatur", "dolda text", "egenskaper", "Handläggare", "skydd")) {
            assertTrue(told.contains(what), told);
        }
        assertSound(docx);
    }

    private static void add(OpcPackage file, String kind, String xml) {
        file.put("word/" + kind + ".xml", WORD + kind + "+xml", xml.getBytes(StandardCharsets.UTF_8));
        file.relationships(DOCUMENT).add(kind, kind + ".xml");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:p><w:ins w:id=\"9\" w:author=\"Kalle\"><w:r><w:t>ny</w:t></w:r></w:ins></w:p>",
                "<w:p><w:del w:id=\"9\" w:author=\"Kalle\"><w:r><w:delText>gammal</w:delText></w:r></w:del></w:p>",
                "<w:p><w:pPr><w:rPr><w:ins w:id=\"9\" w:author=\"Kalle\"/></w:rPr></w:pPr></w:p>",
                "<w:p><w:pPr><w:pPrChange w:id=\"9\" w:author=\"Kalle\"><w:pPr/></w:pPrChange></w:pPr></w:p>"
            })
    void trackedChangesAreRefused(String paragraph) throws IOException {
        refused(
                ChangedTemplate.in(folder, file -> ChangedTemplate.replace(file, DOCUMENT, "<w:p/>", paragraph)),
                "spårade ändringar av Kalle");
    }

    @Test
    void aChartIsNoEmbeddedObject() throws IOException {
        Path template = ChangedTemplate.in(folder, file -> {
            file.put(
                    "word/charts/chart9.xml",
                    "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
                    "<c:chartSpace xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"/>"
                            .getBytes(StandardCharsets.UTF_8));
            file.putByExtension(
                    "word/embeddings/blad.xlsx",
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                    new byte[1]);
            file.relationships("word/charts/chart9.xml").add("package", "../embeddings/blad.xlsx");
            file.relationships(DOCUMENT).add("chart", "charts/chart9.xml");
        });
        assertFalse(DocxText.of(written(template)).isEmpty());
    }

    /** As pandoc, Google Docs, Pages, WPS and lxml write them: no size, no settings, absolute names, prefixes of their own. */
    @ParameterizedTest
    @CsvSource({
        "w, word/document.xml, <w:footnotePr/>",
        "w, word/document.xml, ''",
        "w, word/document2.xml, <w:pgSz w:w='11906' w:h='16838'/>",
        "ns0, document.xml, <ns0:pgMar ns0:top='1000' ns0:left='1000'/>"
    })
    void filesWithLittleInThem(String prefix, String main, String section) throws IOException {
        OpcPackage file = new OpcPackage();
        String xml = "<§:document xmlns:§=\"" + Wml.W
                + "\"><§:body><§:p><§:r><§:t>Brevhuvud</§:t></§:r></§:p><§:sectPr>SECTION</§:sectPr></§:body></§:document>";
        String document = xml.replace("§", prefix).replace("SECTION", section);
        file.put(main, WORD + "document.main+xml", document.getBytes(StandardCharsets.UTF_8));
        file.relationships("").add("officeDocument", "/" + main);
        String styles = "<ns0:styles xmlns:ns0=\"" + Wml.W + "\"><ns0:style ns0:type=\"paragraph\" ns0:styleId=\"a\">"
                + "<ns0:name ns0:val=\"Normal\"/></ns0:style><ns0:style ns0:type=\"paragraph\" ns0:styleId=\"1\">"
                + "<ns0:name ns0:val=\"heading 1\"/><ns0:basedOn ns0:val=\"a\"/></ns0:style></ns0:styles>";
        String folderOfParts = main.substring(0, main.lastIndexOf('/') + 1);
        file.put(folderOfParts + "styles.xml", WORD + "styles+xml", styles.getBytes(StandardCharsets.UTF_8));
        file.relationships(main).add("styles", "styles.xml");
        Path template = folder.resolve("mall.docx");
        try (var out = Files.newOutputStream(template)) {
            file.write(out);
        }
        byte[] docx = written(template);
        OpcPackage made = OpcPackage.read(docx);
        String text = Dom.parse(made.part(main)).getDocumentElement().getTextContent();
        assertTrue(text.startsWith("Brevhuvud") && text.contains("Omsorgsförvaltningen"), text);
        assertEquals(List.of(), Schemas.faults(docx));
    }

    /** A cover in its own section, letterhead in two columns, the document, and a back page. */
    @Test
    void sectionsAndColumnsOfTheTemplateStayItsOwn() throws IOException {
        String size = "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1701\" w:right=\"1361\" w:bottom=\"1417\""
                + " w:left=\"1361\" w:header=\"737\" w:footer=\"624\" w:gutter=\"0\"/>";
        String columns = "<w:sectPr>" + size + "<w:cols w:num=\"2\" w:space=\"400\"/></w:sectPr>";
        String body =
                "<w:p><w:r><w:t>Omslag</w:t></w:r></w:p><w:p><w:pPr><w:sectPr>" + size + "</w:sectPr></w:pPr></w:p>"
                        + "<w:p><w:r><w:t>Spalter</w:t></w:r></w:p>"
                        + "<w:p><w:bookmarkStart w:id=\"1\" w:name=\"innehåll\"/><w:bookmarkEnd w:id=\"1\"/></w:p>"
                        + "<w:p><w:r><w:t>Mer spalter</w:t></w:r></w:p><w:p><w:pPr>" + columns + "</w:pPr></w:p>"
                        + "<w:p><w:r><w:t>Baksida</w:t></w:r></w:p>";
        byte[] docx =
                written(ChangedTemplate.in(folder, file -> ChangedTemplate.replace(file, DOCUMENT, "<w:p/>", body)));
        Element made = Dom.child(Dom.parse(OpcPackage.read(docx).part(DOCUMENT)).getDocumentElement(), "body")
                .orElseThrow();
        List<String> sections = new ArrayList<>();
        StringBuilder texts = new StringBuilder();
        for (Element block : Dom.children(made)) {
            texts.append(block.getTextContent());
            for (Element section :
                    block.getLocalName().equals("sectPr") ? List.of(block) : Dom.all(block, Wml.W, "sectPr")) {
                String number = Dom.child(section, "cols")
                        .map(cols -> Wml.attribute(cols, "num"))
                        .orElse("1");
                String whole = texts.toString();
                sections.add(number + whole.substring(0, Math.min(6, whole.length())));
                texts.setLength(0);
            }
        }
        assertEquals("1Omslag", sections.get(0));
        assertEquals("2Spalte", sections.get(1));
        assertEquals("1Ekköpi", sections.get(2));
        assertEquals("2Mer sp", sections.get(sections.size() - 2));
        assertEquals("Baksid", sections.get(sections.size() - 1).substring(1));
        assertTrue(
                sections.subList(2, sections.size() - 2).stream().allMatch(section -> section.startsWith("1")),
                sections.toString());
        assertSound(docx);
    }

    @ParameterizedTest
    @CsvSource({
        "word/styles.xml, <!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>",
        "word/styles.xml, <w:styles",
        "word/document.xml, <a/>",
        "word/header1.xml, ''",
        "word/settings.xml, <html/>"
    })
    void damagedPartsAreNamed(String part, String content) throws IOException {
        refused(ChangedTemplate.in(folder, file -> file.replace(part, content.getBytes(StandardCharsets.UTF_8))), part);
    }

    @Test
    void deepXmlIsRefused() throws IOException {
        String deep = "<w:sdt><w:sdtContent>".repeat(5000) + "</w:sdtContent></w:sdt>".repeat(5000);
        refused(ChangedTemplate.in(folder, file -> ChangedTemplate.replace(file, DOCUMENT, "<w:p/>", deep)), DOCUMENT);
    }

    @Test
    void cutFilesAreRefused() throws IOException {
        byte[] whole = Files.readAllBytes(ChangedTemplate.OURS);
        for (int length = 0; length < whole.length - 22; length += 500) {
            Path template = Files.write(folder.resolve("mall.dotx"), Arrays.copyOf(whole, length));
            refused(template, "mall.dotx");
        }
    }

    @Test
    void passwordsAreNamed() throws IOException {
        byte[] locked = new byte[2048];
        System.arraycopy(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0}, 0, locked, 0, 4);
        refused(Files.write(folder.resolve("mall.dotx"), locked), "lösenord");
    }

    @Test
    void thousandsOfPartsAndPartsOfOneNameAreRefused() throws IOException {
        ByteArrayOutputStream many = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(many)) {
            for (int i = 0; i < 5000; i++) {
                zip.putNextEntry(new ZipEntry("word/" + i + ".xml"));
            }
        }
        refused(Files.write(folder.resolve("mall.dotx"), many.toByteArray()), "ingen hel");
        refused(
                ChangedTemplate.in(folder, file -> file.put("WORD/STYLES.XML", "application/xml", new byte[0])),
                "ingen hel");
    }

    private byte[] written(Path template) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WordFormat(Map.of(), warnings::add).write(plan(template), out);
        return out.toByteArray();
    }

    private static Page plan(Path template) {
        return SamplePages.page(SamplePages.read("plan"), SamplePages.look(template));
    }

    private static void assertSound(byte[] docx) throws IOException {
        assertEquals(List.of(), OoxmlLint.faults(docx));
        assertEquals(List.of(), Schemas.faults(docx));
    }

    private void refused(Path template, String expected) {
        UnusableTemplate refusal = assertThrows(UnusableTemplate.class, () -> written(template));
        assertTrue(
                refusal.explanation().sv().contains(expected),
                refusal.explanation().sv());
        assertTrue(
                refusal.explanation().sv().lines().count() == 1,
                refusal.explanation().sv());
    }
}
