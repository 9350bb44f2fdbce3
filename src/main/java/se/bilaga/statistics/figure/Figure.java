package se.bilaga.statistics.figure;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import se.bilaga.source.text.Span;
import se.bilaga.statistics.cube.Remark;
import se.bilaga.statistics.unit.Unit;

/**
 * A value with its unit and where it was written; exact until it is shown.
 *
 * @param value exact; a percentage of 4.10 % is 4.10
 * @param unit what the value counts
 * @param decimals how many are shown
 * @param at where it was written, or the formula that it was computed by
 * @param remarks what the author says of this value: {@code Reviderad}
 */
public record Figure(BigFraction value, Unit unit, int decimals, Span at, List<Remark> remarks) {

    public Figure {
        remarks = List.copyOf(remarks);
    }

    /** One that nothing is said of. */
    public Figure(BigFraction value, Unit unit, int decimals, Span at) {
        this(value, unit, decimals, at, List.of());
    }
}
