package se.bilaga.page.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class LetteringTest {
    /** Each character is a point wide. */
    private final Lettering lettering = new Lettering(text -> text.length() / 8.0, 8);

    @Test
    void linesAreNoWiderThanTheirRoom() {
        assertEquals(List.of("Vård och", "omsorg"), lettering.wrap("Vård och omsorg", 10));
        assertEquals(List.of("Kultur-", "och", "fritid"), lettering.wrap("Kultur- och fritid", 8));
    }

    @Test
    void aWordThatIsTooLongIsPartedAtItsHyphenElseAnywhere() {
        assertEquals(List.of("mertid/", "fyllnad"), lettering.wrap("mertid/fyllnad", 9));
        assertEquals(List.of("utbild-", "nings-", "nämnd"), lettering.wrap("utbildnings-nämnd", 7));
        assertTrue(lettering.wrap("Samhällsplanering", 6).stream().allMatch(line -> line.length() <= 6));
        assertEquals(
                "Samhällsplanering",
                String.join("", lettering.wrap("Samhällsplanering", 6)).replace("-", ""));
    }

    @Test
    void onlyWholeWordsFit() {
        assertTrue(lettering.fits(List.of("Vård och omsorg"), 8, 2));
        assertFalse(lettering.fits(List.of("Vård och omsorg"), 8, 1));
        assertFalse(lettering.fits(List.of("Samhällsplanering"), 10, 2));
    }
}
