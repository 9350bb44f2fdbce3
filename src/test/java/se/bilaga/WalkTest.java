package se.bilaga;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import se.bilaga.output.html.HtmlFormat;
import se.bilaga.output.pdf.PdfFormat;
import se.bilaga.output.word.WordFormat;
import se.bilaga.page.Page;

/** Follows one figure from where it is written to every place where it is read: cell, total and share, in each format. */
class WalkTest {
    private static final String PLAN = "plans/stockholm/hasselby-vallingby/2025-2027.yaml";

    /** Women in October 2024: the cell, the total with 250 men, and the women's share. */
    private static final String[] AS_WRITTEN = {"1 311", "1 561", "84 %"};

    private static final String[] AS_CHANGED = {"3 311", "3 561", "93 %"};

    @Test
    void pdf() throws IOException {
        walk(page -> {
            try (PDDocument pdf = Loader.loadPDF(Flow.write(new PdfFormat(), page))) {
                return new PDFTextStripper().getText(pdf);
            }
        });
    }

    @Test
    void word() throws IOException {
        walk(page -> {
            try (ZipInputStream docx = new ZipInputStream(
                    new ByteArrayInputStream(Flow.write(new WordFormat(Map.of(), warning -> {}), page)))) {
                for (ZipEntry entry = docx.getNextEntry(); entry != null; entry = docx.getNextEntry()) {
                    if (entry.getName().equals("word/document.xml")) {
                        return new String(docx.readAllBytes(), StandardCharsets.UTF_8);
                    }
                }
                throw new AssertionError("no document");
            }
        });
    }

    @Test
    void html() throws IOException {
        walk(page -> new String(Flow.write(new HtmlFormat(), page), StandardCharsets.UTF_8)
                .replace("&nbsp;", " ")
                .replace("&#160;", " "));
    }

    private interface Reader {
        String text(Page page) throws IOException;
    }

    private static void walk(Reader reader) throws IOException {
        String written = spaced(reader.text(Flow.page(PLAN, UnaryOperator.identity())));
        String changed = spaced(reader.text(Flow.page(PLAN, yaml -> yaml.replace("1311", "3311"))));
        for (String figure : AS_WRITTEN) {
            assertTrue(written.contains(figure), figure);
        }
        for (String figure : AS_CHANGED) {
            assertTrue(changed.contains(figure), figure);
            assertFalse(written.contains(figure), figure);
        }
        assertFalse(changed.contains("1 311"), "the old figure is left somewhere");
    }

    private static String spaced(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }
}
