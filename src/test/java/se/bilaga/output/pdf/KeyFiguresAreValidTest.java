package se.bilaga.output.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.bilaga.output.SamplePages;

/** Figures in boxes, with a line in a cell, and boxes of what matters are tagged as they must be. */
class KeyFiguresAreValidTest {
    @Test
    void byTheRules() throws IOException {
        String boxes = "<h2 id=\"a\">A</h2><section class=\"ingress\"><p>Ord.</p></section>"
                + "<section class=\"ruta\"><p class=\"ruta-rubrik\">Viktigt</p><ul><li>Ett</li></ul></section>"
                + "<table class=\"data nyckeltal\"><colgroup><col style=\"width:100%\"/></colgroup>"
                + "<thead><tr><th scope=\"col\">Folk</th></tr></thead><tbody><tr><td class=\"siffra\">12</td></tr>"
                + "<tr><td class=\"forandring battre\">↑ ↓ → 3 %</td></tr>"
                + "<tr><td><figure class=\"gnista\"><img src=\"bild-1\" alt=\"Kurva\"/></figure></td></tr></tbody></table>";
        assertEquals(List.of(), VeraPdf.faults(PdfFormatTest.write(SamplePages.ofMain(boxes))));
    }
}
