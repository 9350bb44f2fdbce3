package se.bilaga.statistics.cube;

/** What has a value at each place: a series, several series together, a formula. */
@FunctionalInterface
public interface Measurable {
    /** The observation at a place; throws a {@link se.bilaga.statistics.unit.Fault} where it asks for no one value. */
    Observation at(Coordinates place);
}
