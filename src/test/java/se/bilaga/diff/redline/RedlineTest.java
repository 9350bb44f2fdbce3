package se.bilaga.diff.redline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.bilaga.diff.match.Counterparts;
import se.bilaga.output.SamplePages;
import se.bilaga.page.Page;
import se.bilaga.page.tree.Document;
import se.bilaga.page.tree.PageNode;
import se.bilaga.page.tree.PagePart;
import se.bilaga.picture.Artwork;
import se.bilaga.picture.PictureFiles;

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
        String merged =
                Merged.of("<p>I oktober var 265 av dem kvinnor.</p>", "<p>I oktober var 270 av dem kvinnor.</p>");
        assertEquals("<p>I oktober var <del>265</del><ins>270</ins> av dem kvinnor.</p>", merged);
    }

    @Test
    void aFigureInACellGoesFromOldToNew() {
        String table = "<table class=\"data\"><colgroup><col style=\"width:50%%\"/><col"
                + " style=\"width:50%%\"/></colgroup><tbody><tr><th scope=\"row\">Kvinnor</th><td"
                + " class=\"tal\">%s</td></tr></tbody></table>";
        String merged = Merged.of(table.formatted("1\u00a0311"), table.formatted("1\u00a0320"));
        assertTrue(merged.contains("<td class=\"tal\"><del>1\u00a0311</del><ins>1\u00a0320</ins></td>"), merged);
    }

    @Test
    void aMovedParagraphIsMovedAtBothEnds() {
        String a = "<p>Medarbetarna får inflytande över sin arbetssituation.</p>";
        String rest =
                "<p>Löneläget ses över varje år av cheferna.</p><p>Nya sätt att rekrytera prövas under våren.</p>";
        String text = Merged.Shown.of(Redline.merge(Merged.page(a + rest), Merged.page(rest + a), new Counterparts()));
        assertTrue(text.contains("data-andring=\"flyttad-bort\" data-andring-id=\"1\""), text);
        assertTrue(text.contains("data-andring=\"flyttad-hit\" data-andring-id=\"1\""), text);
        assertEquals(2, text.split("flyttad-", -1).length - 1, text);
    }

    @Test
    void anotherSetOfColumnsIsAnotherTable() {
        String column = "<col style=\"width:20%\"/>";
        String old = "<table class=\"data\" id=\"tab\"><colgroup>" + column
                + "</colgroup><tbody><tr><td>7,14</td></tr></tbody></table>";
        String now = "<table class=\"data\" id=\"tab\"><colgroup>" + column + column
                + "</colgroup><tbody><tr><td>7,14</td><td>4,10</td></tr></tbody></table>";
        String merged = Merged.of(old, now);
        assertTrue(
                merged.indexOf("data-andring-hel=\"borttagen\"") < merged.indexOf("data-andring-hel=\"ny\""), merged);
    }

    @Test
    void equalPagesHaveNoMarks() {
        Document page = new MadeUpPages(3).page();
        assertEquals(page, Redline.merge(page, page, new Counterparts()));
    }

    @Test
    void aCellThatSpansMoreIsInAnotherRow() {
        String table = "<table class=\"data\" id=\"tab\"><tbody><tr><td%s>Samma ord</td></tr></tbody></table>";
        Document before = Merged.page(table.formatted(""));
        Document now = Merged.page(table.formatted(" colspan=\"2\""));
        Document merged = Redline.merge(before, now, new Counterparts());
        assertEquals(written(before), written(Resolver.reject(merged)));
        assertEquals(written(now), written(Resolver.accept(merged)));
    }

    @Test
    void whatHasChangedInAMovedListHasNotMoved() {
        String list = "<ul><li>Chefer får handledning varje år</li><li>%s</li></ul>";
        String rest =
                "<p>Löneläget ses över varje år av cheferna.</p><p>Nya sätt att rekrytera prövas under våren.</p>";
        String merged = Merged.of(
                list.formatted("Enkäten görs varje höst") + rest, rest + list.formatted("Enkäten görs på våren"));
        assertTrue(merged.contains("<li data-andring=\"flyttad-hit\"><ins>Chefer"), merged);
        assertTrue(merged.contains("<li data-andring=\"ny\"><ins>Enkäten"), merged);
        assertTrue(merged.contains("<li data-andring=\"borttagen\"><del>Enkäten"), merged);
    }

    @Test
    void aNewRowIsMarkedOnceAndNotInItsCells() {
        String table = "<table class=\"data\" id=\"tab\"><tbody><tr><td>Ett</td></tr>%s</tbody></table>";
        String merged = Merged.of(table.formatted(""), table.formatted("<tr><td><p>Helt nya ord</p></td></tr>"));
        assertTrue(merged.contains("<tr data-andring=\"ny\"><td><p><ins>Helt nya ord</ins></p></td></tr>"), merged);
    }

    @Test
    void picturesOfOneNameAreTwoWhereTheyAre() {
        Page before =
                SamplePages.ofMain("<figure class=\"bild\" id=\"a\"><img src=\"bild-1\" alt=\"Förut\"/></figure>");
        Page now = SamplePages.ofMain("<figure class=\"bild\" id=\"a\"><img src=\"bild-1\" alt=\"Nu\"/></figure>");
        Artwork other = PictureFiles.artwork(PictureFiles.png(3, 2));
        Page old =
                new Page(before.document(), before.metadata(), before.look(), before.charts(), Map.of("bild-1", other));
        Page redline = Redline.of(old, now, new Counterparts());
        assertEquals(now.images().get("bild-1"), redline.images().get("bild-1"));
        assertEquals(other, redline.images().get("forut-bild-1"));
    }

    /** A link that is gone leads to what is gone, under its new name; a footnote or table of both trees keeps its own. */
    @Test
    void whatIsGoneIsCalledSomethingElseAndItsLinksFollow() {
        String before = "<p>Helt andra ord om <a href=\"#tab-1\">tabell 1</a>.</p>"
                + "<figure class=\"bild\" id=\"tab-1\"><img src=\"bild-1\" alt=\"Ett\"/></figure>";
        String now = "<figure class=\"bild\" id=\"tab-1\"><img src=\"bild-2\" alt=\"Två\"/></figure>";
        String merged = Merged.of(before, now);
        assertTrue(merged.contains("href=\"#forut-tab-1\""), merged);
        assertTrue(merged.contains("id=\"forut-tab-1\""), merged);
    }

    /** A word of at most three letters between two changes is easier read as changed with them. */
    @Test
    void aShortWordAloneBetweenChangesChangesWithThem() {
        assertEquals(
                "<p><del>Cheferna och lärarna</del><ins>Rektorer och elever</ins> utbildas varje år.</p>",
                Merged.of(
                        "<p>Cheferna och lärarna utbildas varje år.</p>",
                        "<p>Rektorer och elever utbildas varje år.</p>"));
    }

    @Test
    void aLinkToAnotherPlaceOnTheWebIsAnotherLink() {
        String link = "<p>Läs mer på <a href=\"https://%s.se\">webben</a> om hur det går till.</p>";
        String merged = Merged.of(link.formatted("a"), link.formatted("b"));
        assertTrue(merged.contains("<del><a href=\"https://a.se\">webben</a></del>"), merged);
        String inside = "<p>Se <a href=\"#%s\">webben</a> om hur det går till.</p>";
        assertFalse(Merged.of(inside.formatted("a"), inside.formatted("b")).contains("<del>"));
    }

    private static List<PagePart> written(Document tree) {
        return Redline.written(Resolver.accept(tree));
    }
}
