package se.bilaga.paper;

/** A page of a size and with margins, in points: A4 is 595 by 842. */
public record Sheet(double width, double height, Sides margins) {

    /** The measure of the text column. */
    public double textWidth() {
        return width - margins.horizontal();
    }

    public double textHeight() {
        return height - margins.vertical();
    }
}
