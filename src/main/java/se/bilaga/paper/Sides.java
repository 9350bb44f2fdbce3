package se.bilaga.paper;

/** Lengths on the four sides of something, in points. */
public record Sides(double top, double right, double bottom, double left) {

    /** Above and below together. */
    public double vertical() {
        return top + bottom;
    }

    /** To the left and to the right together. */
    public double horizontal() {
        return left + right;
    }
}
