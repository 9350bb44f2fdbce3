package se.bilaga.output.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import se.bilaga.output.SamplePages;

/** Where a table goes on amid a group, the name of the group is said again. */
class ContinuedGroupsTest {
    private static String row(String kind, String head, String figure) {
        return "<tr class=\"" + kind + "\"><th scope=\"row\">" + head + "</th><td class=\"tal\">" + figure
                + "</td></tr>";
    }

    private static String group(int number) {
        String rows = IntStream.range(0, 9)
                .mapToObj(i -> row("", number + " rad " + i, "12"))
                .collect(Collectors.joining());
        return "<tr class=\"grupp\"><th scope=\"rowgroup\" colspan=\"2\">Grupp " + number + "</th></tr>" + rows
                + row("summa", "Summa " + number, "108");
    }

    private static byte[] table(String groups) throws IOException {
        return PdfFormatTest.write(SamplePages.ofMain("<h2 id=\"a\">A</h2><table class=\"data statistik\" id=\"t\">"
                + "<caption><span class=\"nummer\">Tabell 1</span>. Allt</caption>"
                + "<colgroup><col style=\"width:70%\"/><col style=\"width:30%\"/></colgroup>"
                + "<thead><tr><th scope=\"col\">Vad</th><th scope=\"col\">Antal</th></tr></thead><tbody>" + groups
                + "</tbody></table>"));
    }

    /** The first rows of each page that the table goes on over. */
    private static List<String> begins(byte[] file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            return IntStream.range(1, pdf.getNumberOfPages())
                    .mapToObj(page -> lines(pdf, page))
                    .map(lines -> lines.get(0) + " / " + lines.get(1))
                    .toList();
        }
    }

    private static List<String> lines(PDDocument pdf, int page) {
        try {
            return PageLines.of(pdf, page + 1).stream()
                    .map(PageLines.Line::text)
                    .filter(line -> !line.matches("Vad|Antal|\\d+"))
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aGroupIsNamedAgainWhereItGoesOn() throws IOException {
        byte[] file = table(IntStream.rangeClosed(1, 14)
                .mapToObj(ContinuedGroupsTest::group)
                .collect(Collectors.joining()));
        List<String> begins = begins(file);
        assertTrue(begins.size() > 2, begins.toString());
        assertTrue(begins.stream().anyMatch(begin -> begin.contains("(forts.)")), begins.toString());
        for (String begin : begins) {
            assertTrue(begin.matches("Grupp (\\d+)( \\(forts\\.\\))? / \\1 rad \\d.*|Summa .*"), begins.toString());
        }
        assertEquals(List.of(), VeraPdf.faults(file));
    }

    @Test
    void aTableWithoutGroupsNamesNone() throws IOException {
        String rows =
                IntStream.range(0, 150).mapToObj(i -> row("", "Rad " + i, "1")).collect(Collectors.joining());
        begins(table(rows)).forEach(begin -> assertTrue(begin.matches("Rad (\\d+).*/ Rad .*"), begin));
    }
}
