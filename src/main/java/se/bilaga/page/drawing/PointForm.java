package se.bilaga.page.drawing;

import java.util.List;

/** The forms of points, by which lines are told apart without colours. */
public enum PointForm {
    DISC,
    SQUARE,
    RING,
    DIAMOND,
    FRAME,
    CROSS,
    PLUS;

    /** From its middle to its edge. */
    public static final double RADIUS = 2.6;

    private static final double STROKE = 1.4;

    public static PointForm of(int group) {
        return values()[group % values().length];
    }

    public void draw(Canvas canvas, double x, double y, String color) {
        double r = RADIUS;
        switch (this) {
            case DISC -> canvas.dot(x, y, r, color);
            case RING -> {
                canvas.dot(x, y, r, color);
                canvas.spot(x, y, r - STROKE, Contrast.WHITE);
            }
            case SQUARE -> canvas.swatch(Box.around(x, y, r), color);
            case FRAME -> {
                canvas.swatch(Box.around(x, y, r), color);
                canvas.swatch(Box.around(x, y, r - STROKE), Contrast.WHITE);
            }
            case DIAMOND ->
                canvas.polyline(
                        List.of(
                                new double[] {x, y - r - 0.6},
                                new double[] {x + r + 0.6, y},
                                new double[] {x, y + r + 0.6},
                                new double[] {x - r - 0.6, y},
                                new double[] {x, y - r - 0.6}),
                        color,
                        STROKE);
            case CROSS -> {
                canvas.stroke(x - r, y - r, x + r, y + r, color, STROKE);
                canvas.stroke(x - r, y + r, x + r, y - r, color, STROKE);
            }
            case PLUS -> {
                canvas.stroke(x - r - 0.6, y, x + r + 0.6, y, color, STROKE);
                canvas.stroke(x, y - r - 0.6, x, y + r + 0.6, color, STROKE);
            }
        }
    }
}
