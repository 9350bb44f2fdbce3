package se.bilaga.output.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import se.bilaga.diff.match.Counterparts;
import se.bilaga.diff.redline.Redline;
import se.bilaga.office.Dom;
import se.bilaga.office.OpcPackage;
import se.bilaga.office.Relationships.Relationship;
import se.bilaga.output.PlanPages;
import se.bilaga.output.pdf.PdfFormat;
import se.bilaga.output.pdf.VeraPdf;
import se.bilaga.page.Page;

/** The two published plans of Miljöförvaltningen, compared, as the board gets them. */
class RealRedlineTest {
    private static final Page BEFORE = PlanPages.page("plans/stockholm/miljoforvaltningen/2023-2025.yaml");
    private static final Page NOW = PlanPages.page("plans/stockholm/miljoforvaltningen/2025-2027.yaml");

    @Test
    void wordAcceptsToTheNewPlanAndRejectsToTheOld() throws IOException {
        byte[] docx = SamplePages.docx(Redline.of(BEFORE, NOW, new Counterparts()));
        assertEquals(List.of(), OoxmlLint.faults(docx));
        assertEquals(List.of(), Schemas.faults(docx));
        assertEquals(said(PageText.of(NOW)), said(DocxText.of(TrackedChanges.accept(docx))));
        assertEquals(said(PageText.of(BEFORE)), said(DocxText.of(TrackedChanges.reject(docx))));
    }

    @Test
    void headersSayWhatTheOldPlansSaidWhenAllIsRejected() throws IOException {
        byte[] docx = SamplePages.docx(Redline.of(BEFORE, NOW, new Counterparts()));
        assertEquals(headers(SamplePages.docx(NOW)), headers(TrackedChanges.accept(docx)));
        assertEquals(headers(SamplePages.docx(BEFORE)), headers(TrackedChanges.reject(docx)));
        assertNotEquals(headers(SamplePages.docx(BEFORE)), headers(SamplePages.docx(NOW)));
    }

    @Test
    void aCommentSaysThatItIsAComparison() throws IOException {
        Page page = Redline.of(BEFORE, NOW, new Counterparts());
        String notice = "Jämförelse. 2023–2025 & 2025–2027";
        byte[] docx = SamplePages.docx(
                new Page(page.document(), page.metadata().noticed(notice), page.look(), page.charts(), page.images()));
        assertEquals(List.of(), OoxmlLint.faults(docx));
        assertEquals(List.of(), Schemas.faults(docx));
        try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(docx))) {
            assertEquals(1, read.getComments().length);
            assertEquals(notice, read.getComments()[0].getText());
        }
        assertEquals(said(PageText.of(NOW)), said(DocxText.of(TrackedChanges.accept(docx))));
    }

    private static List<String> headers(byte[] docx) throws IOException {
        OpcPackage file = OpcPackage.read(docx);
        List<String> texts = new ArrayList<>();
        for (Relationship link : file.relationships("word/document.xml").all()) {
            if (link.kind().equals("header") || link.kind().equals("footer")) {
                Document part = Dom.parse(file.part("word/" + link.target()));
                texts.add(part.getDocumentElement().getTextContent());
            }
        }
        return texts;
    }

    @Test
    void pdfIsAccessibleAndArchivable() throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        new PdfFormat().write(Redline.of(BEFORE, NOW, new Counterparts()), pdf);
        assertEquals(List.of(), VeraPdf.faults(pdf.toByteArray()));
    }

    private static List<String> said(List<String> texts) {
        return texts.stream().filter(text -> !text.isBlank()).toList();
    }
}
