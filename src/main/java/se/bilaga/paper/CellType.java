package se.bilaga.paper;

/**
 * The type of tables.
 *
 * @param size in points
 * @param line from one line to the next, in points
 * @param padding of a cell
 */
public record CellType(double size, double line, Sides padding) {

    /** How many ems of this type go on a width of points. */
    public double ems(double points) {
        return points / size;
    }
}
