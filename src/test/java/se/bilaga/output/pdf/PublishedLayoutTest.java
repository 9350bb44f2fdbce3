package se.bilaga.output.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.bilaga.output.PlanPages;
import se.bilaga.output.SamplePages;
import se.bilaga.page.Page;

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

    @ParameterizedTest
    @MethodSource("plans")
    void linesAreShortEnoughAndThoseAtHeadAndFootStandLevel(String plan) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Page page = PlanPages.page(plan);
        new PdfFormat().write(page, out);
        try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
            List<PageLines.Line> all = PageLines.whole(pdf, 2);
            String appendix = page.metadata().appendix();
            List<PageLines.Line> head =
                    all.stream().filter(line -> line.baseline() < 76).toList();
            assertTrue(head.get(0).text().startsWith(page.metadata().author() + " · "), head.toString());
            assertEquals(appendix == null ? 1 : 2, head.size(), head.toString());
            List<PageLines.Line> foot =
                    all.stream().filter(line -> line.baseline() > 785).toList();
            assertEquals("Sida 2 (" + pdf.getNumberOfPages() + ")", foot.get(1).text(), foot.toString());
            for (List<PageLines.Line> lines : List.of(head, foot)) {
                assertEquals(
                        1,
                        lines.stream().map(PageLines.Line::baseline).distinct().count(),
                        lines.toString());
            }
            for (int number = 1; number <= pdf.getNumberOfPages(); number++) {
                for (PageLines.Line line : PageLines.of(pdf, number)) {
                    boolean running = Math.abs(line.size() - 10.5) < 0.1;
                    assertFalse(running && line.text().length() > 85, line.text());
                }
            }
        }
    }

    /** Of texts of many lengths none ends with a page that holds next to nothing. */
    @Test
    void noTextEndsWithALineOrTwoOnAPageOfTheirOwn() throws IOException {
        String sentence = "<p>" + "Kommunen behöver medarbetare som har rätt kompetens. ".repeat(7) + "</p>";
        for (int extra = 0; extra < 8; extra++) {
            String words = "Ett ord till. ".repeat(12 * extra);
            byte[] file = PdfFormatTest.write(SamplePages.ofMain(sentence.repeat(17) + "<p>Och " + words + "</p>"));
            try (PDDocument pdf = Loader.loadPDF(file)) {
                int last = pdf.getNumberOfPages();
                List<PageLines.Line> lines = PageLines.of(pdf, last);
                assertTrue(last == 1 || lines.get(lines.size() - 1).baseline() > 80 + 85, extra + ": " + lines);
            }
        }
    }

    /** What begins with a space goes on with the word that the line above breaks. */
    @Test
    void noThreeLinesInARowEndInAHyphen() throws IOException {
        assertEquals(2, hyphensInARow("ny planeringsarbetet medarbetaren"));
        assertEquals(0, hyphensInARow("som " + "medarbetare ".repeat(6)));
        assertEquals(3, hyphensInARow("kompetensförsörjningsplaneringsarbete"), "a word that is too long for a line");
    }

    private static int hyphensInARow(String words) throws IOException {
        byte[] file = PdfFormatTest.write(SamplePages.ofMain("<h2 id=\"a\">A</h2><table class=\"data\"><colgroup>"
                + "<col style=\"width:16%\"/><col style=\"width:84%\"/></colgroup><tbody><tr><td>" + words
                + "</td><td>x</td></tr></tbody></table>"));
        int run = 0;
        int most = 0;
        try (PDDocument pdf = Loader.loadPDF(file)) {
            for (PageLines.Line line : PageLines.of(pdf, 1)) {
                run = line.text().startsWith(" ") ? run + 1 : 0;
                most = Math.max(most, run);
            }
        }
        return most;
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
