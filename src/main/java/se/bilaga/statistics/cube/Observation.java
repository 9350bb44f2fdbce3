package se.bilaga.statistics.cube;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import se.bilaga.source.text.Span;
import se.bilaga.statistics.unit.Quantity;

/**
 * A value of a series at one place of its dimensions.
 *
 * @param quantity exact, or why there is none
 * @param at where it was written, or what it was computed by
 * @param remarks what the author says of it, or of the values that it is computed from
 */
public record Observation(Quantity quantity, Span at, List<Remark> remarks) {
    public Observation {
        remarks = List.copyOf(remarks);
    }

    /** One that nothing is said of. */
    public Observation(Quantity quantity, Span at) {
        this(quantity, at, List.of());
    }

    /** The number; null where there is none. */
    public @Nullable BigFraction value() {
        return quantity.exact();
    }
}
