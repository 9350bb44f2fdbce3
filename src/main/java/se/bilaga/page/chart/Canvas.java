package se.bilaga.page.chart;

import se.bilaga.page.xhtml.Length;

/**
 * An SVG picture under construction, the origin at the upper left; its unit of length is an eighth of the size of its
 * lettering, a point where that is 8.
 */
final class Canvas {
    static final double FONT = 8;
    /** Between the parts of a stacked bar, so that they are told apart in grey print. */
    static final double SEAM = 0.7;

    private static final String PAPER = "#ffffff";
    private static final String INK = "#222222";
    private static final String FAINT = "#d8d8d8";
    /** Mean width of a character of the text face, as a share of its size. */
    private static final double CHARACTER = 0.52;

    /** How high a plot is on its width. */
    private static final double FLAT = 0.265;

    private static final double LOWEST = 90;

    private final StringBuilder shapes = new StringBuilder();
    private final double right;
    private final double unit;

    /** @param lettering how large its words and figures are, in points as the width */
    Canvas(double width, double lettering) {
        this.unit = lettering / FONT;
        this.right = width / unit;
    }

    /** Where it ends. */
    double right() {
        return right;
    }

    /** The height of a plot with standing bars or lines. */
    double plot() {
        return Math.max(LOWEST, Math.floor(right * FLAT));
    }

    /** Where a text stands at its point. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    private String length(double units) {
        return Length.of(units * unit);
    }

    void rect(double x, double y, double width, double height, String fill) {
        shapes.append("<rect x=\"").append(length(x)).append("\" y=\"").append(length(y));
        shapes.append("\" width=\"")
                .append(length(Math.max(width, 0.3)))
                .append("\" height=\"")
                .append(length(Math.max(height, 0.3)));
        shapes.append("\" fill=\"").append(fill).append("\"/>");
    }

    /** Takes the gridlines away behind a label, {@code width} wide and centred over {@code x}. */
    void clear(double x, double y, double width) {
        rect(x - width / 2, y - FONT + 1.5, width, FONT, PAPER);
    }

    void gridline(double x1, double y1, double x2, double y2) {
        line(x1, y1, x2, y2, FAINT, 0.5);
    }

    void axis(double x1, double y1, double x2, double y2) {
        line(x1, y1, x2, y2, INK, 0.7);
    }

    private void line(double x1, double y1, double x2, double y2, String stroke, double width) {
        shapes.append("<line x1=\"").append(length(x1)).append("\" y1=\"").append(length(y1));
        shapes.append("\" x2=\"").append(length(x2)).append("\" y2=\"").append(length(y2));
        shapes.append("\" stroke=\"")
                .append(stroke)
                .append("\" stroke-width=\"")
                .append(length(width))
                .append("\"/>");
    }

    /** @param points {@code x,y} pairs separated by spaces, as {@link #point} makes them */
    void polyline(String points, String stroke) {
        shapes.append("<polyline points=\"").append(points.strip());
        shapes.append("\" fill=\"none\" stroke=\"").append(stroke).append("\" stroke-width=\"1.8\"/>");
    }

    String point(double x, double y) {
        return length(x) + "," + length(y) + " ";
    }

    void dot(double x, double y, String fill) {
        shapes.append("<circle cx=\"").append(length(x)).append("\" cy=\"").append(length(y));
        shapes.append("\" r=\"2.6\" fill=\"").append(fill).append("\"/>");
    }

    void text(double x, double y, String text, Anchor anchor) {
        text(x, y, text, anchor, INK);
    }

    void text(double x, double y, String text, Anchor anchor, String fill) {
        String where = switch (anchor) {
            case START -> "start";
            case MIDDLE -> "middle";
            case END -> "end";
        };
        shapes.append("<text x=\"").append(length(x)).append("\" y=\"").append(length(y));
        shapes.append("\" font-size=\"")
                .append(length(FONT))
                .append("\" text-anchor=\"")
                .append(where);
        shapes.append("\" fill=\"")
                .append(fill)
                .append("\">")
                .append(escape(text))
                .append("</text>");
    }

    /** About how wide {@code text} is. */
    static double width(String text) {
        return text.length() * FONT * CHARACTER;
    }

    /** White or the ink, whichever is read better on {@code background}, a colour as {@code #rrggbb} (WCAG 2.1). */
    static String inkOn(String background) {
        double luminance = 0;
        double[] weights = {0.2126, 0.7152, 0.0722};
        for (int i = 0; i < weights.length; i++) {
            double c = Integer.parseInt(background, 1 + 2 * i, 3 + 2 * i, 16) / 255.0;
            luminance += weights[i] * (c <= 0.03928 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4));
        }
        return luminance > 0.18 ? INK : "#ffffff";
    }

    /** @param alt what the picture says in words */
    String svg(double height, String alt) {
        return "<svg alt=\"" + escape(alt) + "\" width=\"" + length(right) + "\" height=\"" + length(height)
                + "\" viewBox=\"0 0 " + length(right) + " " + length(height) + "\">" + shapes + "</svg>";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
