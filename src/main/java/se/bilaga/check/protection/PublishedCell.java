package se.bilaga.check.protection;

import org.jspecify.annotations.Nullable;

/**
 * A figure that readers are told, or that is kept from them.
 *
 * @param name which no other cell has
 * @param whole whether it is a whole number, as counts of persons are
 * @param possible what anyone knows of it before anything is told
 * @param told what it may be by what readers are told, {@code 4,2} with its rounding; null where it is hidden
 * @param text as readers are told it
 * @param cost of hiding it, above zero; infinite where it cannot be hidden
 */
public record PublishedCell(
        String name,
        boolean whole,
        Interval possible,
        @Nullable Interval told,
        String text,
        double cost) {

    /** A count that is hidden. */
    public static PublishedCell hiddenCount(String name) {
        return new PublishedCell(name, true, Interval.NOT_NEGATIVE, null, "", 1);
    }

    /** A sum of what is not counted, as pay or years, that is hidden. */
    public static PublishedCell hiddenAmount(String name) {
        return new PublishedCell(name, false, Interval.NOT_NEGATIVE, null, "", 1);
    }

    /** A count that readers are told. */
    public static PublishedCell toldCount(String name, Interval told, String text, double cost) {
        return new PublishedCell(name, true, Interval.NOT_NEGATIVE, told, text, cost);
    }

    PublishedCell hide() {
        return new PublishedCell(name, whole, possible, null, "", cost);
    }

    PublishedCell tell(Interval value) {
        return new PublishedCell(name, whole, possible, value, text, cost);
    }

    /** What it may be, as readers know it. */
    public Interval range() {
        return told == null ? possible : told.intersect(possible);
    }

    /** {@code value}, less what this cell cannot be. */
    Interval within(Interval value) {
        Interval range = value.intersect(range());
        return whole ? range.whole() : range;
    }
}
