package se.bilaga.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HyphenationTest {
    @ParameterizedTest
    @CsvSource({
        "kompetensutveckling, kom-pe-tens-ut-veck-ling",
        "måldatum, mål-datum",
        "Måldatumet, Mål-datumet",
        "tillsvidareanställda, till-svidare-an-ställda",
        "förskollärare, för-skol-lärare",
        "uppföljning, upp-följ-ning"
    })
    void wordsBreakBetweenTheirParts(String word, String broken) {
        assertEquals(broken, Hyphenation.SWEDISH.hyphenate(word, '-'));
    }

    @Test
    void onlyLongWordsBreak() {
        assertEquals("kort ord, 2025–2027", SoftHyphens.hyphenate("kort ord, 2025–2027", 10, 20, Set.of()));
        assertEquals("medarbetare", SoftHyphens.hyphenate("medarbetare", 10, 20, Set.of("medarbetare")));
        assertEquals("medarbetare", SoftHyphens.hyphenate("medarbetare", 12, 20, Set.of()));
        assertEquals("med\u00ADarbetare", SoftHyphens.hyphenate("medarbetare", 10, 20, Set.of()));
        assertEquals("med\u00ADarbe\u00ADtare", SoftHyphens.hyphenate("medarbetare", 10, 6, Set.of()));
    }

    /** Where two words are joined; the patterns come in where a part is too long for a line. */
    @ParameterizedTest
    @CsvSource({
        "grundutbildning, grund-utbildning",
        "kontaktperson, kontakt-person",
        "kompetensbaserad, kompetens-baserad",
        "kompetensförsörjningsplanerna, kompetens-försörjnings-planerna",
        "tillsvidareanställda, tillsvidare-anställda",
        "utvecklingsmöjligheter, utvecklings-möjligheter",
        "medarbetarundersökning, medarbetar-undersökning",
        "sjuksköterskor, sjuk-sköterskor",
        "ambassadörskap, ambassadörskap",
        "organisationen, organisationen",
        "verksamheterna, verksamheterna",
        "arbetsmiljöarbete, arbetsmiljö-arbete",
        "undersökningen, under-sökningen",
    })
    void compoundsBreakWhereTheyAreJoined(String word, String broken) {
        assertEquals(broken, Compounds.hyphenate(word, '-'));
    }
}
