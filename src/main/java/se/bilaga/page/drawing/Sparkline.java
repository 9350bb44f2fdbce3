package se.bilaga.page.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A line so small that it stands in a cell, without axes: where values have gone, and where they are.
 *
 * <pre>{@code Sparkline.OF_BOX.svg(List.of(7.2, 6.9, 6.4), "#1b4f72")}</pre>
 *
 * @param width in points
 * @param height in points
 */
public record Sparkline(double width, double height) {
    /** In a box of its own. */
    public static final Sparkline OF_BOX = new Sparkline(120, 26);

    /** In a cell of a table. */
    public static final Sparkline OF_CELL = new Sparkline(64, 14);

    private static final double INSET = 4;

    /**
     * The drawing as a file; a value that is missing parts the line.
     *
     * @param color {@code #rrggbb}
     */
    public String svg(List<@Nullable Double> values, String color) {
        double least =
                values.stream().filter(v -> v != null).mapToDouble(v -> v).min().orElse(0);
        double most =
                values.stream().filter(v -> v != null).mapToDouble(v -> v).max().orElse(0);
        StringBuilder shapes = new StringBuilder();
        List<String> run = new ArrayList<>();
        String last = "";
        for (int i = 0; i < values.size(); i++) {
            Double value = values.get(i);
            if (value == null) {
                line(run, color, shapes);
                continue;
            }
            double x = INSET + (width - 2 * INSET) * (values.size() == 1 ? 1 : (double) i / (values.size() - 1));
            double share = most == least ? 0.5 : (value - least) / (most - least);
            double y = height - INSET - (height - 2 * INSET) * share;
            run.add(String.format(Locale.ROOT, "%.1f,%.1f", x, y));
            last = String.format(Locale.ROOT, "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"2.6\" fill=\"%s\"/>", x, y, color);
        }
        line(run, color, shapes);
        return String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1$.0f\" height=\"%2$.0f\" viewBox=\"0 0 %1$.0f"
                        + " %2$.0f\">%3$s%4$s</svg>",
                width,
                height,
                shapes,
                last);
    }

    private static void line(List<String> run, String color, StringBuilder shapes) {
        if (run.size() > 1) {
            shapes.append("<polyline fill=\"none\" stroke=\"")
                    .append(color)
                    .append("\" stroke-width=\"1.8\" stroke-linejoin=\"round\" points=\"")
                    .append(String.join(" ", run))
                    .append("\"/>");
        }
        run.clear();
    }
}
