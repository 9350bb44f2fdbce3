package se.bilaga.output.word;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.bilaga.office.Dom;
import se.bilaga.office.OpcPackage;
import se.bilaga.output.PlanPages;
import se.bilaga.page.Page;
import se.bilaga.page.tree.PageWalk;
import se.bilaga.page.tree.Picture;

class WordFormatTest {

    /** The hand-written pages in both looks and without any, and the repository's own plans. */
    static Stream<String> documents() {
        List<String> all = new ArrayList<>(PlanPages.all());
        for (String name : List.of("plan", "diagram", "jamforelse")) {
            all.add(name + " stockholm");
            all.add(name + " huddinge");
            all.add(name + " -");
        }
        return all.stream();
    }

    static Page page(String document) {
        return document.endsWith(".yaml") ? PlanPages.page(document) : SamplePages.page(document);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void isValid(String document) throws IOException {
        byte[] docx = SamplePages.docx(page(document));
        assertEquals(List.of(), Schemas.faults(docx));
        assertEquals(List.of(), OoxmlLint.faults(docx));
        if (!document.startsWith("jamforelse")) {
            assertEquals(List.of(), AccessibilityLint.faults(docx));
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void isTheSameEveryTime(String document) throws IOException {
        assertArrayEquals(SamplePages.docx(page(document)), SamplePages.docx(page(document)));
    }

    /** What the page says, the document says, in the same order and nothing else. */
    @ParameterizedTest
    @MethodSource("documents")
    void saysWhatThePageSays(String document) throws IOException {
        if (document.startsWith("jamforelse")) {
            return; // both sides are held to their pages in RedlineTest
        }
        Page page = page(document);
        assertEquals(PageText.of(page), DocxText.of(SamplePages.docx(page)));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void drawsEveryChartNatively(String document) throws IOException {
        Page page = page(document);
        OpcPackage file = OpcPackage.read(SamplePages.docx(page));
        int drawn = drawings(page);
        List<String> charts = file.names().stream()
                .filter(name -> name.startsWith("word/charts/"))
                .toList();
        assertEquals(drawn, charts.size());
        for (String chart : charts) {
            assertTrue(file.has(file.relationships(chart).partOf("package").orElseThrow()));
        }
    }

    private static int drawings(Page page) {
        AtomicInteger drawings = new AtomicInteger();
        page.document().accept(new PageWalk() {
            @Override
            public void visit(Picture.Drawing drawing) {
                drawings.incrementAndGet();
            }
        });
        return drawings.get();
    }

    @Test
    void pageNumbersOfTheContentsMayBeGiven() throws IOException {
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        new WordFormat(Map.of("inledning", 4711), warning -> {}).write(SamplePages.page("plan stockholm"), out);
        var document = Dom.parse(OpcPackage.read(out.toByteArray()).part("word/document.xml"));
        assertTrue(document.getDocumentElement().getTextContent().contains("4711"));
    }
}
