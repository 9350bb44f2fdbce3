package se.bilaga.paper;

/** A page of a size and with margins, in points: A4 is 595 by 842. */
public record Sheet(double width, double height, Sides margins) {
    private static final double PICTURE = 190.0 / 247;

    /** The measure of the text column. */
    public double textWidth() {
        return width - margins.horizontal();
    }

    public double textHeight() {
        return height - margins.vertical();
    }

    /** What is higher leaves no room for its caption on the page. */
    public double tallestPicture() {
        return textHeight() * PICTURE;
    }
}
