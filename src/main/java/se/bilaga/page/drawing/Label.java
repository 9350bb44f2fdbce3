package se.bilaga.page.drawing;

import java.util.Locale;

/**
 * A line of words in a drawing.
 *
 * @param y of the line that the words stand on
 * @param anchor what of the words is at x
 * @param weight 400, 600
 * @param fill {@code #rrggbb}
 */
public record Label(double x, double y, String text, Anchor anchor, int weight, String fill) {
    /** The colour of text. */
    public static final String INK = "#222222";

    private static final int PLAIN = 400;
    private static final int HEAVY = 600;

    /** Where words stand at their point. */
    public enum Anchor {
        START,
        MIDDLE,
        END;

        /** As in SVG. */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Words in the colour of text. */
    public static Label of(double x, double y, String text, Anchor anchor) {
        return new Label(x, y, text, anchor, PLAIN, INK);
    }

    /** The same on a ground of a colour, black or white as is read the better. */
    public Label on(String ground) {
        return new Label(x, y, text, anchor, weight, Contrast.inkOn(ground));
    }

    /** Other words at the same place. */
    public Label saying(String words) {
        return new Label(x, y, words, anchor, weight, fill);
    }

    public Label heavy() {
        return new Label(x, y, text, anchor, HEAVY, fill);
    }
}
