package se.bilaga.page.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;
import se.bilaga.output.PlanPages;
import se.bilaga.page.tree.Document;
import se.bilaga.page.tree.InlineNode;
import se.bilaga.page.tree.PageWalk;
import se.bilaga.page.tree.Wording;
import se.bilaga.page.xhtml.DomWriter;
import se.bilaga.page.xhtml.Unsourced;

/** What a template writes is read without loss, and what the tree has no place for is told. */
class TreeReaderTest {

    static List<String> plans() {
        return PlanPages.all();
    }

    @ParameterizedTest
    @MethodSource("plans")
    void pagesOfPlansComeBackAsTheyWere(String plan) throws Exception {
        Document page = Unsourced.of(PlanPages.page(plan).document());
        String written = text(DomWriter.of(page));
        Document again = Written.tree(written);
        assertEquals(page, again);
        assertEquals(written, text(DomWriter.of(again)));
    }

    @Test
    void wordsSayWhereTheyStand() throws Exception {
        Document tree = Written.tree(page("<p><data value=\"tk31a\">Ett <data value=\"gk32\">2</data> tre</data></p>"));
        List<String> origins = new ArrayList<>();
        tree.accept(new PageWalk() {
            @Override
            public void visit(InlineNode.Sourced sourced) {
                origins.add(sourced.origin() + " " + Wording.of(sourced));
                super.visit(sourced);
            }
        });
        assertEquals(List.of("tk31a Ett 2 tre", "gk32 2"), origins);
        assertEquals(Written.tree(page("<p>Ett 2 tre</p>")), Unsourced.of(tree));
    }

    /** Every element and attribute that the set has, as they stood and as they come back. */
    @Test
    void everythingInTheSetComesBackAsItWas() throws Exception {
        String all = page("""
                <section class="avsnitt ny-sida" id="s" data-andring-hel="ny"><h2 id="a"><span class="nr">1</span> A</h2>\
                <p class="inleder egen" data-andring="flyttad-hit" data-andring-id="m1" data-forut="id=x">Ett <strong>två\
                <em>tre</em></strong><sup>a</sup><br/><a class="hanvisning" href="#a">fyra</a><span class="fotnot" id="fot-1">\
                Not</span> <ins data-andring-id="2">nytt</ins><del>gammalt</del> <span class="egen">fem</span></p>\
                <ul><li>Ett<ul><li><p>Två</p><p>Tre</p></li></ul></li></ul><ol class="process"><li>A</li></ol><ol start="0"><li>B</li></ol>\
                <blockquote><p>C</p></blockquote><table class="data statistik" id="t"><caption><span class="nummer">Tabell \
                <span class="n">1</span></span>. T</caption><colgroup><col style="width:22.5%"/><col style="width:77.5%"/></colgroup>\
                <thead><tr><th scope="col" colspan="2">H</th></tr></thead><tbody><tr class="grupp"><th scope="rowgroup" \
                rowspan="2">R</th><td class="tal">1</td></tr><tr><td>B<ul><li>C</li></ul></td></tr></tbody></table>\
                <figure class="bild" id="f"><img src="bild-1" alt="Alt"/><figcaption>Bild</figcaption></figure>\
                <figure class="diagram" id="g"><svg alt="Alt" width="453" height="10.5" viewBox="0 0 453 10.5">\
                <rect x="1" y="2" width="3" height="4" fill="#ffffff"/><line x1="0" y1="1" x2="2" y2="3" stroke="#222222" \
                stroke-width="0.5"/><polyline points="0,1 2,3" fill="none" stroke="#333333" stroke-width="1.8"/><circle cx="1" \
                cy="2" r="2.6" fill="#444444"/><text x="1" y="2" font-size="8" font-weight="600" text-anchor="end" \
                fill="#555555">T &amp; U</text></svg></figure></section>""");
        List<MarkupFault> faults = new ArrayList<>();
        Document document = TreeReader.read(all, Material.of(Set.of("g"), Set.of("bild-1")), faults)
                .orElseThrow();
        assertEquals(
                2,
                faults.stream()
                        .filter(fault -> fault.rule().equals("okänd-klass"))
                        .count(),
                faults.toString());
        assertEquals(2, faults.size(), faults.toString());
        assertEquals(text(dom(all)), text(DomWriter.of(document)));
    }

