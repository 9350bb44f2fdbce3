package se.bilaga.output.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.bilaga.output.PlanPages;

/** The pages of the published plans, as a typographer looks at them. */
class PublishedLayoutTest {
    /** Larger than running text: a heading. */
    private static final double HEADING = 11.5;

    private static final double SECTION = 18;
    /** Of an upright page: its text ends at 275 mm of 297. */
    private static final double EMPTY = 0.70;

    static List<String> plans() {
        return PlanPages.all();
    }

    @ParameterizedTest
    @MethodSource("plans")
    void noPageEndsWithAHeadingOrACaptionOrIsHalfEmpty(String plan) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfFormat().write(PlanPages.page(plan), out);
        try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
            List<String> faults = new ArrayList<>();
            for (int page = 1; page < pdf.getNumberOfPages(); page++) {
                judge(pdf, page, faults);
            }
            assertEquals(List.of(), faults);
        }
    }

    private static void judge(PDDocument pdf, int page, List<String> faults) throws IOException {
        List<PageLines.Line> lines = PageLines.of(pdf, page);
        PageLines.Line last = lines.get(lines.size() - 1);
        PageLines.Line next = PageLines.of(pdf, page + 1).get(0);
        if (last.size() > HEADING) {
            faults.add("page " + page + " ends with the heading " + last.text());
        }
        if (last.text().startsWith("Tabell ")) {
            faults.add("page " + page + " ends with the caption " + last.text());
        }
        if (next.text().startsWith("Figur ")) {
            faults.add("page " + (page + 1) + " begins with the caption " + next.text());
        }
        double height = pdf.getPage(page - 1).getMediaBox().getHeight();
        if (last.baseline() < EMPTY * height && next.size() < SECTION) {
            faults.add(
                    "page " + page + " ends at " + Math.round(last.baseline() / height * 100) + " %: " + last.text());
        }
    }

    @ParameterizedTest
    @MethodSource("plans")
    void everyPageBeginsAtTheSameHeight(String plan) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfFormat().write(PlanPages.page(plan), out);
        try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
            List<String> faults = new ArrayList<>();
            for (int page = 2; page <= pdf.getNumberOfPages(); page++) {
                PageLines.Line first = PageLines.of(pdf, page).get(0);
                // 28 mm, and no more than the height of a line, a chart's legend or a table's head below it.
                if (first.baseline() > 80 + 20 + first.size()) {
                    faults.add("page " + page + " begins at " + first.baseline() + ": " + first.text());
                }
            }
            assertEquals(List.of(), faults);
        }
    }
}
