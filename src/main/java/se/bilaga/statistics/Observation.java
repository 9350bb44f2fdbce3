package se.bilaga.statistics;

import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import se.bilaga.source.Span;

/**
 * A value of a series at one place of its dimensions.
 *
 * @param value exact, null where the author wrote {@code ..}
 * @param at where it was written, or what it was computed by
 * @param note what the author says of it
 */
public record Observation(
        @Nullable BigFraction value, Span at, @Nullable String note) {}
