package se.bilaga.check.protection;

/**
 * How a reader works out a cell.
 *
 * @param sum in the figures told: {@code 67 − (70 − 30) − 25}
 * @param isSingle whether the sum is one figure, which needs no brackets
 * @param figures how many figures stand in the sum
 * @param value what comes out
 */
record Derivation(String sum, boolean isSingle, int figures, Interval value) {

    static Derivation told(PublishedCell cell) {
        return new Derivation(cell.text(), true, 1, cell.range());
    }

    Derivation within(PublishedCell cell) {
        return new Derivation(sum, isSingle, figures, cell.within(value));
    }

    /** Whether it says more than another way, or as much with fewer figures. */
    boolean isBetterThan(Derivation other) {
        boolean narrower = other.value
                .width()
                .map(value::isNarrowerThan)
                .orElse(value.width().isPresent());
        boolean wider = value.width()
                .map(other.value::isNarrowerThan)
                .orElse(other.value.width().isPresent());
        return narrower || (!wider && figures < other.figures);
    }
}
