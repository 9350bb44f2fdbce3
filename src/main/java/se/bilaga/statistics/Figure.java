package se.bilaga.statistics;

import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import se.bilaga.source.Span;

/**
 * A value with its unit and where it was written; exact until it is shown.
 *
 * @param value exact; a percentage of 4.10 % is 4.10
 * @param unit what the value counts
 * @param decimals how many are shown
 * @param at where it was written, or the formula that it was computed by
 * @param note what the author says of this value alone: {@code Reviderad}
 */
public record Figure(
        BigFraction value,
        Unit unit,
        int decimals,
        Span at,
        @Nullable String note) {}
