package se.bilaga.output.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.bilaga.output.PlanPages;
import se.bilaga.output.SamplePages;
import se.bilaga.page.Page;

class HtmlFormatTest {
    @Test
    void theFileHoldsEverythingAndRunsNothing() throws IOException {
        String html = write(SamplePages.of("plan"));
        assertTrue(html.startsWith("<!DOCTYPE html>\n<html lang=\"sv-SE\">"), html.substring(0, 60));
        assertTrue(html.contains("default-src 'none'"));
        assertFalse(html.contains("<script"));
        List<String> sources = find(html, " src=\"([^\"]{0,20})");
        assertEquals(List.of("data:image/png;base6"), sources);
    }

    @Test
    void facesAreInTheFileAndTheSlantedOnlyWhereThereAreSlantedWords() throws IOException {
        String plain = write(SamplePages.ofMain("<p>Ord</p>"));
        String slanted = write(SamplePages.ofMain("<p>Ett <em>ord</em></p>"));
        assertEquals(List.of("400", "600"), find(plain, "font-weight: (\\d+); font-style: normal"));
        assertEquals(List.of(), find(plain, "font-style: (italic)"));
        assertEquals(2, find(slanted, "font-style: (italic)").size());
        assertTrue(plain.contains("font-src data:"));
    }

    /** A chart that a telephone can show, drawn for its width. */
    @Test
    void aChartIsDrawnForATelephoneToo() throws IOException {
        String html = write(PlanPages.page("plans/stockholm/hasselby-vallingby/2025-2027.yaml"));
        List<String> wide = find(html, "<svg [^>]*class=\"bred\"[^>]*viewBox=\"0 0 (\\d+)");
        List<String> narrow = find(html, "<svg [^>]*class=\"smal\"[^>]*viewBox=\"0 0 (\\d+)");
        assertFalse(wide.isEmpty());
        assertEquals(wide.size(), narrow.size());
        assertEquals(List.of("225"), narrow.stream().distinct().toList());
    }

    @Test
    void noTwoRegionsHaveOneName() throws IOException {
        String table = "<table class=\"data\"><caption>Kön</caption><tbody><tr><td>1</td></tr></tbody></table>";
        String html = write(SamplePages.ofMain(table + table));
        assertEquals(List.of("Kön", "Kön (2)"), find(html, "aria-label=\"(Kön[^\"]*)"));
    }

    /** So that {@code scope="rowgroup"} means the rows of the group and no others; what spans rows is not parted. */
    @Test
    void eachGroupOfRowsIsOne() throws IOException {
        String group = "<tr class=\"grupp\"><th scope=\"rowgroup\" colspan=\"2\">G</th></tr>";
        String row = "<tr><th scope=\"row\">R</th><td>1</td></tr>";
        String spanned = "<tr><th scope=\"row\" rowspan=\"2\">R</th><td>1</td></tr><tr><td>2</td></tr>";
        String html = write(SamplePages.ofMain("<table class=\"data\"><caption>T</caption><tbody>" + group + row + row
                + group + spanned + group + row + "</tbody></table>"));
        assertEquals(
                List.of("G R R", "G R", "G R"),
                find(html, "(?s)<tbody>(.*?)</tbody>").stream()
                        .map(body -> String.join(" ", find(body, "<th[^>]*>(\\w)")))
                        .toList());
    }

    @Test
    void everyLinkInsideLeadsSomewhere() throws IOException {
        String html = write(SamplePages.of("plan"));
        List<String> ids = find(html, " id=\"([^\"]+)\"");
        assertEquals(ids.stream().distinct().toList(), ids);
        for (String target : find(html, " href=\"#([^\"]+)\"")) {
            assertTrue(ids.contains(target), target);
        }
    }

    @Test
    void notesStandAfterTheTextWithLinksBothWays() throws IOException {
        String html = write(SamplePages.ofMain("<p>Ord<span class=\"fotnot\" id=\"fot-1\">Not.</span>.</p>"));
        assertTrue(html.contains("<p>Ord<sup class=\"anrop\"><a aria-label=\"Fotnot 1\" href=\"#fot-1\""), html);
        assertTrue(html.contains("<li id=\"fot-1\">Not. <a aria-label=\"Tillbaka till texten\""), html);
    }

    @Test
    void noHeadingTakesAnIdOfTheScreensOwn() throws IOException {
        String html = write(SamplePages.ofMain("<h2 id=\"fotnoter\">Fotnoter</h2><h2 id=\"huvudtext\">Huvudtext</h2>"
                + "<h2 id=\"andring-1\">Ändring 1</h2><p data-andring=\"ny\">Ett ord.</p>"
                + "<h2 id=\"anrop-fot-1\">Anrop</h2><p>Ord<span class=\"fotnot\" id=\"fot-1\">Not.</span>.</p>"));
        List<String> ids = find(html, " id=\"([^\"]+)\"");
        assertEquals(ids.stream().distinct().toList(), ids);
        assertEquals(9, ids.size(), ids.toString());
    }

    @Test
    void aTableIsCalledByItsCaptionAloneAsItIsNow() throws IOException {
        String html = write(
                SamplePages.ofMain(
                        "<table class=\"data\"><caption>Personal <del>2024</del><ins>2025</ins>"
                                + "<span class=\"fotnot\" id=\"fot-1\">Not.</span></caption><tbody><tr><td>1</td></tr></tbody></table>"));
        assertEquals(List.of("Personal 2025"), find(html, "aria-label=\"(Personal[^\"]*)"));
    }

    @Test
    void changesAreListedOnceEach() throws IOException {
        String html = write(
                SamplePages.ofMain(
                        "<p data-andring=\"ny\" data-andring-id=\"1\"><ins>Ett nytt stycke.</ins></p>"
                                + "<p>Ett <del data-andring-id=\"2\">gammalt</del> ord.</p>"
                                + "<table class=\"data\"><tbody><tr data-andring=\"ny\" data-andring-id=\"3\">"
                                + "<td>Kvinnor<span class=\"fotnot\" id=\"fot-1\">Not.</span></td><td>12</td></tr></tbody></table>"));
        assertTrue(html.contains("<summary>3 ändringar</summary>"), html);
        assertTrue(html.contains(">Tillagt: Kvinnor 12</a>"), html);
        assertTrue(html.contains(">Tillagt: Ett nytt stycke.</a>"), html);
        assertTrue(html.contains(">Borttaget: gammalt</a>"), html);
    }

    private static List<String> find(String html, String pattern) {
        return Pattern.compile(pattern)
                .matcher(html)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    private static String write(Page page) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new HtmlFormat().write(page, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
