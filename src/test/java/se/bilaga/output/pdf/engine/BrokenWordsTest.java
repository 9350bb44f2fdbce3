package se.bilaga.output.pdf.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BrokenWordsTest {
    @Test
    void aBrokenWordIsSaidWithItsFirstPiece() {
        String text = "en för\u00ADvalt\u00ADning till";
        assertEquals("en förvaltning", BrokenWords.actualText(text, 0, 7));
        assertEquals(" ", BrokenWords.actualText(text, 7, 12));
        assertEquals(" till", BrokenWords.actualText(text, 12, text.length()));
        assertNull(BrokenWords.actualText("hela ord", 0, 8));
        assertEquals("hela ", BrokenWords.actualText("hela ord", 0, 4));
    }

    @Test
    void linesBreakBetweenWords() {
        assertEquals(
                List.of("KS-2024/976, ", "2025–2027 – ", "och/", "eller ", "enhets-", "chef"),
                pieces("KS-2024/976, 2025–2027 – och/eller enhets-chef"));
    }

    @Test
    void aRunThatIsTooLongBreaksWhereItsPartsMeet() {
        assertEquals(
                List.of(
                        "Se ",
                        "https://",
                        "www.",
                        "exempel.",
                        "se/",
                        "en_",
                        "lang_",
                        "fil_",
                        "2024.",
                        "pdf ",
                        "i ",
                        "a_b.pdf"),
                pieces("Se https://www.exempel.se/en_lang_fil_2024.pdf i a_b.pdf"));
        assertEquals(List.of("12\u00a0345\u00a0678\u00a0kr"), pieces("12\u00a0345\u00a0678\u00a0kr"));
    }

    @Test
    void aBrokenRunIsSaidWithItsFirstPiece() {
        String text = "Se https://www.exempel.se/en_lang_fil_2024.pdf nu";
        assertEquals("Se https://www.exempel.se/en_lang_fil_2024.pdf", BrokenWords.actualText(text, 0, 26));
        assertEquals(" ", BrokenWords.actualText(text, 26, 34));
        assertEquals(" nu", BrokenWords.actualText(text, 34, text.length()));
        assertEquals("0123", BrokenWords.actualText("0123", 0, 2));
        assertNull(BrokenWords.actualText("och/eller", 0, 4));
    }

    private static List<String> pieces(String text) {
        LineBreaks breaks = new LineBreaks();
        breaks.setText(text);
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            pieces.add(text.substring(from, to));
            from = to;
        }
        return pieces;
    }
}
