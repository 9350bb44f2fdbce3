package se.bilaga.output.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.bilaga.Golden;
import se.bilaga.output.SamplePages;

/** What veraPDF does not see: that the tags say the right things in the right order. */
class TagsTest {
    private static final Path GOLDEN = Path.of("src/test/resources/pages/plan.tags.txt");

    @Test
    void theTagsOfAWholePlan() throws IOException {
        String tags = TagText.of(PdfFormatTest.write(SamplePages.of("plan")));
        Golden.same(GOLDEN, tags);
    }

    @Test
    void aNoteStandsAtItsCall() throws IOException {
        assertTags("""
            P “Ett ord”
              Reference
                Link “1→”
              Note id=fot-1
                Lbl
                  Link “1→”
                “ Noten.”
              “ och mer.”
            """, "<p>Ett ord<span class=\"fotnot\" id=\"fot-1\">Noten.</span> och mer.</p>");
    }

    @Test
    void aCaptionIsFirstInItsTable() throws IOException {
        assertTags(
                """
                Table
                  Caption “Tabell 1. Kön”
                  THead
                    TR
                      TH Scope=Column “År”
                      TH Scope=Column ColSpan=2 “Antal”
                  TBody
                    TR
                      TH Scope=Row RowSpan=2 “2024”
                      TD “1”
                      TD “2”
                """,
                "<table class=\"data\"><caption><span class=\"nummer\">Tabell <span class=\"n\">1</span></span>."
                        + " Kön</caption><colgroup><col style=\"width:40%\"/><col style=\"width:30%\"/><col"
                        + " style=\"width:30%\"/></colgroup><thead><tr><th scope=\"col\">År</th><th scope=\"col\""
                        + " colspan=\"2\">Antal</th></tr></thead><tbody><tr><th scope=\"row\""
                        + " rowspan=\"2\">2024</th><td>1</td><td>2</td></tr>"
                        + "<tr><td>3</td><td>4</td></tr></tbody></table>");
    }

    @Test
    void otherLanguagesAndWhatLettersStandForAreSaid() throws IOException {
        String markup =
                "<p>Om <span lang=\"en\">transfer of training</span> hos <abbr title=\"personal\">HR</abbr>.</p>";
        assertTags("""
            P “Om ”
              Span lang=en “transfer of training”
              “ hos ”
              Span for="personal" “HR”
              “.”
            """, markup);
        assertEquals(
                List.of(), VeraPdf.faults(PdfFormatTest.write(SamplePages.ofMain("<h2 id=\"a\">A</h2>" + markup))));
    }

    @Test
    void aRepeatedHeadIsReadOnce() throws IOException {
        String tags = tags("<table class=\"data\"><colgroup><col style=\"width:100%\"/></colgroup>"
                + "<thead><tr><th scope=\"col\">Huvud</th></tr></thead><tbody>"
                + "<tr><td>Rad</td></tr>".repeat(120) + "</tbody></table>");
        assertEquals(1, occurrences(tags, "Huvud"));
        assertEquals(1, occurrences(tags, "THead"));
        assertEquals(120, occurrences(tags, "Rad"));
    }

    @Test
    void aSpanningCellIsReadOnceThoughItIsPrintedAgain() throws IOException {
        String tags =
                tags("<table class=\"data\"><colgroup><col style=\"width:30%\"/><col style=\"width:70%\"/></colgroup>"
                        + "<tbody><tr><th scope=\"row\" rowspan=\"120\">Område</th><td>Rad</td></tr>"
                        + "<tr><td>Rad</td></tr>".repeat(119) + "</tbody></table>");
        assertEquals(1, occurrences(tags, "Område"));
    }

    @Test
    void listsHaveLabelsInText() throws IOException {
        assertTags("""
            L ListNumbering=Disc
              LI
                Lbl “⟨•⟩”
                LBody “Ett”
                  L ListNumbering=Decimal
                    LI
                      Lbl “⟨1.⟩”
                      LBody “Inre”
              LI
                Lbl “⟨•⟩”
                LBody “Två”
            """, "<ul><li>Ett<ol><li>Inre</li></ol></li><li>Två</li></ul>");
    }

    @Test
    void aChartHasItsWordsAndItsCaption() throws IOException {
        assertTags(
                """
                Div
                  Figure alt="Två staplar." “AB”
                  Caption “Figur 1”
                """,
                "<figure class=\"diagram\" id=\"f\"><svg alt=\"Två staplar.\" width=\"200\" height=\"40\" viewBox=\"0"
                        + " 0 200 40\"><rect x=\"0\" y=\"0\" width=\"20\" height=\"9\" fill=\"#123456\"/><text x=\"0\""
                        + " y=\"30\" font-size=\"9\">A</text><text x=\"50\" y=\"30\" font-size=\"9\""
                        + " text-anchor=\"end\">B</text></svg><figcaption>Figur 1</figcaption></figure>");
    }

    @Test
    void aWordBrokenOverLinesIsSaidWhole() throws IOException {
        String tags =
                tags("<table class=\"data\"><colgroup><col style=\"width:12%\"/><col style=\"width:88%\"/></colgroup>"
                        + "<tbody><tr><td>ny kompetensförsörjningsplan nu</td><td>x</td></tr></tbody></table>");
        assertTrue(tags.contains("⟨ny kompetensförsörjningsplan⟩⟨ ⟩"), tags);
        assertFalse(tags.contains("-"), tags);
    }

    @Test
    void changedWordsAreMarked() throws IOException {
        assertTags("""
            P “Det är ”
              Deletion “gammalt”
              “ ”
              Insertion “nytt”
              “.”
            """, "<p>Det är <del>gammalt</del> <ins>nytt</ins>.</p>");
    }

    private static String tags(String main) throws IOException {
        return TagText.of(PdfFormatTest.write(SamplePages.ofMain(main)));
    }

    private static void assertTags(String expected, String main) throws IOException {
        String tags = tags(main);
        assertTrue(tags.contains(expected.indent(2)), tags);
    }

    private static int occurrences(String text, String part) {
        return text.split(part, -1).length - 1;
    }
}
