package se.bilaga.page.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.bilaga.page.drawing.Scale;
import se.bilaga.plan.view.ChartView;
import se.bilaga.statistics.chart.Chart;

class ChartScaleTest {
    /** From the lowest figure on the axis to the highest, and the steps between. */
    @ParameterizedTest
    @CsvSource({
        "STACKED_COLUMNS, procent, 66.7, 33.4, 0, 100, 20",
        "STACKED_BARS, procent, 66.7, 33.2, 0, 100, 20",
        "COLUMNS, procent, 98.5, 3, 0, 100, 20",
        "LINES, procent, 112, 3, 0, 125, 25",
        "STACKED_COLUMNS, antal, 66.7, 33.4, 0, 125, 25",
        "COLUMNS, antal, 1, 2, 0, 2, 1",
        "COLUMNS, antal, -3, 12, -5, 15, 5",
        "STACKED_COLUMNS, antal, -30, 60, -40, 60, 20",
    })
    void theAxisEndsWhereTheWholeDoes(
            ChartView.Type type, String unit, String a, String b, double least, double most, double step) {
        List<Chart.Group> groups = Stream.of(a, b)
                .map(value -> new Chart.Group(value, List.of(new Chart.Bar(new BigDecimal(value), value))))
                .toList();
        Chart chart = new Chart(
                type, "", unit, 0, List.of("x"), List.of(), groups, new Chart.Telling("", "", "", ""), List.of());
        assertEquals(new Scale(least, most, step), ChartDrawing.scale(chart));
    }
}
