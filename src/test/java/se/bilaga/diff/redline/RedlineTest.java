package se.bilaga.diff.redline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.bilaga.diff.match.Counterparts;
import se.bilaga.diff.match.Matching;
import se.bilaga.diff.match.Traits;
import se.bilaga.page.markup.Written;
import se.bilaga.page.tree.Document;
import se.bilaga.page.tree.PageNode;
import se.bilaga.page.tree.PagePart;
import se.bilaga.page.xhtml.MarkupSink;
import se.bilaga.page.xhtml.StartTag;
import se.bilaga.page.xhtml.XhtmlWriter;

class RedlineTest {
    private static final int PAIRS = 400;

    @Test
    void acceptAllGivesTheNewPageAndRejectAllTheOld() {
        for (int seed = 0; seed < PAIRS; seed++) {
            MadeUpPages pages = new MadeUpPages(seed);
            Document before = pages.page();
            Document now = seed % 10 == 0 ? pages.page() : pages.later(before);
            Document merged = Redline.merge(before, now, new Counterparts());
            assertEquals(written(now), written(Resolver.accept(merged)), "accept, seed " + seed);
            assertEquals(written(before), written(Resolver.reject(merged)), "reject, seed " + seed);
            Set<String> ids = new HashSet<>();
            for (PagePart part : Redline.written(merged)) {
                for (PageNode node : Tree.all(part)) {
                    String id = node.attributes().id();
                    assertTrue(id.isEmpty() || ids.add(id), "an id twice, seed " + seed + ": " + id);
                }
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
        String table =
                "<table class=\"data\"><colgroup><col style=\"width:50%%\"/><col style=\"width:50%%\"/></colgroup><tbody><tr><th scope=\"row\">Kvinnor</th>"
                        + "<td class=\"tal\">%s</td></tr></tbody></table>";
        String merged = merged(table.formatted("1\u00a0311"), table.formatted("1\u00a0320"));
        assertTrue(merged.contains("<td class=\"tal\"><del>1\u00a0311</del><ins>1\u00a0320</ins></td>"), merged);
    }

    @Test
    void aMovedParagraphIsMovedAtBothEnds() {
        String a = "<p>Medarbetarna får inflytande över sin arbetssituation.</p>";
        String rest =
                "<p>Löneläget ses över varje år av cheferna.</p><p>Nya sätt att rekrytera prövas under våren.</p>";
        String text = Shown.of(Redline.merge(page(a + rest), page(rest + a), new Counterparts()));
        assertTrue(text.contains("data-andring=\"flyttad-bort\" data-andring-id=\"1\""), text);
        assertTrue(text.contains("data-andring=\"flyttad-hit\" data-andring-id=\"1\""), text);
        assertEquals(2, text.split("flyttad-", -1).length - 1, text);
    }

    @Test
    void anotherSetOfColumnsIsAnotherTable() {
        String column = "<col style=\"width:20%\"/>";
        String old = "<table class=\"data\"><colgroup>" + column
                + "</colgroup><tbody><tr><td>7,14</td></tr></tbody></table>";
        String now = "<table class=\"data\"><colgroup>" + column + column
                + "</colgroup><tbody><tr><td>7,14</td><td>4,10</td></tr></tbody></table>";
        String merged = merged(old, now);
        assertTrue(
                merged.indexOf("data-andring-hel=\"borttagen\"") < merged.indexOf("data-andring-hel=\"ny\""), merged);
    }

    @Test
    void equalPagesHaveNoMarks() {
        Document page = new MadeUpPages(3).page();
        assertEquals(page, Redline.merge(page, page, new Counterparts()));
    }

    /** What the comparison calls one thing is one, however unlike, and what it calls two is two, however alike. */
    @Test
    void thingsArePairedAsTheComparisonHasPairedThem() {
        String row = "<table class=\"data\" id=\"tab\"><tbody><tr><td>%s</td><td>2026</td></tr></tbody></table>";
        String before = row.formatted("Chefer får handledning varje år");
        Counterparts same = new Counterparts();
        same.add(matching("Chefer får handledning varje år", "Mentorer utses", "fadder"), text -> text, text -> text);
        String merged = merged(before, row.formatted("Mentorer utses"), same);
        assertTrue(merged.contains("<tr><td><del>"), merged);
        Counterparts other = new Counterparts();
        other.add(
                matching("Chefer får handledning varje år", "Chefer får handledning varje månad", null),
                text -> text,
                text -> text);
        merged = merged(before, row.formatted("Chefer får handledning varje månad"), other);
        assertTrue(
                merged.contains("<tr data-andring=\"borttagen\"><td><del>Chefer får handledning varje år</del>"),
                merged);
        assertTrue(
                merged.contains("<tr data-andring=\"ny\"><td><ins>Chefer får handledning varje månad</ins>"), merged);
    }

    /** Two things that are one where they have an id, else one in each plan. */
    private static Matching<String> matching(String before, String now, @Nullable String id) {
        return Matching.of(List.of(before), List.of(now), text -> new Traits(id, text, List.of()), id == null ? 2 : 1);
    }

    @Test
    void sectionsUnderOtherHeadingsStayOneWhereTheComparisonSaysSo() {
        String section =
                "<section class=\"avsnitt\"><h3 id=\"%s\"><span class=\"nr\">1.1</span> %s</h3><p>%s</p></section>";
        String before = section.formatted("a", "Nuläge", "Vi är få.");
        String now = section.formatted("b", "Så ser det ut", "Helt andra ord står här.");
        assertTrue(merged(before, now).contains("data-andring-hel=\"ny\""), merged(before, now));
        Counterparts same = new Counterparts();
        same.add(matching("Nuläge", "Så ser det ut", "läge"), text -> text, text -> text);
        assertFalse(merged(before, now, same).contains("data-andring-hel"), merged(before, now, same));
    }

    private static List<PagePart> written(Document tree) {
        return Redline.written(Resolver.accept(tree));
    }

    private static Document page(String blocks) {
        return Written.tree("<html lang=\"sv-SE\"><head><title>x</title></head><body><main><section>" + blocks
                + "</section></main></body></html>");
    }

    private static String merged(String before, String now) {
        return merged(before, now, new Counterparts());
    }

    private static String merged(String before, String now, Counterparts counterparts) {
        String all = Shown.of(Redline.merge(page(before), page(now), counterparts));
        String inner = all.substring(all.indexOf("<section>") + 9, all.lastIndexOf("</section>"));
        return inner.replaceAll(" data-andring-id=\"\\d+\"", "");
    }

    /** A tree as a template would write it. */
    private static final class Shown implements MarkupSink {
        private final StringBuilder text = new StringBuilder();
        private final Deque<String> open = new ArrayDeque<>();

        static String of(Document tree) {
            Shown shown = new Shown();
            new XhtmlWriter(shown).write(tree);
            return shown.text.toString();
        }

        @Override
        public void open(StartTag tag) {
            open.push(tag.name());
            text.append('<').append(tag.name());
            tag.attributes().forEach((name, value) -> text.append(" %s=\"%s\"".formatted(name, value)));
            text.append('>');
        }

        @Override
        public void text(String words) {
            text.append(words);
        }

        @Override
        public void close() {
            text.append("</").append(open.pop()).append('>');
        }
    }
}
