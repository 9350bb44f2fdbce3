package se.bilaga.output.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.bilaga.output.SamplePages;
import se.bilaga.output.pdf.font.GlyphCoverage;

class GlyphCoverageTest {
    @Test
    void aPlanInSwedishHasNoMissingCharacters() {
        assertEquals(List.of(), GlyphCoverage.missing(SamplePages.of("plan")));
    }

    @Test
    void aMissingCharacterIsToldOnceWithItsText() {
        var page = SamplePages.ofMain("<p>Bra 🙂 jobbat 🙂</p><p>Här ✔ med</p>");
        assertEquals(
                List.of(
                        new GlyphCoverage.Missing(0x1F642, "Bra 🙂 jobbat 🙂"),
                        new GlyphCoverage.Missing(0x2714, "Här ✔ med")),
                GlyphCoverage.missing(page));
    }
}
