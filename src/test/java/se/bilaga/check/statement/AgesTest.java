package se.bilaga.check.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.bilaga.statistics.cube.Member;

class AgesTest {
    @ParameterizedTest
    @CsvSource({
        "–39, yngre än 40 år, true",
        "–39, under 30 år, false",
        "40–, 40 år och äldre, true",
        "65+, över 65 år, true",
        "30–49, mellan 30 och 49 år, true",
        "30–49, 30–49 år, true",
        "30–49, 50 år eller äldre, false"
    })
    void groupsByAge(String key, String phrase, boolean same) {
        Ages group = Ages.of(new Member(key, key, null)).orElseThrow();
        assertEquals(same, Ages.in(phrase).orElseThrow().ages().isLike(group));
    }
}
