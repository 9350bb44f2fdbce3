package se.bilaga.statistics.unit;

import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.text.Span;

/**
 * No number, and why.
 *
 * @param why what to tell one who asks for this very cell; null where the kind of absence says all
 * @param where the operator that has no answer, where there is one
 */
public record Absent(
        Absence absence, @Nullable Message why, @Nullable Span where) implements Quantity {
    public static final Absent MISSING = of(Absence.MISSING);
    public static final Absent ENDED = of(Absence.ENDED);

    public static Absent of(Absence absence) {
        return new Absent(absence, null, null);
    }

    /** A division that has no answer. */
    public static Absent undefined(Message why) {
        return new Absent(Absence.UNDEFINED, why, null);
    }

    /** The same, which the operator at {@code place} was to answer. */
    public Absent at(Span place) {
        return new Absent(absence, why, place);
    }

    @Override
    public @Nullable BigFraction exact() {
        return null;
    }
}
