package se.bilaga.statistics.cube;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeKeyTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024                    | 2024             | 2024",
                "2024-10                 | 2024-10          | oktober 2024",
                "Oktober 2024            | 2024-10          | oktober 2024",
                "2024-10-31              | 2024-10-31       | 31 oktober 2024",
                "Q1 2025                 | Q1 2025          | kvartal 1 2025",
                "T1 2025                 | T1 2025          | tertial 1 2025",
                "H2 2025                 | H2 2025          | andra halvåret 2025",
                "R12 2023-12             | R12 2023-12      | R12 2023-12",
                "2024-01--2024-10        | 2024-01--2024-10 | januari–oktober 2024",
                "januari–oktober 2024    | 2024-01--2024-10 | januari–oktober 2024",
                "2023-11--2024-10        | 2023-11--2024-10 | november 2023–oktober 2024",
                "2025-2027               | 2025--2027       | 2025–2027",
                "2024/25                 | 2024/2025        | 2024/2025",
            })
    void readsTimes(String written, String key, String label) {
        TimeKey time = TimeKey.parse(written).orElseThrow();
        assertEquals(key, time.key());
        assertEquals(label, time.label());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2024-13", "2024-02-30", "Q5 2025", "T4 2025", "2027-2025", "R12 2024", "kvinnor", "24", ""})
    void refusesWhatIsNoTime(String written) {
        assertTrue(TimeKey.parse(written).isEmpty());
    }

    @Test
    void laterEndsLater() {
        List<String> sorted = Stream.of("2024", "2023-11", "Q1 2024", "2023", "R12 2024-03", "2024-03")
                .map(written -> TimeKey.parse(written).orElseThrow())
                .sorted()
                .map(TimeKey::key)
                .toList();
        assertEquals(List.of("2023-11", "2023", "2024-03", "Q1 2024", "R12 2024-03", "2024"), sorted);
    }
}
