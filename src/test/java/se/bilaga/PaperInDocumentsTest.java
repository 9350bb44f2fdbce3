package se.bilaga;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bilaga.output.pdf.PdfFormat;
import se.bilaga.output.word.WordFormat;
import se.bilaga.page.Page;
import se.bilaga.page.tree.BlockPart.ColumnShare;
import se.bilaga.page.tree.PageWalk;
import se.bilaga.page.tree.Picture.Drawing;

/** A look with other pages: what is drawn, the columns, PDF and Word follow. */
class PaperInDocumentsTest {
    private static final String PLAN = "src/test/samples/exempelkommun/plan.yaml";
    private static final String CSS = "@page { size: 170mm 240mm; margin: 20mm 15mm 15mm 25mm }"
            + " @page liggande { size: 240mm 170mm; margin: 15mm 20mm 25mm 15mm }"
            + " html { font-size: 12pt } table.data { font-size: 10pt }";

    private final Page page;

    PaperInDocumentsTest(@TempDir Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("templates"))) {
            for (Path file : files.toList()) {
                Files.copy(
                        file, folder.resolve("t").resolve(Path.of("templates").relativize(file)));
            }
        }
        Path look = folder.resolve("t/looks/stockholm");
        Files.writeString(look.resolve("style.css"), CSS, StandardOpenOption.APPEND);
        Files.delete(look.resolve("word.dotx"));
        page = Flow.page(PLAN, UnaryOperator.identity(), folder.resolve("t"));
    }

    private static Page ordinary() {
        return Flow.page(PLAN, UnaryOperator.identity());
    }

    @Test
    void chartsAreAsWideAsTheText() {
        assertEquals(List.of(459), drawings(ordinary()));
        assertEquals(List.of(368), drawings(page));
    }

    private static List<Integer> drawings(Page page) {
        List<Integer> widths = new ArrayList<>();
        page.document().accept(new PageWalk() {
            @Override
            public void visit(Drawing drawing) {
                widths.add((int) drawing.width());
            }
        });
        return widths.stream().distinct().toList();
    }

    @Test
    void columnsAreSharedForTheWidthThatThereIs() {
        assertNotEquals(shares(ordinary()), shares(page));
    }

    private static List<Double> shares(Page page) {
        List<Double> shares = new ArrayList<>();
        page.document().accept(new PageWalk() {
            @Override
            public void visit(ColumnShare column) {
                shares.add(column.percent());
            }
        });
        return shares;
    }

    @Test
    void pdfHasPagesOfTheSize() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Flow.write(new PdfFormat(), page))) {
            List<String> sizes = IntStream.range(0, pdf.getNumberOfPages())
                    .mapToObj(number -> pdf.getPage(number).getMediaBox())
                    .map(PaperInDocumentsTest::millimetres)
                    .distinct()
                    .toList();
            assertEquals(List.of("170 × 240", "240 × 170"), sizes);
        }
    }

    @Test
    void wordHasPagesOfTheSizeWhereNoTemplateSaysAnother() throws IOException {
        String body = body(Flow.write(new WordFormat(Map.of(), warning -> {}), page));
        assertTrue(body.contains("<w:pgSz w:h=\"13606\" w:w=\"9638\"/><w:pgMar w:bottom=\"850\""), body);
        assertTrue(body.contains("<w:pgSz w:h=\"9638\" w:orient=\"landscape\" w:w=\"13606\"/>"), body);
        assertTrue(body.contains("w:left=\"1417\" w:right=\"850\" w:top=\"1134\"/>"), body);
        // the text's width, 130 mm
        assertTrue(body.contains("<wp:extent cx=\"" + 7371 * 635 + "\""), body);
    }

    /** Our own heading is 17 points high beside text of 10.5. */
    @Test
    void wordHasTypeOfTheSizeWhereNoTemplateSaysAnother() throws IOException {
        byte[] docx = Flow.write(new WordFormat(Map.of(), warning -> {}), page);
        String styles = part(docx, "word/styles.xml");
        assertTrue(styles.contains("<w:sz w:val=\"24\"/>"), styles);
        assertTrue(styles.matches("(?s).*\"Tabelltext\".{0,300}<w:sz w:val=\"20\"/>.*"), styles);
        assertTrue(styles.matches("(?s).*\"Heading1\".{0,400}<w:sz w:val=\"39\"/>.*"), styles);
    }

    private static String body(byte[] docx) throws IOException {
        return part(docx, "word/document.xml");
    }

    private static String part(byte[] docx, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError(name);
    }

    private static String millimetres(PDRectangle box) {
        return Math.round(box.getWidth() / 72 * 25.4) + " × " + Math.round(box.getHeight() / 72 * 25.4);
    }
}
