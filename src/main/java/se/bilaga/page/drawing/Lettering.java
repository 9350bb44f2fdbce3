package se.bilaga.page.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import se.bilaga.picture.FaceWidths;

/**
 * How the words of a drawing are set: every one measured as its face is.
 *
 * @param ems how wide words are, in ems
 * @param size in points
 */
public record Lettering(ToDoubleFunction<String> ems, double size) {
    /** No face of text is wider. */
    private static final double WIDE = 0.62;

    private static final double ABOVE = 0.76;
    private static final double BELOW = 0.22;
    private static final double LEADING = 1.22;
    /** Heavy letters are a little wider. */
    public static final double HEAVY = 1.06;

    /** Words set in a face, in a size in points. */
    public static Lettering of(FaceWidths face, double size) {
        return new Lettering(face::of, size);
    }

    /** Words set in a face that nobody knows. */
    public static Lettering unknown(double size) {
        return new Lettering(text -> text.length() * WIDE, size);
    }

    public double width(String text) {
        return ems.applyAsDouble(text) * size;
    }

    public double widest(List<String> texts) {
        return texts.stream().mapToDouble(this::width).max().orElse(0);
    }

    /** From one line to the next. */
    public double line() {
        return size * LEADING;
    }

    /** How far under its middle a line stands. */
    public double drop() {
        return size * (ABOVE - BELOW) / 2;
    }

    /** What a label takes up. */
    public Box box(Label label) {
        double width = width(label.text()) * (label.weight() > 400 ? HEAVY : 1);
        double left = switch (label.anchor()) {
            case START -> label.x();
            case MIDDLE -> label.x() - width / 2;
            case END -> label.x() - width;
        };
        return new Box(left, label.y() - size * ABOVE, left + width, label.y() + size * BELOW);
    }

    /** Lines at most {@code width} wide; a word that is longer is parted at its hyphen, else where the line ends. */
    public List<String> wrap(String text, double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer) <= width) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            line = word;
            while (width(line) > width && line.length() > 1) {
                int part = part(line, width);
                lines.add(hyphenated(line.substring(0, part)));
                line = line.substring(part);
            }
        }
        lines.add(line);
        return lines;
    }

    /** How much of a word goes on a line. */
    private int part(String word, double width) {
        int most = 1;
        while (most < word.length() - 1 && width(hyphenated(word.substring(0, most + 1))) <= width) {
            most++;
        }
        int hyphen = Math.max(word.lastIndexOf('-', most - 1), word.lastIndexOf('/', most - 1));
        return hyphen > 0 ? hyphen + 1 : most;
    }

    private static String hyphenated(String part) {
        char last = part.charAt(part.length() - 1);
        return Character.isLetter(last) ? part + "-" : part;
    }

    /** Whether each text goes on at most {@code lines} lines of a width with its words whole. */
    public boolean fits(List<String> texts, double width, int lines) {
        return texts.stream()
                .allMatch(text -> wrap(text, width).size() <= lines
                        && List.of(text.split(" ", -1)).stream().allMatch(word -> width(word) <= width));
    }
}
