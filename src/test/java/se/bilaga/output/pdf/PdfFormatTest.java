package se.bilaga.output.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import se.bilaga.output.SamplePages;
import se.bilaga.page.Page;
import se.bilaga.page.look.Look;

class PdfFormatTest {
    @Test
    void aWholePlanIsValid() throws IOException {
        assertEquals(List.of(), VeraPdf.faults(write(SamplePages.of("plan"))));
    }

    @Test
    void aComparisonIsValid() throws IOException {
        assertEquals(List.of(), VeraPdf.faults(write(SamplePages.of("jamforelse"))));
    }

    @Test
    void theValidatorSeesFaults() throws IOException {
        List<String> faults = VeraPdf.faults(write(SamplePages.ofMain("<h4 id=\"a\">Nivåer hoppas över</h4>")));
        assertTrue(faults.stream().anyMatch(fault -> fault.startsWith("7.4.2")), faults.toString());
    }

    @Test
    void theSamePageGivesTheSameBytes() throws IOException {
        assertArrayEquals(write(SamplePages.of("plan")), write(SamplePages.of("plan")));
    }

    @Test
    void theTextComesInOrder() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(write(SamplePages.of("plan")))) {
            String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            int at = 0;
            for (String next : List.of(
                    "Bilaga 7",
                    "Innehåll",
                    "1 Inledning",
                    "Så arbetar förvaltningen",
                    "Tabell 1",
                    "Figur 2",
                    "5 Risker")) {
                int found = text.indexOf(next, at);
                assertTrue(found >= at, next + " not after " + at);
                at = found;
            }
            assertFalse(text.contains("#"), "a glyph was missing");
        }
    }

    @Test
    void theFileSaysWhatItIs() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(write(SamplePages.of("plan")))) {
            assertEquals("Omsorgsförvaltningen", pdf.getDocumentInformation().getAuthor());
            assertEquals("sv-SE", pdf.getDocumentCatalog().getLanguage());
            PDOutlineItem first = pdf.getDocumentCatalog().getDocumentOutline().getFirstChild();
            assertEquals("1 Inledning", first.getTitle());
            assertEquals("1.1 Så arbetar förvaltningen", first.getFirstChild().getTitle());
        }
    }

    @Test
    void nothingOutsideThePageIsReached() throws IOException {
        Page page = SamplePages.ofMain(
                "<p>Text</p><figure class=\"bild\"><img src=\"file:///etc/hostname\" alt=\"x\"/></figure>");
        Look look = page.look();
        String css = "@import url(file:///etc/passwd); @import url(http://127.0.0.1:1/a.css);"
                + "p { background-image: url(http://127.0.0.1:1/a.png) } h1 { background-image: url(file:///a.png) }"
                + "body { list-style-image: url(data:image/png;base64,AAAA) }" + look.css();
        Look hostile =
                new Look(look.name(), css, "", look.paper(), look.chartColors(), look.fonts(), look.titlePage(), null);
        byte[] pdf = write(new Page(page.document(), page.metadata(), hostile, page.charts(), page.images()));
        assertFalse(new String(pdf, java.nio.charset.StandardCharsets.ISO_8859_1).contains("/Image"));
    }

    @Test
    void linksLeadOnlyWhereTheyMay() throws IOException {
        byte[] file = write(SamplePages.ofMain("<p><a href=\"javascript:alert(1)\">a</a> <a href=\"file:///etc\">b</a> "
                + "<a href=\"#saknas\">c</a> <a href=\"https://example.se\">d</a></p>"));
        try (PDDocument pdf = Loader.loadPDF(file)) {
            assertEquals(1, pdf.getPage(0).getAnnotations().size());
        }
        assertEquals(List.of(), VeraPdf.faults(file));
    }

    /** Some JDKs write their own name into the head of a profile; the file is as they leave it. */
    @Test
    void theProfileOfTheColoursIsTheSameOnEveryJdk() throws IOException {
        try (PDDocument document = Loader.loadPDF(write(SamplePages.ofMain("<p>Text</p>")));
                var profile = java.util.Objects.requireNonNull(Archive.class.getResourceAsStream("srgb.icc"))) {
            var intent = document.getDocumentCatalog().getOutputIntents().get(0);
            assertArrayEquals(
                    profile.readAllBytes(),
                    intent.getDestOutputIntent().createInputStream().readAllBytes());
        }
    }

    static byte[] write(Page page) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfFormat().write(page, out);
        return out.toByteArray();
    }
}
