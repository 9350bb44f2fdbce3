package se.bilaga.statistics.formula;

import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import se.bilaga.source.text.Text;
import se.bilaga.statistics.measure.Measured;
import se.bilaga.statistics.unit.Fault;
import se.bilaga.statistics.unit.Unit;

/**
 * A formula with the unit that its values are shown in: that of a series, of a column in a table.
 *
 * @param factor from the formula's unit to {@code unit}
 * @param decimals that its values are shown with
 */
public record Calculated(Term term, Unit unit, BigFraction factor, int decimals, Text formula) {

    /**
     * The formula ready to be computed; throws a {@link Fault} with its place.
     *
     * @param unit that the author asks for; null for the one that the formula gives
     * @param decimals that the author asks for; null for the usual
     */
    public static Calculated of(Text formula, @Nullable Text unit, @Nullable Integer decimals, Scope scope) {
        try {
            Term term = Formula.compile(formula, scope);
            Unit wanted = unit == null ? term.unit() : Unit.of(unit.value());
            BigFraction factor = unit == null ? BigFraction.ONE : Conversion.factor(term, wanted, formula, unit.at());
            int shown = decimals == null ? Conversion.decimals(term, wanted) : decimals;
            return new Calculated(term, wanted, factor, shown, formula);
        } catch (Fault fault) {
            throw fault.at(formula.at());
        }
    }

    /** Whether the values of parts sum to that of the whole. */
    public boolean additive() {
        return unit.additive() && term.additive();
    }

    public Measured at(Term.Place place) {
        try {
            return new Measured(term.at(place).times(factor), unit, decimals, formula.at());
        } catch (Fault fault) {
            throw fault.at(formula.at());
        }
    }
}
