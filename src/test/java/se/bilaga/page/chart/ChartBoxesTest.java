package se.bilaga.page.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import se.bilaga.page.drawing.Box;
import se.bilaga.page.drawing.Contrast;
import se.bilaga.page.drawing.Label;
import se.bilaga.page.drawing.Lettering;
import se.bilaga.page.tree.Picture.Drawing;
import se.bilaga.page.tree.Shape;
import se.bilaga.statistics.chart.Chart;

/** In charts of all kinds and sizes no words stand on others, half on a bar, on a line or outside the drawing. */
class ChartBoxesTest {
    private static final Lettering LETTERING = ChartCases.LETTERING;
    private static final double HAIR = 0.05;

    @TestFactory
    Stream<DynamicTest> noWordsCollide() {
        return ChartCases.all().entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(
                        entry.getKey(), () -> assertEquals(List.of(), faults(entry.getValue()))));
    }

    private record Written(String text, Box box) {}

    private static List<String> faults(Chart chart) {
        Drawing drawing = ChartCases.DRAWING.of(chart);
        List<Written> words = new ArrayList<>();
        List<Box> bars = new ArrayList<>();
        List<double[]> lines = new ArrayList<>();
        for (Shape shape : drawing.shapes()) {
            if (shape instanceof Shape.DrawnText text) {
                words.add(new Written(text.text(), box(text)));
            } else if (shape instanceof Shape.Rectangle r && !r.fill().equals(Contrast.WHITE)) {
                bars.add(new Box(r.x(), r.y(), r.x() + r.width(), r.y() + r.height()));
            } else if (shape instanceof Shape.Polyline line) {
                lines.addAll(segments(line.points()));
            }
        }
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Written word = words.get(i);
            Box box = word.box;
            if (box.left() < -HAIR
                    || box.top() < -HAIR
                    || box.right() > drawing.width() + HAIR
                    || box.bottom() > drawing.height() + HAIR) {
                faults.add("outside: " + word);
            }
            for (Written other : words.subList(i + 1, words.size())) {
                if (smaller(box).overlaps(smaller(other.box))) {
                    faults.add(word + " on " + other);
                }
            }
            bars.stream()
                    .filter(bar -> smaller(box).overlaps(bar) && !bar.holds(smaller(box)))
                    .forEach(bar -> faults.add(word + " half on the bar " + bar));
            lines.stream()
                    .filter(line -> smaller(box).isCrossed(line[0], line[1], line[2], line[3]))
                    .forEach(line -> faults.add(word + " on a line"));
        }
        return faults;
    }

    private static Box box(Shape.DrawnText text) {
        Label.Anchor anchor = Label.Anchor.valueOf(text.anchor().toUpperCase(java.util.Locale.ROOT));
        return LETTERING.box(new Label(text.x(), text.y(), text.text(), anchor, text.weight(), text.fill()));
    }

    private static Box smaller(Box box) {
        return new Box(box.left() + HAIR, box.top() + HAIR, box.right() - HAIR, box.bottom() - HAIR);
    }

    private static List<double[]> segments(String points) {
        List<double[]> segments = new ArrayList<>();
        double[] before = null;
        for (String point : points.split(" ", -1)) {
            String[] at = point.split(",", -1);
            double[] now = {Double.parseDouble(at[0]), Double.parseDouble(at[1])};
            if (before != null) {
                segments.add(new double[] {before[0], before[1], now[0], now[1]});
            }
            before = now;
        }
        return segments;
    }

    /** The cases are many enough to mean something. */
    @TestFactory
    Stream<DynamicTest> everyKindIsThere() {
        Map<String, Chart> all = ChartCases.all();
        return Stream.of(se.bilaga.plan.view.ChartView.Type.values())
                .map(type -> DynamicTest.dynamicTest(
                        type.name(),
                        () -> assertEquals(
                                true,
                                all.values().stream()
                                                .filter(chart -> chart.type() == type)
                                                .count()
                                        > 3)));
    }
}
