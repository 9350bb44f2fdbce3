package se.bilaga.page.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.bilaga.page.xhtml.MarkupText;
import se.bilaga.plan.view.ChartView;
import se.bilaga.statistics.chart.Chart;

class PyramidTest {
    private static final Pattern BAR = Pattern.compile(
            "<rect fill=\"(#[0-9a-f]+)\" height=\"13\" width=\"([\\d.]+)\" x=\"([\\d.]+)\" y=\"([\\d.]+)\"");

    private record Bar(double from, double y, double to, String color) {
        static Bar of(MatchResult found) {
            double x = Double.parseDouble(found.group(3));
            return new Bar(
                    x, Double.parseDouble(found.group(4)), x + Double.parseDouble(found.group(2)), found.group(1));
        }

        double width() {
            return to - from;
        }
    }

    private static Chart.Group group(String name, int... values) {
        return new Chart.Group(
                name,
                Arrays.stream(values)
                        .mapToObj(value -> new Chart.Bar(BigDecimal.valueOf(value), "v" + value))
                        .toList());
    }

    private static String svg() {
        Chart chart = new Chart(
                ChartView.Type.PYRAMID,
                "Ålder",
                "antal",
                0,
                List.of("20–29", "30–39", "40–49"),
                List.of(),
                List.of(group("Kvinnor", 40, 50, 60), group("Män", 20, 25, 0)),
                new Chart.Telling("", "Ålder", "", ""),
                List.of());
        return MarkupText.of(new ChartDrawing(453, 500, ChartCases.LETTERING, List.of("#111111", "#222222")).of(chart));
    }

    @Test
    void oneGroupGoesToEachSideOfTheMiddleAndTheFirstCategoryIsAtTheFoot() {
        List<Bar> bars = BAR.matcher(svg()).results().map(Bar::of).toList();
        List<Bar> left =
                bars.stream().filter(bar -> bar.color.equals("#111111")).toList();
        List<Bar> right =
                bars.stream().filter(bar -> bar.color.equals("#222222")).toList();
        assertEquals(3, left.size(), svg());
        assertEquals(2, right.size(), "what is zero has no bar");
        assertEquals(
                1,
                left.stream().map(bar -> Math.round(bar.to * 10)).distinct().count(),
                "the left bars end at one line");
        assertEquals(
                1,
                right.stream().map(bar -> Math.round(bar.from * 10)).distinct().count(),
                "the right bars begin at one line");
        assertTrue(left.get(0).to < right.get(0).from, svg());
        assertEquals(left.get(0).width() / 40, left.get(2).width() / 60, 0.02);
        assertEquals(left.get(0).width() / 2, right.get(0).width(), 0.02);
        assertTrue(left.get(0).y > left.get(1).y && left.get(1).y > left.get(2).y, "the youngest at the foot");
        assertEquals(left.get(0).y, right.get(0).y);
    }

    @Test
    void tellsEveryValueAndCategory() {
        String svg = svg();
        Stream.of("v40", "v50", "v60", "v20", "v25", "v0", "20–29", "30–39", "40–49", "Kvinnor", "Män")
                .forEach(text -> assertTrue(svg.contains(">" + text + "<"), text + " in " + svg));
    }
}
