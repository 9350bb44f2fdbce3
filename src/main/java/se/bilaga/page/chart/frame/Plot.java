package se.bilaga.page.chart.frame;

import se.bilaga.page.drawing.Box;
import se.bilaga.page.drawing.Label;

/** The plot of a chart between its axes: charts that stand and charts that lie differ in nothing but these turns. */
public interface Plot {
    /** How long the smallest bar is. */
    double SMALLEST = 0.3;

    /** Draws the axes under what ends at {@code above}, and returns how high the whole drawing is. */
    double draw(double above);

    /** Where the plot begins. */
    double left();

    /** How much of a category its bars take, so many of them beside each other. */
    double thickness(int beside);

    /** The middle of a category along the axis that these have. */
    double middle(int category);

    /**
     * What reaches from a value to another, and from a place to another along the axis of categories.
     *
     * @param seam what is kept free at its end; something is left of the smallest
     */
    Box box(double from, double to, double start, double end, double seam);

    /** What is written at the end of a bar, around a place along the axis of categories. */
    Label beyond(double value, double middle, String text);

    /** Whether words have room in a part of a bar. */
    boolean holds(Box box, String text);

    /** The line at a value through the whole plot: two points, each an x and a y. */
    double[] across(double value);
}
