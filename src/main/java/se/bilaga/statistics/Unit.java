package se.bilaga.statistics;

/**
 * What a value counts.
 *
 * @param name as the author wrote it: {@code antal}, {@code procent}, {@code timmar}
 */
public record Unit(String name) {
    public static final Unit COUNT = new Unit("antal");
    public static final Unit PERCENT = new Unit("procent");
    public static final Unit PERCENTAGE_POINTS = new Unit("procentenheter");
}
