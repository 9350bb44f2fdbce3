package se.bilaga.statistics.cube;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import se.bilaga.source.text.Span;

/**
 * A value of a series at one place of its dimensions.
 *
 * @param value exact, null where the author wrote {@code ..}
 * @param at where it was written, or what it was computed by
 * @param remarks what the author says of it, or of the values that it is computed from
 */
public record Observation(@Nullable BigFraction value, Span at, List<Remark> remarks) {

    public Observation {
        remarks = List.copyOf(remarks);
    }

    /** One that nothing is said of. */
    public Observation(@Nullable BigFraction value, Span at) {
        this(value, at, List.of());
    }
}
