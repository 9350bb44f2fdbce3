package se.bilaga.output.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import se.bilaga.office.Dom;
import se.bilaga.office.OpcPackage;
import se.bilaga.office.Wml;

/** Pages that turn for a wide table, and turn back. */
class PageTurnTest {
    private static final String TABLE = "<table class=\"data\"><colgroup><col style=\"width:50%\"/>"
            + "<col style=\"width:50%\"/></colgroup><thead><tr><th scope=\"col\">A</th><th scope=\"col\">B</th></tr>"
            + "</thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table>";

    /** A line for each block of the body, and for each end of a section. */
    private static List<String> body(String main, @Nullable Path template) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WordFormat(Map.of(), warning -> {})
                .write(
                        SamplePages.page(SamplePages.body("<main>" + main + "</main>"), SamplePages.look(template)),
                        out);
        Element root = Dom.parse(OpcPackage.read(out.toByteArray()).part("word/document.xml"))
                .getDocumentElement();
        return Dom.children(Dom.child(root, "body").orElseThrow()).stream()
                .map(PageTurnTest::told)
                .toList();
    }

    private static String told(Element block) {
        List<Element> ends = block.getLocalName().equals("sectPr") ? List.of(block) : Dom.all(block, Wml.W, "sectPr");
        if (!ends.isEmpty()) {
            return ends.stream()
                    .flatMap(end -> Dom.children(end).stream())
                    .filter(property -> !property.getLocalName().matches("cols|docGrid"))
                    .map(property -> property.getLocalName() + attributes(property))
                    .collect(Collectors.joining(", "));
        }
        String width = Dom.all(block, Wml.W, "tblW").stream()
                .map(e -> " " + Wml.attribute(e, "w"))
                .collect(Collectors.joining());
        String newPage = Dom.all(block, Wml.W, "pageBreakBefore").isEmpty() ? "" : " on a new page";
        return block.getLocalName() + width + " " + block.getTextContent() + newPage;
    }

    private static String attributes(Element element) {
        return IntStream.range(0, element.getAttributes().getLength())
                .mapToObj(i -> element.getAttributes().item(i))
                .map(attribute -> " " + attribute.getLocalName() + "=" + attribute.getNodeValue())
                .filter(attribute -> !attribute.startsWith(" id="))
                .sorted()
                .collect(Collectors.joining());
    }

    @Test
    void aLandscapeSectionStandsOnPagesOfItsOwn() throws IOException {
        String main = "<section class=\"avsnitt ny-sida\"><h2 id=\"a\">A</h2><p>a</p>"
                + "<section class=\"avsnitt ny-sida liggande\"><h3 id=\"b\">B</h3>" + TABLE
                + "</section><p>c</p></section>";
        String lines = "headerReference type=default, footerReference type=default, footerReference type=first, ";
        String margins = "pgMar bottom=1418 footer=709 gutter=0 header=709 left=1418 right=1418 top=1418";
        assertEquals(
                List.of(
                        "p A on a new page",
                        "p a",
                        lines + "pgSz h=16838 w=11906, " + margins + ", titlePg",
                        "p B",
                        "tbl 14002 AB12",
                        "pgSz h=11906 orient=landscape w=16838, " + margins,
                        "p c",
                        "pgSz h=16838 w=11906, " + margins),
                body(main, null));
    }

    @Test
    void twoLandscapeSectionsInARowStandOnTheSamePages() throws IOException {
        String turned = "<section class=\"avsnitt liggande\"><p>%s</p></section>";
        List<String> body = body("<p>a</p>" + turned.formatted("b") + turned.formatted("c") + "<p>d</p>", null);
        List<String> told = body.stream()
                .map(line -> line.contains("pgSz") ? line.contains("landscape") ? "turned" : "upright" : line)
                .toList();
        assertEquals(List.of("p a", "upright", "p b", "p c", "turned", "p d", "upright"), told);
    }

    /** Header, footer and first page are told once; margins turn with the page. */
    @Test
    void theLetterheadGoesOnOverTheTurn() throws IOException {
        List<String> body = body(
                "<p>a</p><section class=\"liggande\"><p>b</p></section>",
                Path.of("templates/looks/stockholm/word.dotx"));
        assertEquals("""
                p a
                headerReference type=default, headerReference type=first, footerReference type=default, \
                footerReference type=first, pgSz h=16838 w=11906, \
                pgMar bottom=1417 footer=624 gutter=0 header=737 left=1361 right=1361 top=1701, titlePg
                p b
                pgSz h=11906 orient=landscape w=16838, \
                pgMar bottom=1361 footer=624 gutter=0 header=737 left=1417 right=1701 top=1361""", String.join("\n", body));
    }

    @Test
    void aDocumentThatBeginsLandscapeHasNoEmptyPageBefore() throws IOException {
        List<String> blocks = body("<section class=\"avsnitt liggande\">" + TABLE + "</section><p>c</p>", null);
        assertTrue(blocks.get(0).startsWith("tbl 14002"), blocks.toString());
        assertTrue(blocks.get(1).contains("orient=landscape"), blocks.toString());
        assertEquals("p c", blocks.get(2));
    }
}
