package se.bilaga.output.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.bilaga.office.OpcPackage;

/** Footnotes of many parts, that are called again and refer to the text, and lists that go on. */
class NotesTest {
    private static byte[] docx;
    private static String text;
    private static String notes;
    private static String numbering;

    @BeforeAll
    static void write() throws IOException {
        docx = SamplePages.docx(SamplePages.page(SamplePages.body("""
                <main><section class="avsnitt"><h2 id="ett">Ett</h2>
                <p>Text<span class="fotnot" id="fot-1"><p>Första, som <a class="hanvisning" href="#tab-t">tabell 1</a>.</p>\
                <p>Andra.</p><ol start="7"><li>sju</li></ol></span> och mer<a class="fotnot" href="#fot-1"></a>.</p>
                <ol start="3"><li>tre</li></ol><ol start="0"><li>noll</li></ol>
                <table class="data" id="tab-t"><caption><span class="nummer">Tabell <span class="n">1</span></span>. T</caption>\
                <colgroup><col style="width:100%"/></colgroup><thead><tr><th scope="col">A</th></tr></thead>\
                <tbody><tr><td>1</td></tr></tbody></table>
                </section></main>"""), SamplePages.look(null)));
        OpcPackage file = OpcPackage.read(docx);
        text = part(file, "document");
        notes = part(file, "footnotes");
        numbering = part(file, "numbering");
    }

    private static String part(OpcPackage file, String name) throws IOException {
        return new String(file.part("word/" + name + ".xml"), StandardCharsets.UTF_8);
    }

    @Test
    void areWholeAndSound() throws IOException {
        assertEquals(List.of(), OoxmlLint.faults(docx));
        String note = notes.substring(notes.lastIndexOf("<w:footnote "));
        assertEquals(4, note.split("<w:p>", -1).length);
        assertEquals(2, note.split("w:footnoteRef/", -1).length);
    }

    @Test
    void aNoteThatIsCalledAgainIsOne() {
        assertEquals(2, text.split("<w:footnoteReference ", -1).length);
        assertTrue(text.matches("(?s).*<w:bookmarkStart [^>]*\"_fot_1\".*NOTEREF _fot_1 \\\\f \\\\h.*"), text);
    }

    @Test
    void listsGoOnAtTheirNumber() {
        assertTrue(numbering.contains("<w:startOverride w:val=\"7\"/>"), numbering);
        assertTrue(numbering.contains("<w:startOverride w:val=\"3\"/>"), numbering);
    }
}
