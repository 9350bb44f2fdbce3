package se.bilaga.output.word;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.bilaga.diff.match.Counterparts;
import se.bilaga.diff.redline.Redline;
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
    void pdfIsAccessibleAndArchivable() throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        new PdfFormat().write(Redline.of(BEFORE, NOW, new Counterparts()), pdf);
        assertEquals(List.of(), VeraPdf.faults(pdf.toByteArray()));
    }

    private static List<String> said(List<String> texts) {
        return texts.stream().filter(text -> !text.isBlank()).toList();
    }
}
