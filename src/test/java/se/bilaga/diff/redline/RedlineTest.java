package se.bilaga.diff.redline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class RedlineTest {
    private static final int PAIRS = 400;

    @Test
    void acceptAllGivesTheNewPageAndRejectAllTheOld() {
        for (int seed = 0; seed < PAIRS; seed++) {
            MadeUpPages pages = new MadeUpPages(seed);
            Document before = pages.page();
            Document now = seed % 10 == 0 ? pages.page() : pages.later(before);
            Document merged = Redline.merge((Document) before.cloneNode(true), now);
            assertEquals(Canonical.of(now), Canonical.of(Resolver.accept(merged)), "accept, seed " + seed);
            assertEquals(Canonical.of(before), Canonical.of(Resolver.reject(merged)), "reject, seed " + seed);
            Set<String> ids = new HashSet<>();
            for (Element element : Tree.all(merged.getDocumentElement())) {
                assertTrue(
                        !element.hasAttribute("id")
                                || Canonical.isDerived(element)
                                || ids.add(element.getAttribute("id")),
                        "an id twice, seed " + seed + ": " + element.getAttribute("id"));
            }
        }
    }

    @Test
    void marksOnlyTheWordsThatChanged() {
        String merged = merged("<p>I oktober var 265 av dem kvinnor.</p>", "<p>I oktober var 270 av dem kvinnor.</p>");
        assertEquals("<p>I oktober var <del>265</del><ins>270</ins> av dem kvinnor.</p>", merged);
    }

    @Test
    void aFigureInACellGoesFromOldToNew() {
        String table = "<table class=\"data\"><colgroup><col/><col/></colgroup><tbody><tr><th>Kvinnor</th>"
                + "<td class=\"tal\">%s</td></tr></tbody></table>";
        String merged = merged(table.formatted("1\u00a0311"), table.formatted("1\u00a0320"));
        assertTrue(merged.contains("<td class=\"tal\"><del>1\u00a0311</del><ins>1\u00a0320</ins></td>"), merged);
    }

    @Test
    void aMovedParagraphIsMovedAtBothEnds() {
        String a = "<p>Medarbetarna får inflytande över sin arbetssituation.</p>";
        String rest =
                "<p>Löneläget ses över varje år av cheferna.</p><p>Nya sätt att rekrytera prövas under våren.</p>";
        Document merged = Redline.merge(page(a + rest), page(rest + a));
        String text = Canonical.of(merged);
        assertTrue(text.contains("data-andring=\"flyttad-bort\" data-andring-id=\"1\""), text);
        assertTrue(text.contains("data-andring=\"flyttad-hit\" data-andring-id=\"1\""), text);
    }

    @Test
    void anotherSetOfColumnsIsAnotherTable() {
        String old = "<table class=\"data\"><colgroup><col/></colgroup><tbody><tr><td>7,14</td></tr></tbody></table>";
        String now = "<table class=\"data\"><colgroup><col/><col/></colgroup><tbody><tr><td>7,14</td><td>4,10</td></tr>"
                + "</tbody></table>";
        String merged = merged(old, now);
        assertTrue(
                merged.indexOf("data-andring-hel=\"borttagen\"") < merged.indexOf("data-andring-hel=\"ny\""), merged);
    }

    @Test
    void equalPagesHaveNoMarks() {
        Document page = new MadeUpPages(3).page();
        String merged = Canonical.of(Redline.merge((Document) page.cloneNode(true), page));
        assertEquals(Canonical.of(page), merged);
        assertFalse(merged.contains("data-andring"));
    }

    private static Document page(String blocks) {
        return MadeUpPages.parse("<html><body><main><section>" + blocks + "</section></main></body></html>");
    }

    private static String merged(String before, String now) {
        String all = Canonical.of(Redline.merge(page(before), page(now)));
        String inner = all.substring(all.indexOf("<section>") + 9, all.indexOf("</section>"));
        return inner.replaceAll(" data-andring-id=\"\\d+\"", "");
    }
}
