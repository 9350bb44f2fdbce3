package se.bilaga.page.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.bilaga.page.tree.Attributes;
import se.bilaga.page.tree.Picture.Drawing;
import se.bilaga.page.tree.Shape;
import se.bilaga.page.xhtml.Length;

/**
 * A drawing under construction; lengths in points, the origin at the upper left.
 *
 * <p>It knows what every word takes up. {@link #write} is for words that the drawing has made room for;
 * {@link #offer} for those that stand only where nothing else does.
 */
public final class Canvas {
    /** Of lines that lead from words to what they name. */
    public static final String QUIET = "#8a9196";

    private static final String FAINT = "#d8d8d8";
    /** Between words and what is beside them. */
    private static final double APART = 2;

    private final List<Shape> ground = new ArrayList<>();
    private final List<Shape> data = new ArrayList<>();
    private final List<Label> words = new ArrayList<>();
    private final List<Box> taken = new ArrayList<>();
    private final List<Box> bars = new ArrayList<>();
    private final List<double[]> lines = new ArrayList<>();
    private final List<double[]> gridlines = new ArrayList<>();
    private final List<Shape> placed = new ArrayList<>();
    private final Lettering lettering;
    private final double right;
    private final double x0;
    private final double y0;

    public Canvas(double width, Lettering lettering) {
        this(width, lettering, 0, 0);
    }

    private Canvas(double width, Lettering lettering, double x0, double y0) {
        this.right = width;
        this.lettering = lettering;
        this.x0 = x0;
        this.y0 = y0;
    }

    /** A drawing of its own within this one, from an upper left corner; {@link #place} puts it there. */
    public Canvas part(double left, double top, double width) {
        return new Canvas(width, lettering, x0 + left, y0 + top);
    }

    public void place(Canvas part) {
        placed.addAll(part.shapes());
    }

    /** Where it ends. */
    public double right() {
        return right;
    }

    public Lettering lettering() {
        return lettering;
    }

    /** A bar, which words stand on or beside. */
    public void bar(Box box, String fill) {
        data.add(rectangle(box, fill));
        bars.add(box);
    }

    /** A mark beside words, such as those of a legend. */
    public void swatch(Box box, String fill) {
        data.add(rectangle(box, fill));
    }

    private Shape.Rectangle rectangle(Box box, String fill) {
        return new Shape.Rectangle(
                x0 + box.left(), y0 + box.top(), box.right() - box.left(), box.bottom() - box.top(), fill);
    }

    public void gridline(double x1, double y1, double x2, double y2) {
        ground.add(line(x1, y1, x2, y2, FAINT, 0.5));
        gridlines.add(new double[] {x1, y1, x2, y2});
    }

    public void axis(double x1, double y1, double x2, double y2) {
        data.add(line(x1, y1, x2, y2, Label.INK, 0.7));
    }

    private Shape.Stroke line(double x1, double y1, double x2, double y2, String color, double width) {
        return new Shape.Stroke(x0 + x1, y0 + y1, x0 + x2, y0 + y2, color, width);
    }

    /** A thin line, which no words stand on. */
    public void stroke(double x1, double y1, double x2, double y2, String color, double width) {
        data.add(line(x1, y1, x2, y2, color, width));
        lines.add(new double[] {x1, y1, x2, y2});
    }

    public void dot(double x, double y, double radius, String fill) {
        spot(x, y, radius, fill);
        lines.add(new double[] {x - radius, y, x + radius, y});
        lines.add(new double[] {x, y - radius, x, y + radius});
    }

    /** A dot that words may touch. */
    void spot(double x, double y, double radius, String fill) {
        data.add(new Shape.Dot(x0 + x, y0 + y, radius, fill));
    }

    /** A line from point to point, each an x and a y. */
    public void polyline(List<double[]> points, String color, double width) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < points.size(); i++) {
            double[] to = points.get(i);
            all.append(i == 0 ? "" : " ")
                    .append(Length.of(x0 + to[0]))
                    .append(',')
                    .append(Length.of(y0 + to[1]));
            if (i > 0) {
                double[] from = points.get(i - 1);
                lines.add(new double[] {from[0], from[1], to[0], to[1]});
            }
        }
        data.add(new Shape.Polyline(all.toString(), color, width));
    }

    /** Words that stand whatever is there. */
    public void write(Label label) {
        words.add(label);
        taken.add(lettering.box(label));
    }

    /** Whether words can stand without touching anything; a bar they may stand wholly on. */
    public boolean isFree(Label label) {
        Box box = lettering.box(label);
        Box wide = box.grown(APART, 0.2);
        return box.left() >= 0
                && box.right() <= right
                && box.top() >= 0
                && taken.stream().noneMatch(wide::overlaps)
                && bars.stream().noneMatch(bar -> box.overlaps(bar) && !bar.holds(box))
                && !isCrossed(box, lines);
    }

    private static boolean isCrossed(Box box, List<double[]> lines) {
        return lines.stream().anyMatch(line -> box.isCrossed(line[0], line[1], line[2], line[3]));
    }

    /** Writes words if they are free. */
    public boolean offer(Label label) {
        boolean free = isFree(label);
        if (free) {
            write(label);
        }
        return free;
    }

    /**
     * Writes all or none.
     *
     * @param places for each, where it may stand, the best first
     */
    public boolean offerAll(List<List<Label>> places) {
        int before = words.size();
        for (List<Label> either : places) {
            if (either.stream().noneMatch(this::offer)) {
                words.subList(before, words.size()).clear();
                taken.subList(before, taken.size()).clear();
                return false;
            }
        }
        return true;
    }

    /** Writes each that is free; the first ones matter most. */
    public void offerEach(List<List<Label>> places) {
        for (List<Label> either : places) {
            var unused = either.stream().anyMatch(this::offer);
        }
    }

    /**
     * All of it as a picture.
     *
     * @param alt what it says in words
     */
    public Drawing drawing(double height, String alt) {
        return new Drawing(Attributes.NONE, alt, right, height, shapes());
    }

    private List<Shape> shapes() {
        Stream<Shape> texts = words.stream()
                .map(label -> new Shape.DrawnText(
                        x0 + label.x(),
                        y0 + label.y(),
                        lettering.size(),
                        label.anchor().word(),
                        label.weight(),
                        label.fill(),
                        label.text()));
        // No gridline goes through words.
        Stream<Shape> clear =
                taken.stream().filter(box -> isCrossed(box, gridlines)).map(box -> rectangle(box, Contrast.WHITE));
        return Stream.of(ground.stream(), clear, data.stream(), texts, placed.stream())
                .flatMap(all -> all)
                .toList();
    }
}
