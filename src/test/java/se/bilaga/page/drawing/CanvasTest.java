package se.bilaga.page.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.bilaga.page.drawing.Label.Anchor;
import se.bilaga.page.tree.Shape;

class CanvasTest {
    private final Canvas canvas = new Canvas(100, new Lettering(text -> text.length() / 8.0, 8));

    private static Label at(double x, double y) {
        return Label.of(x, y, "1234567890", Anchor.START);
    }

    @Test
    void wordsStandOnlyWhereNothingElseDoes() {
        canvas.write(at(10, 20));
        canvas.bar(new Box(50, 40, 90, 60), "#000000");
        canvas.polyline(List.of(new double[] {0, 80}, new double[] {100, 100}), "#000000", 1);
        assertFalse(canvas.offer(at(15, 22)), "on other words");
        assertFalse(canvas.offer(at(45, 50)), "half on a bar");
        assertFalse(canvas.offer(at(50, 93)), "on a line");
        assertFalse(canvas.offer(at(91, 20)), "over the edge");
        assertFalse(canvas.offer(at(10, 3)), "over the upper edge");
        assertTrue(canvas.offer(at(60, 52)), "wholly on a bar");
        assertTrue(canvas.offer(at(10, 40)));
    }

    @Test
    void allOrNone() {
        assertFalse(canvas.offerAll(List.of(List.of(at(10, 20)), List.of(at(12, 20)))));
        assertTrue(canvas.offer(at(10, 20)), "the first was taken away again");
        assertTrue(canvas.offerAll(List.of(List.of(at(12, 20), at(12, 40)))), "another place");
    }

    @Test
    void noGridlineGoesThroughWords() {
        canvas.gridline(0, 18, 100, 18);
        canvas.write(at(10, 20));
        canvas.write(at(10, 60));
        List<Shape.Rectangle> clear = canvas.drawing(100, "").shapes().stream()
                .filter(Shape.Rectangle.class::isInstance)
                .map(Shape.Rectangle.class::cast)
                .toList();
        assertEquals(1, clear.size());
        assertEquals(10, clear.get(0).x());
    }
}
