package se.bilaga.importing.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.bilaga.importing.document.WordBlock.Look;
import se.bilaga.importing.document.WordBlock.Paragraph;
import se.bilaga.importing.document.WordRun;

class MarkdownTest {
    private static final Look PLAIN = new Look("", -1, -1, false, 22, false, false, false);

    private static Paragraph paragraph(Look look, WordRun... runs) {
        return new Paragraph(List.of(runs), look, List.of());
    }

    private static String markdown(Paragraph... paragraphs) {
        return new Markdown(Map.of("f1", List.of(paragraph(PLAIN, WordRun.plain("Se 5*3*2.")))))
                .of(List.of(paragraphs), text -> text);
    }

    @Test
    void looksLinksAndNotes() {
        assertEquals(
                "Det är **viktigt** att [läsa](https://ekby.se).[^1]\n\n[^1]: Se 5*3*2.",
                markdown(paragraph(
                        PLAIN,
                        WordRun.plain("Det är "),
                        new WordRun("viktigt ", true, false, null, null),
                        WordRun.plain("att "),
                        new WordRun("läsa", false, false, "https://ekby.se", null),
                        WordRun.plain("."),
                        new WordRun("", false, false, null, "f1"))));
    }

    @Test
    void aLinkToAFileOrAProgramIsWordsAlone() {
        assertEquals("läsa", markdown(paragraph(PLAIN, new WordRun("läsa", false, false, "file:///c:/a.doc", null))));
        assertEquals("läsa", markdown(paragraph(PLAIN, new WordRun("läsa", false, false, "javascript:a()", null))));
    }

    @Test
    void signsThatWouldBeMarksAreEscaped() {
        assertEquals("\\> tio", markdown(paragraph(PLAIN, WordRun.plain("> tio"))));
        assertEquals("1\\. Mål", markdown(paragraph(PLAIN, WordRun.plain("1. Mål"))));
        assertEquals("\\{{så}}", markdown(paragraph(PLAIN, WordRun.plain("{{så}}"))));
        assertEquals(
                "lärar\\*innor och \\*andra\\*", markdown(paragraph(PLAIN, WordRun.plain("lärar*innor och *andra*"))));
    }

    @Test
    void listsInLists() {
        Paragraph one = paragraph(PLAIN.asItem(false), WordRun.plain("ett"));
        Look deeper = new Look("", -1, 1, true, 22, false, false, false);
        assertEquals(
                "- ett\n  1. två\n  2. tre\n- ett",
                markdown(one, paragraph(deeper, WordRun.plain("två")), paragraph(deeper, WordRun.plain("tre")), one));
    }
}
