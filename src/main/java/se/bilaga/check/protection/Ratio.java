package se.bilaga.check.protection;

/**
 * That a cell is some part of another, or so much for each of another: {@code kvinnor} is {@code 93,0 %} of
 * {@code totalt}; the years of all are {@code 46,2} times their number.
 *
 * @param name which no other ratio and no cell has
 * @param part the cell that is the whole times the ratio
 * @param told the ratio by what readers are told, with its rounding; not negative
 * @param text as readers are told it
 * @param cost of hiding it, above zero; infinite where it cannot be hidden
 */
public record Ratio(String name, String part, String whole, Interval told, String text, double cost) {}
