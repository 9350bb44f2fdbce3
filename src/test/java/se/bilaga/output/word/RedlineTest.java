package se.bilaga.output.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import se.bilaga.diff.redline.Resolver;
import se.bilaga.office.Dom;
import se.bilaga.office.OpcPackage;
import se.bilaga.office.Wml;
import se.bilaga.page.Page;
import se.bilaga.page.look.Look;

/** A comparison in Word: accepting gives the new document, rejecting the old. */
class RedlineTest {

    private static final Look LOOK = SamplePages.look(Path.of("templates/looks/stockholm/word.dotx"));

    @Test
    void acceptingGivesTheNewDocument() throws IOException {
        byte[] accepted = TrackedChanges.accept(redline());
        assertEquals(PageText.of(side(true)), DocxText.of(accepted));
        assertEquals(List.of(), OoxmlLint.faults(accepted));
        assertEquals(List.of(), Schemas.faults(accepted));
    }

    @Test
    void rejectingGivesTheOldDocument() throws IOException {
        byte[] rejected = TrackedChanges.reject(redline());
        assertEquals(PageText.of(side(false)), DocxText.of(rejected));
        assertEquals(List.of(), OoxmlLint.faults(rejected));
        assertEquals(List.of(), Schemas.faults(rejected));
    }

    @Test
    void whoChangedIsTheOrganisation() throws IOException {
        Set<String> authors = new TreeSet<>();
        for (String change : List.of("ins", "del")) {
            Dom.all(Dom.parse(OpcPackage.read(redline()).part("word/document.xml")), Wml.W, change)
                    .forEach(element -> authors.add(Wml.attribute(element, "author")));
        }
        assertEquals(Set.of(side(true).metadata().organisation()), authors);
    }

    /** The contents list too, but for a paragraph that its field ends in. */
    @Test
    void theContentsListFollowsWhatIsDecided() throws IOException {
        String now = contents(TrackedChanges.accept(redline()));
        assertTrue(now.contains("Ett nytt avsnitt") && !now.contains("Ett gammalt avsnitt"), now);
        String before = contents(TrackedChanges.reject(redline()));
        assertTrue(before.contains("Ett gammalt avsnitt") && !before.contains("Ett nytt avsnitt"), before);
    }

    private static String contents(byte[] docx) throws IOException {
        return Dom.all(Dom.parse(OpcPackage.read(docx).part("word/document.xml")), Wml.W, "hyperlink").stream()
                .map(Element::getTextContent)
                .collect(Collectors.joining("\n"));
    }

    @Test
    void movesAreMoves() throws IOException {
        Document document = Dom.parse(OpcPackage.read(redline()).part("word/document.xml"));
        assertEquals(1, Dom.all(document, Wml.W, "moveFromRangeStart").size());
        assertEquals(1, Dom.all(document, Wml.W, "moveToRangeStart").size());
    }

    @Test
    void halfAMoveIsADeletion() throws IOException {
        String half = "<main><section><h2 id=\"a\">A</h2><p data-andring=\"flyttad-bort\" data-andring-id=\"1\">"
                + "<del>Borta</del></p><p>Kvar</p></section></main>";
        byte[] docx = SamplePages.docx(SamplePages.page(SamplePages.body(half), LOOK));
        assertEquals(List.of(), OoxmlLint.faults(docx));
        assertTrue(Dom.all(Dom.parse(OpcPackage.read(docx).part("word/document.xml")), Wml.W, "moveFrom")
                .isEmpty());
        assertEquals(List.of("A", "Kvar"), DocxText.of(TrackedChanges.accept(docx)));
        assertEquals(List.of("A", "Borta", "Kvar"), DocxText.of(TrackedChanges.reject(docx)));
    }

    /** As every other reference, so that Word counts both on. */
    @Test
    void aReferenceToWhatOnlyOneOfThePlansHasIsAField() throws IOException {
        String table =
                "<table class=\"data\" id=\"tab-a\" data-andring=\"ny\"><caption><ins><span class=\"nummer\">Tabell "
                        + "<span class=\"n\">1</span></span> Ny</ins></caption><colgroup><col style=\"width:100%\"/></colgroup>"
                        + "<thead><tr><th scope=\"col\"><ins>A</ins></th></tr></thead><tbody><tr><td><ins>1</ins></td></tr></tbody></table>";
        String words = "<p><ins>Se <a class=\"hanvisning\" href=\"#tab-a\">tabell 1</a>.</ins></p>";
        byte[] docx = SamplePages.docx(SamplePages.page(SamplePages.body("<main>" + words + table + "</main>"), LOOK));
        assertEquals(List.of(), OoxmlLint.faults(docx));
        List<String> fields =
                Dom.all(Dom.parse(OpcPackage.read(docx).part("word/document.xml")), Wml.W, "instrText").stream()
                        .map(Element::getTextContent)
                        .toList();
        assertEquals(List.of(" REF _tab_a \\h ", " SEQ Tabell \\* ARABIC "), fields);
    }

    @Test
    void spacesAroundChangesStayOnBothSides() throws IOException {
        String markup =
                "<main><section><h2 id=\"a\">A</h2><p>ett<del> två</del> <ins>tre </ins>fyra</p></section></main>";
        byte[] docx = SamplePages.docx(SamplePages.page(SamplePages.body(markup), LOOK));
        assertEquals(List.of("A", "ett tre fyra"), DocxText.of(TrackedChanges.accept(docx)));
        assertEquals(List.of("A", "ett två fyra"), DocxText.of(TrackedChanges.reject(docx)));
    }

    private static byte[] redline() throws IOException {
        return SamplePages.docx(SamplePages.page("jamforelse stockholm"));
    }

    /** The page of one side of the comparison. */
    private static Page side(boolean now) {
        se.bilaga.page.tree.Document redline = SamplePages.read("jamforelse");
        return SamplePages.page(now ? Resolver.accept(redline) : Resolver.reject(redline), LOOK);
    }
}
