package se.bilaga.source.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
    private static final List<String> NAMES = List.of(
            "nämnd",
            "frågor",
            "aktiviteter",
            "avsnitt",
            "mål",
            "måldatum",
            "område",
            "önskad-effekt",
            "ej påbörjad",
            "text",
            "id");

    @ParameterizedTest
    @CsvSource({
        "aktivitter, aktiviteter",
        "avnsitt, avsnitt",
        "mal, mål",
        "maldatum, måldatum",
        "måldat, måldatum",
        "omrade, område",
        "Område, område",
        "önskad effekt, önskad-effekt",
        "onskadeffekt, önskad-effekt",
        "ej-påbörjad, ej påbörjad",
        "txt, text",
        "di, id",
        "nämden, nämnd",
        "nämnderna, nämnd",
        "fråga, frågor"
    })
    void findsWhatWasMeant(String written, String meant) {
        assertEquals(Optional.of(meant), Nearest.to(written, NAMES));
    }

    @ParameterizedTest
    @CsvSource({"personal", "xyz", "' '", "q"})
    void findsNothingWhereNothingIsLike(String written) {
        assertEquals(Optional.empty(), Nearest.to(written, NAMES));
    }

    @Test
    void theFirstInTheAlphabetWhereTwoAreAsNear() {
        assertEquals(Optional.of("ab"), Nearest.to("a", List.of("ac", "ab")));
    }
}
