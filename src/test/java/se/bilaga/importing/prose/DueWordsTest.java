package se.bilaga.importing.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class DueWordsTest {
    @Test
    void timesAsPeopleWriteThem() {
        assertEquals(Optional.of("2025-12-31"), DueWords.of("31 december 2025"));
        assertEquals(Optional.of("2025-12-31"), DueWords.of("Senast den 31 dec. 2025"));
        assertEquals(Optional.of("2025-06"), DueWords.of("juni 2025."));
        assertEquals(Optional.of("Q4 2025"), DueWords.of("kvartal 4 2025"));
        assertEquals(Optional.of("Q1 2026"), DueWords.of("2026 Q1"));
        assertEquals(Optional.of("2025-2027"), DueWords.of("2025–2027"));
        assertEquals(Optional.of("löpande"), DueWords.of("Kontinuerligt"));
    }

    @Test
    void whatTheVocabularyHasNoWordForIsNone() {
        assertEquals(Optional.empty(), DueWords.of("hösten 2025"));
        assertEquals(Optional.empty(), DueWords.of("2025-02-30"));
        assertEquals(Optional.empty(), DueWords.of("årligen"));
        assertEquals(Optional.empty(), DueWords.of(""));
    }
}
