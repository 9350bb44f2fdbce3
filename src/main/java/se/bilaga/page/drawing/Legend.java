package se.bilaga.page.drawing;

import java.util.ArrayList;
import java.util.List;

/** Which group has which colour, where the groups cannot be named at their bars and lines. */
public final class Legend {
    /** Between the sample of one group and the name of the one before. */
    private static final double APART = 12;

    private static final double BESIDE = 4;
    private static final double SQUARE = 7;
    private static final double SAMPLE = 18;

    /** How thick lines are. */
    public static final double LINE = 1.8;

    /** Draws what a group looks like, its left edge and middle given. */
    interface Sample {
        void draw(int group, double left, double middle);
    }

    private final Canvas canvas;
    private final Lettering lettering;
    private final double width;

    /** @param width of a sample */
    private Legend(Canvas canvas, double width) {
        this.canvas = canvas;
        this.lettering = canvas.lettering();
        this.width = width;
    }

    /** The legend of bars, each group a square of its colour; returns where it ends. */
    public static double ofBars(Canvas canvas, Palette palette, List<String> names, double left) {
        Sample square = (group, x, middle) ->
                canvas.swatch(new Box(x, middle - SQUARE / 2, x + SQUARE, middle + SQUARE / 2), palette.of(group));
        return new Legend(canvas, SQUARE).draw(names, left, square);
    }

    /** The legend of points. */
    public static double ofPoints(Canvas canvas, Palette palette, List<String> names, double left) {
        Sample point = (group, x, y) -> PointForm.of(group).draw(canvas, x + SQUARE / 2, y, palette.of(group));
        return new Legend(canvas, SQUARE).draw(names, left, point);
    }

    /** The legend of lines with their points. */
    public static double ofLines(Canvas canvas, Palette palette, List<String> names, double left) {
        Sample line = (group, x, y) -> {
            canvas.polyline(List.of(new double[] {x, y}, new double[] {x + SAMPLE, y}), palette.of(group), LINE);
            PointForm.of(group).draw(canvas, x + SAMPLE / 2, y, palette.of(group));
        };
        return new Legend(canvas, SAMPLE).draw(names, left, line);
    }

    /** Draws it from the upper edge of the drawing and returns where it ends. */
    private double draw(List<String> names, double left, Sample sample) {
        double room = canvas.right() - width - BESIDE;
        List<List<String>> wrapped =
                names.stream().map(name -> lettering.wrap(name, room)).toList();
        double first = Math.max(0, Math.min(left, canvas.right() - all(wrapped)));
        double x = first;
        double top = 2;
        double height = 0;
        for (int group = 0; group < wrapped.size(); group++) {
            double entry = entry(wrapped.get(group));
            if (x > first && x + entry - APART > canvas.right()) {
                top += height;
                height = 0;
                x = first;
            }
            entry(wrapped.get(group), group, x, top, sample);
            height = Math.max(height, wrapped.get(group).size() * lettering.line() + 2);
            x += entry;
        }
        return top + height;
    }

    private double all(List<List<String>> wrapped) {
        return wrapped.stream().mapToDouble(this::entry).sum() - APART;
    }

    private double entry(List<String> lines) {
        return width + BESIDE + lettering.widest(lines) + APART;
    }

    private void entry(List<String> lines, int group, double x, double top, Sample sample) {
        double middle = top + lettering.line() / 2;
        sample.draw(group, x, middle);
        List<Label> words = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            words.add(Label.of(
                    x + width + BESIDE,
                    middle + lettering.drop() + i * lettering.line(),
                    lines.get(i),
                    Label.Anchor.START));
        }
        words.forEach(canvas::write);
    }
}
