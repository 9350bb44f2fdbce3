package se.bilaga.statistics.measure;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import se.bilaga.source.text.Span;
import se.bilaga.statistics.cube.Coordinates;
import se.bilaga.statistics.cube.Cube;
import se.bilaga.statistics.cube.Measurable;
import se.bilaga.statistics.cube.Observation;
import se.bilaga.statistics.cube.Remark;
import se.bilaga.statistics.figure.Figure;
import se.bilaga.statistics.figure.NumberText;
import se.bilaga.statistics.unit.Absence;
import se.bilaga.statistics.unit.Absent;
import se.bilaga.statistics.unit.Quantity;
import se.bilaga.statistics.unit.Unit;
import se.bilaga.statistics.unit.Units;

/**
 * What a measure gives at a place, ready to be shown: a figure, or why there is none.
 *
 * @param decimals that a figure is shown with
 * @param at where it was written, or what it was computed by
 */
public record Measured(Quantity quantity, Unit unit, int decimals, Span at, List<Remark> remarks) {
    public Measured {
        remarks = List.copyOf(remarks);
    }

    public Measured(Quantity quantity, Unit unit, int decimals, Span at) {
        this(quantity, unit, decimals, at, List.of());
    }

    /** A measure of one series. */
    public static Measured of(Measure measure, Cube cube, Coordinates place) {
        return of(measure, cube, cube, place, cube.shareDecimals());
    }

    /**
     * A measure of some series.
     *
     * @param like the series whose unit and decimals the values have
     */
    public static Measured of(Measure measure, Measurable series, Cube like, Coordinates place, int shareDecimals) {
        Observation found = measure.at(series, place);
        return new Measured(
                found.quantity(),
                measure.unit(like.unit()),
                measure.decimals(like.decimals(), shareDecimals),
                found.at(),
                found.remarks());
    }

    /** The same in another unit of its kind: kr in tkr. */
    public Quantity in(Unit other) {
        return Units.convert(unit, other).map(quantity::times).orElse(quantity);
    }

    /** Why there is no figure. */
    public Absence absence() {
        return ((Absent) quantity).absence();
    }

    /** As in a cell: the figure, or the mark of why there is none. */
    public String text(boolean withUnit) {
        Figure figure = figure();
        if (figure != null) {
            return withUnit ? NumberText.of(figure) : NumberText.bare(figure);
        }
        return absence().mark();
    }

    /** The value rounded as it is shown. */
    public Measured asShown() {
        Figure figure = figure();
        return figure == null
                ? this
                : new Measured(Quantity.of(NumberText.rounded(figure)), unit, decimals, at, remarks);
    }

    /** The same without its sign. */
    public Measured size() {
        return new Measured(quantity.size(), unit, decimals, at, remarks);
    }

    /** The same, written at {@code place}. */
    public Measured at(Span place) {
        return new Measured(quantity, unit, decimals, place, remarks);
    }

    /** The figure; null where there is none. */
    public @Nullable Figure figure() {
        BigFraction value = quantity.exact();
        return value == null ? null : new Figure(value, unit, decimals, at, remarks);
    }
}
