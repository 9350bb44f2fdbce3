package se.bilaga.importing.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import se.bilaga.importing.WordMaker;
import se.bilaga.importing.document.WordBlock.Paragraph;
import se.bilaga.importing.document.WordBlock.Table;
import se.bilaga.office.Xml;
import se.bilaga.source.diagnostic.Diagnostics;

class WordFilesTest {
    private final Diagnostics d = new Diagnostics();

    private WordDocument read(byte[] bytes) {
        Optional<WordDocument> read = WordFiles.read("gammal.docx", bytes, d);
        return read.orElseThrow(() -> new AssertionError(d.all().toString()));
    }

    private List<String> texts(WordMaker maker) {
        return read(maker.bytes()).blocks().stream()
                .filter(block -> block instanceof Paragraph)
                .map(block -> ((Paragraph) block).text())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** The only finding of a file that is refused, as one line. */
    private String refusal(byte[] bytes) {
        Diagnostics found = new Diagnostics();
        assertTrue(WordFiles.read("gammal.docx", bytes, found).isEmpty());
        assertEquals(1, found.all().size(), found.all().toString());
        return found.all().get(0).rule() + ": " + found.all().get(0).message().sv();
    }

    @Test
    void readsWhatApachePoiWrites() throws IOException {
        XWPFDocument document = new XWPFDocument();
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.createRun().setText("Planen gäller ");
        paragraph.createRun().setText("tre år.");
        document.createTable(2, 2).getRow(1).getCell(1).setText("1 311");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.write(out);
        WordDocument read = read(out.toByteArray());
        assertEquals("Planen gäller tre år.", ((Paragraph) read.blocks().get(0)).text());
        Table table = (Table) read.blocks().get(1);
        assertEquals("1 311", table.rows().get(1).cells().get(1).text());
    }

    @Test
    void trackedChangesAreAcceptedAndADeletedEndJoins() {
        String deleted = "<w:del w:id=\"1\">" + WordMaker.run("inte ", "").replace("w:t", "w:delText") + "</w:del>";
        String inserted = "<w:ins w:id=\"2\">" + WordMaker.run("nu ", "") + "</w:ins>";
        String moved = "<w:moveFrom w:id=\"3\">" + WordMaker.run("bort ", "") + "</w:moveFrom><w:moveTo w:id=\"4\">"
                + WordMaker.run("hit ", "") + "</w:moveTo>";
        assertEquals(
                List.of("Vi ska nu hit växa. Nästa stycke."),
                texts(new WordMaker()
                        .raw("<w:p><w:pPr><w:rPr><w:del w:id=\"5\"/></w:rPr></w:pPr>" + WordMaker.run("Vi ska ", "")
                                + deleted + inserted + moved + WordMaker.run("växa. ", "") + "</w:p>")
                        .text("Nästa stycke.")));
    }

    @Test
    void aDeletedRowIsGone() {
        WordMaker maker = new WordMaker();
        maker.raw("<w:tbl>" + row("", "A", "1") + row("<w:trPr><w:del w:id=\"1\"/></w:trPr>", "B", "2") + "</w:tbl>");
        assertEquals(1, ((Table) read(maker.bytes()).blocks().get(0)).rows().size());
    }

    private static String row(String properties, String... cells) {
        StringBuilder row = new StringBuilder("<w:tr>" + properties);
        for (String cell : cells) {
            row.append("<w:tc><w:p>").append(WordMaker.run(cell, "")).append("</w:p></w:tc>");
        }
        return row.append("</w:tr>").toString();
    }

    @Test
    void textThatNobodySeesIsLeftOut() {
        assertEquals(
                List.of("Synligt", "Se ekby.se här"),
                texts(new WordMaker()
                        .raw("<w:p>" + WordMaker.run("Syn\u00adligt\u200b", "") + WordMaker.run(" dolt", "<w:vanish/>")
                                + "</w:p>")
                        .raw("<w:p>" + WordMaker.run("Se ", "") + field("begin")
                                + "<w:r><w:instrText>HYPERLINK \"https://ekby.se\"</w:instrText></w:r>"
                                + field("separate")
                                + WordMaker.run("ekby.se", "") + field("end") + WordMaker.run(" här", "") + "</w:p>")));
    }

    private static String field(String type) {
        return "<w:r><w:fldChar w:fldCharType=\"" + type + "\"/></w:r>";
    }

    @Test
    void aFieldsLinkAndAFootnoteAreKept() {
        WordMaker maker = new WordMaker().noted("Hot och våld", "Anmälda i KIA.");
        WordDocument document = read(maker.bytes());
        String note = ((Paragraph) document.blocks().get(0)).runs().get(1).note();
        assertEquals(
                "Anmälda i KIA.",
                document.notes().getOrDefault(note, List.of()).get(0).text());
    }

    @Test
    void aTextBoxIsReadOnce() {
        assertEquals(
                List.of("1 482", "anställda", "Sedan"),
                texts(new WordMaker().box("1 482", "anställda").text("Sedan")));
    }

    @Test
    void commentsAreKeptWithoutWhoWroteThem() {
        WordDocument document =
                read(new WordMaker().remarked("Fyra av tio", "Stämmer det?").bytes());
        assertEquals(List.of("Stämmer det?"), document.blocks().get(0).remarks());
    }

    @Test
    void spansAreWrittenOutAndATableInACellIsLines() {
        String inner = "<w:tbl>" + row("", "Vem", "HR") + row("", "När", "2025") + "</w:tbl>";
        WordMaker maker = new WordMaker()
                .table("A|B|<", "1|2|3", "^|4|5")
                .raw("<w:tbl><w:tr><w:tc>" + inner + "<w:p/></w:tc></w:tr></w:tbl>");
        List<WordBlock> blocks = read(maker.bytes()).blocks();
        Table spans = (Table) blocks.get(0);
        assertEquals(
                List.of("A B B", "1 2 3", "1 4 5"),
                spans.rows().stream()
                        .map(row -> String.join(
                                " ",
                                row.cells().stream().map(WordBlock.Cell::text).toList()))
                        .toList());
        assertTrue(spans.rows().get(2).cells().get(0).covered());
        assertEquals(
                "Vem: HR När: 2025",
                ((Table) blocks.get(1)).rows().get(0).cells().get(0).text());
    }

    @Test
    void whatIsNoWordDocumentIsToldInOneLine() throws IOException {
        assertTrue(refusal("%PDF-1.7".getBytes(StandardCharsets.ISO_8859_1)).startsWith("fel-filtyp: filen är en PDF"));
        assertEquals("ogiltig-fil: filen är tom", refusal(new byte[0]));
        assertEquals("fel-filtyp: filen är inget Worddokument", refusal("Hej".getBytes(StandardCharsets.UTF_8)));
        assertEquals("ogiltig-fil: dokumentet är låst med lösenord", refusal(compound("EncryptedPackage")));
        assertEquals("fel-filtyp: filen är ett gammalt Worddokument (doc)", refusal(compound("WordDocument")));
        assertEquals(
                "fel-filtyp: filen är ett OpenDocument (odt)",
                refusal(zip("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", "<a/>")));
        assertEquals(
                "fel-filtyp: filen är inget Worddokument",
                refusal(zip("[Content_Types].xml", "<Types/>", "xl/workbook.xml", "<workbook/>")));
        byte[] whole = new WordMaker().text("Mål").bytes();
        assertEquals(
                "ogiltig-fil: dokumentet är skadat eller avhugget",
                refusal(java.util.Arrays.copyOf(whole, whole.length / 2)));
    }

    private static byte[] compound(String stream) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes("\u00d0\u00cf\u0011\u00e0".getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(new byte[512]);
        out.writeBytes(stream.getBytes(StandardCharsets.UTF_16LE));
        return out.toByteArray();
    }

    private static byte[] zip(String... parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < parts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(parts[i]));
                zip.write(parts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    @Test
    void whatUnpacksWithoutEndIsRefusedBeforeItIsRead() throws IOException {
        assertEquals(
                "för-stor-fil: dokumentet packar upp till mer än en plan",
                refusal(zip("[Content_Types].xml", "<Types/>", "word/document.xml", " ".repeat(49 << 20))));
        assertEquals(
                "för-stor-fil: dokumentet packar upp till mer än en plan",
                refusal(new WordMaker().raw("<w:p/>".repeat(600_000)).bytes()));
        assertEquals(
                "ogiltig-fil: dokumentet är skadat eller avhugget",
                refusal(new WordMaker()
                        .raw("<w:sdt>".repeat(500) + "</w:sdt>".repeat(500))
                        .bytes()));
        assertEquals(
                "ogiltig-fil: dokumentet är skadat eller avhugget",
                refusal(zip(
                        "[Content_Types].xml",
                        "<Types/>",
                        "word/document.xml",
                        Xml.DECLARATION + "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>")));
    }

    @Test
    void personalNumbersAreRefusedWhereverTheyStand() {
        String expected = "personnummer: dokumentet har personnummer, i texten, en kommentar eller en struken ändring";
        assertEquals(
                expected,
                refusal(new WordMaker()
                        .raw("<w:p>" + WordMaker.run("811218", "") + WordMaker.run("-9876", "<w:b/>") + "</w:p>")
                        .bytes()));
        assertEquals(
                expected,
                refusal(new WordMaker()
                        .remarked("Ett stycke", "Gäller 811218-9876")
                        .bytes()));
        assertEquals(
                expected,
                refusal(new WordMaker()
                        .noted("Ett stycke", "Gäller 19811218-9876")
                        .bytes()));
        assertEquals(
                expected,
                refusal(new WordMaker()
                        .raw("<w:p><w:del w:id=\"1\">"
                                + WordMaker.run("811218-9876", "").replace("w:t", "w:delText") + "</w:del></w:p>")
                        .bytes()));
        assertEquals(
                expected,
                refusal(new WordMaker()
                        .raw("<w:p>" + WordMaker.run("811218 9876", "") + "</w:p>")
                        .bytes()));
        assertEquals(
                2,
                read(new WordMaker().table("811218|9876").bytes()).blocks().get(0) instanceof Table table
                        ? table.width()
                        : 0);
    }

    @Test
    void aListOfPersonsIsRefused() {
        assertEquals(
                "lista-över-personer: en tabell ser ut att vara en lista över personer, en på varje rad",
                refusal(new WordMaker()
                        .table("Namn|Enhet", "Anna Ek|A", "Bo Al|A", "Cia Asp|B", "Dan Rönn|B", "Eva Lind|C")
                        .bytes()));
    }

    @Test
    void embeddedFilesAreCountedAndLeft() {
        WordDocument document = read(new WordMaker()
                .raw("<w:altChunk r:id=\"rId99\"/><w:p><w:r><w:object/></w:r></w:p>")
                .bytes());
        assertEquals(2, document.counts().get("inbäddade filer"));
    }
}
