package se.bilaga.statistics.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.bilaga.plan.view.ChartView;
import se.bilaga.statistics.chart.Chart.Bar;
import se.bilaga.statistics.cube.TimeKey;

class MissingTimesTest {
    private static Chart chart(List<String> written) {
        List<TimeKey> times =
                written.stream().map(time -> TimeKey.parse(time).orElseThrow()).toList();
        List<Bar> bars = IntStream.range(0, times.size())
                .mapToObj(i -> new Bar(BigDecimal.valueOf(i), String.valueOf(i)))
                .toList();
        return new Chart(
                ChartView.Type.LINES,
                "T",
                "antal",
                0,
                times.stream().map(TimeKey::label).toList(),
                times,
                List.of(new Chart.Group("G", bars)),
                new Chart.Telling("", "T", "", ""),
                List.of(),
                new Chart.Emphasis(null, Set.of(), Set.of(times.size() - 1)));
    }

    @ParameterizedTest
    @CsvSource({
        "2019 2023 2024, 2019 - - - 2023 2024",
        "2010 2015 2025, 2010 2015 - 2025",
        "2023-11 2024-02, 2023-11 2024-02",
        "2023-11 2023-12 2024-02, 2023-11 2023-12 - 2024-02",
        "2022 2023 2024, 2022 2023 2024",
        "2024, 2024",
        // So much room that nothing would be seen of the three.
        "2000 2001 2024, 2000 2001 2024",
        // Kinds that have no next, and times out of order.
        "2020-01-01 2020-03-05 2024-01-01, 2020-01-01 2020-03-05 2024-01-01",
        "2024 2023 2019, 2024 2023 2019",
    })
    void takeTheirRoom(String written, String expected) {
        Chart given = chart(Arrays.asList(written.split(" ", -1)));
        Chart filled = MissingTimes.given(given);
        List<String> told = IntStream.range(0, filled.categories().size())
                .mapToObj(
                        c -> filled.isOfNoTime(c) ? "-" : filled.times().get(c).key())
                .toList();
        assertEquals(expected, String.join(" ", told));
        assertEquals(filled.categories().size(), filled.times().size());
        assertEquals(Set.of(filled.categories().size() - 1), filled.emphasis().categories());
        if (written.equals(expected)) {
            assertSame(given, filled);
        }
    }
}
