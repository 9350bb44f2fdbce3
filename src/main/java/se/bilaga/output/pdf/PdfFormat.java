package se.bilaga.output.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import se.bilaga.output.Format;
import se.bilaga.output.pdf.engine.Typesetter;
import se.bilaga.output.pdf.font.GlyphCoverage;
import se.bilaga.output.pdf.tree.PrintDocument;
import se.bilaga.page.Page;

/**
 * PDF for the board and the archive: PDF/UA-1 and PDF/A-2a at once.
 *
 * <pre>{@code new PdfFormat().write(page, out)}</pre>
 *
 * A character that no font of the look has is the caller's to find beforehand, with {@link GlyphCoverage}.
 */
public final class PdfFormat implements Format {
    @Override
    public String extension() {
        return "pdf";
    }

    @Override
    public void write(Page page, OutputStream out) throws IOException {
        var unused = typeset(page, out);
    }

    /**
     * Writes the same file; the answer is the page of each heading, from 1, by the heading's id.
     *
     * @throws IllegalArgumentException where the file is longer than a plan can be
     */
    public Map<String, Integer> typeset(Page page, OutputStream out) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            Archive.describe(pdf, page.metadata());
            Map<String, Integer> headingPages = new Typesetter(page, PrintDocument.of(page)).typeset(pdf);
            pdf.save(out);
            return headingPages;
        }
    }
}