    @Test
    void whiteSpaceOfTheTemplateIsTakenAway() {
        Document document = Written.tree(page("""

                  <section>
                    <!-- om -->
                    <p>
                      Ett  <em>två</em>
                      tre\u00a0fyra
                    </p>
                    <ul> <li> fem
                       <ul><li>sex </li> </ul>
                    </li> </ul>
                  </section>
                """));
        assertEquals(
                Written.tree(
                        page(
                                "<section><p>Ett <em>två</em> tre\u00a0fyra</p><ul><li>fem <ul><li>sex</li></ul></li></ul></section>")),
                document);
        assertEquals("Ett två tre\u00a0fyrafem sex", Wording.of(document));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>a<hr/></p>                  | okänt-element    | <hr",
                "<dl/>                          | okänt-element    | <dl",
                "<p><p>a</p></p>                | okänt-element    | <p>a",
                "<p onclick='x'>a</p>           | okänt-attribut   | <p",
                "<p style='color:red'>a</p>     | okänt-attribut   | <p",
                "<section>text</section>        | felplacerad-text | <section",
                "<p class='tall'>a</p>          | okänd-klass      | <p",
                "<p><a>a</a></p>                | saknat-attribut  | <a",
                "<table><tbody/><thead/></table> | okänt-element   | <thead",
                "<table><tbody><tr><td colspan='x'/></tr></tbody></table> | okänt-attribut | <td",
                "<figure/>                      | tom-figur        | <figure",
                "<figure id='h'><svg alt='a'/></figure> | okänd-bild | <figure",
                "<figure id='g'><img alt='a' src='b'/></figure> | okänd-bild | <figure",
                "<p data-andring='ja'>a</p>     | okänt-attribut   | <p",
            })
    void whatTheTreeHasNoPlaceForIsToldWhereItStands(String main, String rule, String at) {
        String markup = page(main.strip());
        List<MarkupFault> faults = new ArrayList<>();
        TreeReader.read(markup, Material.of(Set.of("g"), Set.of("bild-1")), faults);
        assertEquals(List.of(rule), faults.stream().map(MarkupFault::rule).toList());
        assertEquals(
                markup.indexOf(at.strip(), markup.indexOf("<main>")),
                faults.get(0).at());
    }

    @ParameterizedTest
    @CsvSource({
        "<p>a, trasig-xhtml",
        "<p a=1>b</p>, trasig-xhtml",
        "<p>a & b</p>, trasig-xhtml",
        "<p>a&nbsp;b</p>, trasig-xhtml",
    })
    void whatIsNotWellFormedIsNoPage(String main, String rule) {
        List<MarkupFault> faults = new ArrayList<>();
        assertTrue(TreeReader.read(page(main), Material.of(Set.of("g"), Set.of("bild-1")), faults)
                .isEmpty());
        assertEquals(List.of(rule), faults.stream().map(MarkupFault::rule).toList());
    }

    @Test
    void nothingIsFetchedAndNoEntityIsMade() {
        for (String start : List.of(
                "<!DOCTYPE html>",
                "<!DOCTYPE x SYSTEM \"file:///etc/hostname\">",
                "<!DOCTYPE x [<!ENTITY e \"e\">]>")) {
            List<MarkupFault> faults = new ArrayList<>();
            assertTrue(TreeReader.read(start + page("<p>a</p>"), Material.of(Set.of("g"), Set.of("bild-1")), faults)
                    .isEmpty());
            assertEquals(1, faults.size());
        }
    }

    @Test
    void whatIsNestedWithoutEndIsToldAndNotFollowed() {
        List<MarkupFault> faults = new ArrayList<>();
        TreeReader.read(
                page("<blockquote>".repeat(10_000) + "</blockquote>".repeat(10_000)),
                Material.of(Set.of("g"), Set.of("bild-1")),
                faults);
        assertEquals(
                List.of("för-djupt"), faults.stream().map(MarkupFault::rule).toList());
    }

    private static String page(String main) {
        return "<html lang=\"sv-SE\"><head><title>Prov</title></head><body><main>" + main + "</main></body></html>";
    }

    private static org.w3c.dom.Document dom(String xhtml) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xhtml)));
    }

    private static String text(org.w3c.dom.Document dom) throws Exception {
        Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
        transformer.setOutputProperty(OutputKeys.METHOD, "xml");
        transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
        StringWriter out = new StringWriter();
        transformer.transform(new DOMSource(dom), new StreamResult(out));
        return out.toString();
    }
}
