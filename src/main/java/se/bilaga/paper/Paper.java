package se.bilaga.paper;

/**
 * What a look's documents are set on.
 *
 * @param textSize the size of running text, in points
 * @param lineHeight from one line of running text to the next, in sizes of it
 * @param logo the height of the organisation's mark over the title, in points
 * @param measure the longest line of running text, in points; infinite where it may be as wide as the page's text
 * @param charts the size of text in charts, in points
 */
public record Paper(
        Sheet upright,
        Sheet landscape,
        double textSize,
        double lineHeight,
        double logo,
        double measure,
        CellType tables,
        double charts) {
    /** More than any plan needs, and what would only cost time and memory. */
    public static final int MOST_PAGES = 500;

    /** No look sets lines closer than this, in sizes of running text. */
    private static final double CLOSEST = 0.75;

    /** Of 25 mm, in the twentieths of a point that Word has. */
    private static final double MARGIN = 70.9;

    private static final double AT_HEAD = 0.45;

    /** What holds where no style sheet says otherwise. */
    public static final Paper PLAIN = new Paper(
            new Sheet(210 * CssLength.MILLIMETRE, 297 * CssLength.MILLIMETRE, margins(MARGIN)),
            new Sheet(297 * CssLength.MILLIMETRE, 210 * CssLength.MILLIMETRE, margins(MARGIN)),
            10.5,
            1.4,
            16 * CssLength.MILLIMETRE,
            Double.POSITIVE_INFINITY,
            new CellType(9.5, 12, margins(4)),
            8);

    private static Sides margins(double all) {
        return new Sides(all, all, all, all);
    }

    /** The height of the mark at the head of pages, in points. */
    public double logoAtHead() {
        return logo * AT_HEAD;
    }

    /** No document has room for more lines. */
    public int mostLines() {
        double highest = Math.max(upright.textHeight(), landscape.textHeight());
        return (int) (MOST_PAGES * Math.ceil(highest / (CLOSEST * textSize)));
    }

    /** How long a line of running text may be on a page of a width, in points. */
    public double line(double textWidth) {
        return Math.min(measure, textWidth);
    }

    /** A page of running text, or one on its side. */
    public Sheet sheet(boolean onItsSide) {
        return onItsSide ? landscape : upright;
    }
}
