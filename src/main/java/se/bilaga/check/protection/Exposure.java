package se.bilaga.check.protection;

import org.jspecify.annotations.Nullable;

/**
 * A hidden cell that readers can work out, or nearly.
 *
 * @param cell its name
 * @param value what it must be by what is told
 * @param sum how it is worked out, {@code 67 − (70 − 30) − 25}; null where no one sum tells
 */
public record Exposure(
        String cell, Interval value, @Nullable String sum) {}
