package se.bilaga.diff.redline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.bilaga.diff.match.Counterparts;
import se.bilaga.diff.match.Matching;
import se.bilaga.diff.match.Traits;
import se.bilaga.page.tree.BlockNode.SectionBlock;
import se.bilaga.page.tree.BlockNode.TableBlock;
import se.bilaga.page.tree.BlockPart.TableRow;
import se.bilaga.page.tree.PagePart.MainPart;

class PartnersTest {
    /** What the comparison calls one thing is one, however unlike, and what it calls two is two, however alike. */
    @Test
    void thingsArePairedAsTheComparisonHasPairedThem() {
        String row = "<table class=\"data\" id=\"tab\"><tbody><tr><td>%s</td><td>2026</td></tr></tbody></table>";
        String before = row.formatted("Chefer får handledning varje år");
        Counterparts same = new Counterparts();
        same.add(matching("Chefer får handledning varje år", "Mentorer utses", "fadder"), text -> text, text -> text);
        String merged = Merged.of(before, row.formatted("Mentorer utses"), same);
        assertTrue(merged.contains("<tr><td><del>"), merged);
        Counterparts other = new Counterparts();
        other.add(
                matching("Chefer får handledning varje år", "Chefer får handledning varje månad", null),
                text -> text,
                text -> text);
        merged = Merged.of(before, row.formatted("Chefer får handledning varje månad"), other);
        assertTrue(
                merged.contains("<tr data-andring=\"borttagen\"><td><del>Chefer får handledning varje år</del>"),
                merged);
        assertTrue(
                merged.contains("<tr data-andring=\"ny\"><td><ins>Chefer får handledning varje månad</ins>"), merged);
    }

    @Test
    void paragraphsThatBeginWithTheSameSentenceAreOne() {
        String opening = "Skolorna har länge haft svårt att hitta lärare. ";
        String merged = Merged.of(
                "<p>" + opening + "Det beror på konkurrens från grannarna.</p><p>Annat.</p>",
                "<p>" + opening + "Nu vänder det, när många fler utbildar sig och få går i pension.</p><p>Annat.</p>");
        assertTrue(merged.contains("<p>" + opening.strip()), merged);
        assertFalse(merged.contains("data-andring"), merged);
    }

    /** Also where all the rest is another, and unlike; but not where two begin so. */
    @Test
    void aParagraphIsKnownByAnOpeningOfItsOwn() {
        String opening = "Skolorna har svårt att hitta lärare. ";
        String old =
                "<p>" + opening + "Konkurrensen från grannkommunerna växer, pensionerna är många och lönerna låga.</p>";
        String now =
                "<p>" + opening + "Därför startar två lokala utbildningar nästa höst, tillsammans med högskolan.</p>";
        String merged = Merged.of(old + "<p>Annat.</p>", now + "<p>Annat.</p>");
        assertTrue(merged.contains("<p>" + opening.strip()), merged);
        String longer = old.replace("låga", "lägst i länet");
        merged = Merged.of(old + "<p>Annat.</p>", now + longer + "<p>Annat.</p>");
        assertTrue(merged.contains("<p data-andring=\"ny\"><ins>" + opening + "Därför"), merged);
    }

    @Test
    void aRowIsKnownByAHeadOfItsOwn() {
        String table = "<table class=\"data\" id=\"tab\"><tbody>%s</tbody></table>";
        String row = "<tr><td>Skola</td><td>%s</td></tr>";
        String old = row.formatted("Kurser i bemötande för alla vikarier");
        String now = row.formatted("Lokaler") + row.formatted("Kurser i bemötande för alla vikarier och värdar");
        String merged = Merged.of(table.formatted(old), table.formatted(now));
        assertTrue(merged.contains("<tr data-andring=\"ny\"><td><ins>Skola</ins></td><td><ins>Lokaler"), merged);
        merged = Merged.of(table.formatted(old), table.formatted(row.formatted("Lokaler")));
        assertFalse(merged.contains("data-andring"), merged);
    }

    @Test
    void aSectionIsKnownByAHeadingThatIsSomewhatTheSame() {
        String section = "<section class=\"avsnitt\"><h3 id=\"%s\">%s</h3><p>%s</p></section>";
        String before = section.formatted("a", "Nuläge i förvaltningen", "Vi är få.");
        String now = section.formatted("b", "Förvaltningens nuläge", "Helt andra ord står här.");
        assertFalse(Merged.of(before, now).contains("data-andring-hel"), Merged.of(before, now));
    }

