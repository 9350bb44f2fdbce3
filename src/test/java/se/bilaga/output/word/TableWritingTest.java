package se.bilaga.output.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import se.bilaga.office.Dom;
import se.bilaga.office.OpcPackage;
import se.bilaga.office.Wml;

/** Each thing that is said of a table in Word: heads, spans, widths, alignment and what is kept together. */
class TableWritingTest {

    private static final String HEAD = "<thead><tr><th scope=\"col\" rowspan=\"2\">Kön</th>"
            + "<th scope=\"col\" colspan=\"2\">2024</th></tr>"
            + "<tr><th scope=\"col\">Antal</th><th scope=\"col\">Ord</th></tr></thead>";
    private static final String COLUMNS =
            "<colgroup><col style=\"width:50%\"/><col style=\"width:25%\"/><col style=\"width:25%\"/></colgroup>";

    private static List<Element> written(String markup) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WordFormat(Map.of(), warning -> {})
                .write(SamplePages.page(SamplePages.body(markup), SamplePages.look(null)), out);
        return Dom.all(Dom.parse(OpcPackage.read(out.toByteArray()).part("word/document.xml")), Wml.W, "tbl");
    }

    private static Element table(String inner) throws IOException {
        return written("<main><table class=\"data statistik\" id=\"tab-a\">" + inner + "</table></main>")
                .get(0);
    }

    /** A line a row: {@code head cantSplit | 4535 Tabelltext "Kvinnor" keep | …}. */
    private static String rows(Element table) {
        return Dom.all(table, Wml.W, "tr").stream().map(TableWritingTest::row).collect(Collectors.joining("\n"));
    }

    private static String row(Element tr) {
        Element properties = Dom.child(tr, "trPr").orElseThrow();
        String marks =
                Dom.children(properties).stream().map(Element::getLocalName).collect(Collectors.joining(" "));
        return Stream.concat(Stream.of(marks), Dom.all(tr, Wml.W, "tc").stream().map(TableWritingTest::cell))
                .collect(Collectors.joining(" | "));
    }

    private static String cell(Element tc) {
        Element properties = Dom.child(tc, "tcPr").orElseThrow();
        StringBuilder told = new StringBuilder();
        for (Element property : Dom.children(properties)) {
            String value = Wml.attribute(property, property.getLocalName().equals("tcW") ? "w" : "val");
            told.append(property.getLocalName())
                    .append(value.isEmpty() ? "" : "=" + value)
                    .append(' ');
        }
        for (Element p : Dom.all(tc, Wml.W, "p")) {
            told.append(paragraph(p)).append(' ');
        }
        return told.toString().strip();
    }

    private static String paragraph(Element p) {
        Element properties = Dom.child(p, "pPr").orElseThrow();
        String look = Dom.children(properties).stream()
                .filter(property -> !property.getLocalName().equals("rPr"))
                .map(property -> property.getLocalName() + "=" + Wml.attribute(property, "val"))
                .map(property -> property.endsWith("=") ? property.substring(0, property.length() - 1) : property)
                .collect(Collectors.joining(" "));
        boolean bold = !Dom.all(p, Wml.W, "b").isEmpty();
        return look + (bold ? " bold" : "") + " \"" + p.getTextContent() + "\"";
    }

    @Test
    void headsSpansFiguresAndSums() throws IOException {
        Element table = table("<caption>Anställda</caption>" + COLUMNS + HEAD + "<tbody>"
                + "<tr class=\"grupp\"><th scope=\"rowgroup\" colspan=\"3\">Alla</th></tr>"
                + "<tr><th scope=\"row\" rowspan=\"2\">Kvinnor</th><td class=\"tal\">1</td><td>a</td></tr>"
                + "<tr><td class=\"tal\">2</td><td>b</td></tr>"
                + "<tr class=\"summa\"><th scope=\"row\">Totalt</th><td class=\"tal\">3</td><td>–</td></tr></tbody>");
        assertEquals("""
                cantSplit tblHeader | tcW=4535 vMerge=restart pStyle=Tabellhuvud keepNext "Kön" | tcW=4535 gridSpan=2 pStyle=Tabellhuvud keepNext "2024"
                cantSplit tblHeader | tcW=4535 vMerge pStyle=Tabellhuvud keepNext "" | tcW=2268 pStyle=Tabellhuvud keepNext jc=right "Antal" | tcW=2267 pStyle=Tabellhuvud keepNext "Ord"
                cantSplit | tcW=9070 gridSpan=3 shd=clear pStyle=Tabelltext keepNext bold "Alla"
                cantSplit | tcW=4535 vMerge=restart pStyle=Tabelltext keepNext "Kvinnor" | tcW=2268 pStyle=Tabelltal keepNext "1" | tcW=2267 pStyle=Tabelltext keepNext "a"
                cantSplit | tcW=4535 vMerge pStyle=Tabelltext keepNext "" | tcW=2268 pStyle=Tabelltal keepNext "2" | tcW=2267 pStyle=Tabelltext keepNext "b"
                cantSplit | tcW=4535 pStyle=Tabelltext bold "Totalt" | tcW=2268 pStyle=Tabelltal bold "3" | tcW=2267 pStyle=Tabelltext bold "–"
                """.strip(), rows(table));
    }

    private static String properties(Element table) {
        return Dom.children(Dom.child(table, "tblPr").orElseThrow()).stream()
                .map(property -> property.getLocalName() + attributes(property))
                .collect(Collectors.joining("\n"));
    }

    private static String attributes(Element element) {
        return IntStream.range(0, element.getAttributes().getLength())
                .mapToObj(i -> element.getAttributes().item(i))
                .map(attribute -> " " + attribute.getLocalName() + "=" + attribute.getNodeValue())
                .sorted()
                .collect(Collectors.joining());
    }

    @Test
    void tellsWhatItShowsAndHowItLooks() throws IOException {
        String body = "<tbody><tr><th scope=\"row\">a</th><td>b</td><td>c</td></tr></tbody>";
        assertEquals("""
                tblStyle val=Bilagetabell
                tblW type=dxa w=9070
                tblLayout type=fixed
                tblLook firstColumn=1 firstRow=1 lastColumn=0 lastRow=0 noHBand=0 noVBand=1 val=04A0
                tblCaption val=Anställda
                tblDescription val=Anställda""", properties(table("<caption>Anställda</caption>" + COLUMNS + HEAD + body)));
        String noRowHeads = properties(table(COLUMNS + HEAD + body.replace("<th scope=\"row\">a</th>", "<td>a</td>")));
        assertTrue(noRowHeads.contains("firstColumn=0") && noRowHeads.contains("val=0420"), noRowHeads);
        assertTrue(noRowHeads.endsWith("tblDescription val=Tabell med kolumnerna Kön, 2024, Antal, Ord"), noRowHeads);
        assertFalse(noRowHeads.contains("tblCaption"), noRowHeads);
    }

    @Test
    void theCaptionStandsAboveItsTableAndStaysWithIt() throws IOException {
        String body = "<tbody><tr><td>a</td><td>b</td><td>c</td></tr></tbody>";
        Node above = table("<caption>Anställda</caption>" + COLUMNS + body).getPreviousSibling();
        assertEquals("pStyle=Caption keepNext \"Anställda\"", paragraph((Element) above));
        Node without = table(COLUMNS + body).getPreviousSibling();
        assertFalse(without instanceof Element p && paragraph(p).contains("Caption"), "no caption");
    }

    /** Deleted as a whole in a comparison, each of its rows is. */
    @Test
    void theRowsOfADeletedTableAreDeleted() throws IOException {
        Element table = written(
                        "<main><table class=\"data statistik\" id=\"tab-a\" data-andring=\"borttagen\">" + COLUMNS
                                + "<tbody><tr><td>a</td><td>b</td><td>c</td></tr><tr><td>d</td><td>e</td><td>f</td></tr></tbody>"
                                + "</table></main>")
                .get(0);
        assertEquals(
                List.of("cantSplit del", "cantSplit del"),
                Dom.all(table, Wml.W, "tr").stream()
                        .map(tr -> row(tr).replaceFirst(" \\|.*", ""))
                        .toList());
    }

    @Test
    void widthsAreThoseOfTheColumnsAndAddUp() throws IOException {
        List<Integer> widths =
                Dom.all(table(COLUMNS + HEAD + "<tbody><tr><td>a</td></tr></tbody>"), Wml.W, "gridCol").stream()
                        .map(column -> Integer.valueOf(Wml.attribute(column, "w")))
                        .toList();
        assertEquals(List.of(4535, 2268, 2267), widths);
    }

    /** A row that lacks cells gets blank ones, else the columns of the rows below would be wrong. */
    @Test
    void everyRowCoversEveryColumn() throws IOException {
        String last =
                rows(table(COLUMNS + HEAD + "<tbody><tr><td colspan=\"9\">a</td></tr><tr><td>b</td></tr></tbody>"));
        assertTrue(last.endsWith("""
                cantSplit | tcW=9070 gridSpan=3 pStyle=Tabelltext keepNext "a"
                cantSplit | tcW=4535 pStyle=Tabelltext "b" | tcW=2268 pStyle=Tabelltext "" | tcW=2267 pStyle=Tabelltext \"\""""), last);
    }

    /** How many rows are kept with the next: all but the last of a small table, the head's and groups' of a large one. */
    private static long kept(int rows, String words) throws IOException {
        String body = "<tr><td>" + words + "</td><td>b</td><td>c</td></tr>";
        Element table =
                table(COLUMNS + HEAD + "<tbody><tr class=\"grupp\"><th scope=\"rowgroup\" colspan=\"3\">g</th></tr>"
                        + body.repeat(rows - 3) + "</tbody>");
        return Dom.all(table, Wml.W, "tr").stream()
                .filter(tr -> Dom.all(tr, Wml.W, "p").stream()
                        .allMatch(p -> Dom.child(Dom.child(p, "pPr").orElseThrow(), "keepNext")
                                .isPresent()))
                .count();
    }

    @Test
    void aSmallTableStaysOnAPageAndALargeOneBreaksBetweenItsRows() throws IOException {
        assertEquals(13, kept(14, "a"));
        assertEquals(3, kept(15, "a"));
        assertEquals(13, kept(14, "a".repeat(105)));
        assertEquals(3, kept(14, "a".repeat(109)));
    }

    @Test
    void notesStayWithTheLastRowAndEachOther() throws IOException {
        String section =
                "<main><section class=\"avsnitt\"><h2 id=\"a\">A</h2><table class=\"data\" id=\"tab-a\">" + COLUMNS
                        + "<tbody><tr><td>a</td><td>b</td><td>c</td></tr></tbody></table>NOTER<p>Text.</p></section></main>";
        Element noted = written(section.replace("NOTER", "<p class=\"not\">Ett.</p><p class=\"not\">Två.</p>"))
                .get(0);
        assertEquals("""
                cantSplit | tcW=4535 pStyle=Tabelltext keepNext "a" | tcW=2268 pStyle=Tabelltext keepNext "b" | tcW=2267 pStyle=Tabelltext keepNext "c\"""", rows(noted));
        Element first = (Element) noted.getNextSibling();
        assertEquals("pStyle=Tabellnot keepNext \"Ett.\"", paragraph(first));
        assertEquals("pStyle=Tabellnot \"Två.\"", paragraph((Element) first.getNextSibling()));
        assertFalse(rows(written(section.replace("NOTER", "")).get(0)).contains("keepNext"));
    }

    @Test
    void paragraphsAndListsOfACellStandInIt() throws IOException {
        String rows = rows(
                table(
                        COLUMNS + HEAD
                                + "<tbody><tr><td><p>ett</p><p>två</p></td><td><p>tre</p><ul><li>fyra</li></ul></td><td>c</td></tr></tbody>"));
        assertTrue(rows.endsWith("""
                cantSplit | tcW=4535 pStyle=Tabelltext "ett" pStyle=Tabelltext "två" | tcW=2268 pStyle=Tabelltext "tre" pStyle=Tabellpunkt "fyra" | tcW=2267 pStyle=Tabelltext "c\""""), rows);
    }

    @Test
    void factsStandBesideTheirNames() throws IOException {
        Element facts = written(
                        "<header class=\"titelblad\"><h1 class=\"titel\">T</h1><table class=\"uppgifter\"><tbody>"
                                + "<tr><th scope=\"row\">Datum</th><td>2024-12-31</td></tr></tbody></table></header><main><p>a</p></main>")
                .get(0);
        assertEquals("""
                tblStyle val=Bilageuppgifter
                tblW type=dxa w=9070
                tblLayout type=fixed
                tblLook firstColumn=1 firstRow=1 lastColumn=0 lastRow=0 noHBand=0 noVBand=1 val=04A0
                tblDescription val=Uppgifter om dokumentet
                cantSplit | tcW=2540 pStyle=Tabelltext "Datum" | tcW=6530 pStyle=Tabelltext "2024-12-31\"""", properties(facts) + "\n" + rows(facts));
    }
}
