package se.bilaga;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bilaga.output.pdf.PdfFormat;
import se.bilaga.page.Page;
import se.bilaga.page.tree.BlockPart.ColumnShare;
import se.bilaga.page.tree.PageWalk;
import se.bilaga.page.tree.Picture.Drawing;

/** A look with other pages: what is drawn, the columns, PDF and Word follow. */
class PaperInDocumentsTest {
    private static final String PLAN = "src/test/samples/exempelkommun/plan.yaml";
    private static final String CSS = "@page { size: 170mm 240mm; margin: 20mm 15mm 15mm 25mm }"
            + " @page liggande { size: 240mm 170mm; margin: 15mm 20mm 25mm 15mm }";

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

    private static String millimetres(PDRectangle box) {
        return Math.round(box.getWidth() / 72 * 25.4) + " × " + Math.round(box.getHeight() / 72 * 25.4);
    }
}