    @Test
    void aRaisedSignIsChangedAsAWhole() {
        String merged = Merged.of("<p>Ytan är 40 m<sup>2</sup> i dag.</p>", "<p>Ytan är 40 m<sup>3</sup> i dag.</p>");
        assertTrue(merged.contains("<del><sup>2</sup></del><ins><sup>3</sup></ins>"), merged);
    }

    /** What only one plan has is paired with nothing, not even with words that are no thing of the other plan. */
    @Test
    void aThingOfOnePlanIsPairedWithNoOtherText() {
        String row = "<table class=\"data\" id=\"tab\"><tbody><tr><td>%s</td><td>2026</td></tr></tbody></table>";
        String before = row.formatted("Chefer får handledning varje år");
        String now = row.formatted("Chefer får handledning varje månad");
        assertFalse(Merged.of(before, now).contains("data-andring"), Merged.of(before, now));
        Matching<String> added = Matching.of(
                List.of(), List.of("Chefer får handledning varje månad"), text -> new Traits(null, text, List.of()));
        Matching<String> dropped = Matching.of(
                List.of("Chefer får handledning varje år"), List.of(), text -> new Traits(null, text, List.of()));
        for (Matching<String> alone : List.of(added, dropped)) {
            Counterparts counterparts = new Counterparts();
            counterparts.add(alone, text -> text, text -> text);
            String merged = Merged.of(before, now, counterparts);
            assertTrue(merged.contains("<tr data-andring=\"borttagen\">"), merged);
        }
    }

    /** Of rows that share some things, the one that shares the most. */
    @Test
    void rowsAreThoseThatShareTheMostThings() {
        String row = "<tr><td>%s</td><td>%s</td></tr>";
        String table = "<table class=\"data\" id=\"tab\"><tbody>%s%s</tbody></table>";
        String first = row.formatted("Arbetsmiljö", "Skyddsronder hålls");
        String second = row.formatted("Arbetsmiljö", "Chefer utbildas");
        Counterparts counterparts = new Counterparts();
        for (String name : List.of("Arbetsmiljö", "Skyddsronder hålls", "Chefer utbildas")) {
            counterparts.add(matching(name, name, "id"), text -> text, text -> text);
        }
        String merged = Merged.of(table.formatted(first, second), table.formatted(second, first), counterparts);
        String still = merged.replaceAll("<tr data-andring=\"flyttad.*?</tr>", "");
        assertTrue(still.contains("<tr>") && !still.contains("<del>") && !still.contains("data-andring"), merged);
    }

    @Test
    void rowsThatACellSpansGoTogether() {
        String group = "<tr><th scope=\"row\" rowspan=\"2\">%s</th><td>a</td></tr><tr><td>b</td></tr>";
        TableBlock table = table("<table><tbody>" + group.formatted("A") + group.formatted("B")
                + "<tr><th scope=\"row\">C</th><td>c</td></tr></tbody></table>");
        List<TableRow> rows = table.groups().get(0).rows();
        assertEquals(
                List.of(2, 2, 1),
                Tied.ofRows(rows).stream().map(tied -> tied.nodes().size()).toList());
    }

    private static TableBlock table(String markup) {
        MainPart main = (MainPart) Merged.page(markup).parts().get(0);
        return (TableBlock) ((SectionBlock) main.blocks().get(0)).blocks().get(0);
    }

    @Test
    void aSectionsNewHeadingIsTheSameHeading() {
        String merged =
                Merged.of("<h2 id=\"a\">Nuläge</h2><p>Vi är få.</p>", "<h2 id=\"b\">Bakgrund</h2><p>Vi är få.</p>");
        assertTrue(merged.contains("<del>Nuläge</del><ins>Bakgrund</ins></h2>"), merged);
    }

    /** Tables are numbered anew when one is put before them. */
    @Test
    void aTableThatSaysTheSameIsTheSameThoughAnotherHasItsNumber() {
        String table = "<table class=\"data\" id=\"tab-%d\"><tbody><tr><td>%s</td></tr></tbody></table>";
        String merged = Merged.of(
                table.formatted(1, "Anställda 1 311"),
                table.formatted(1, "Nyrekryterade 84") + table.formatted(2, "Anställda 1 311"));
        assertTrue(merged.contains("<ins>Nyrekryterade 84</ins>"), merged);
        assertFalse(merged.contains("<del>"), merged);
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
        assertTrue(Merged.of(before, now).contains("data-andring-hel=\"ny\""), Merged.of(before, now));
        Counterparts same = new Counterparts();
        same.add(matching("Nuläge", "Så ser det ut", "läge"), text -> text, text -> text);
        assertFalse(Merged.of(before, now, same).contains("data-andring-hel"), Merged.of(before, now, same));
    }
}
