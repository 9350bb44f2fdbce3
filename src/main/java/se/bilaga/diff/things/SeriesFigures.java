package se.bilaga.diff.things;

import java.util.Objects;
import org.apache.commons.numbers.fraction.BigFraction;
import se.bilaga.statistics.cube.Cube;
import se.bilaga.statistics.figure.Figure;
import se.bilaga.statistics.figure.NumberText;
import se.bilaga.statistics.unit.Exact;
import se.bilaga.statistics.unit.Quantity;
import se.bilaga.statistics.unit.Unit;

/** Figures and differences as a document says them. */
final class SeriesFigures {
    /** As much as a point of a percentage weighs. */
    private static final double POINT = 0.03;

    private SeriesFigures() {}

    /** A value of a series with its unit: {@code 4,10 %}. */
    static String text(Cube cube, BigFraction value) {
        return NumberText.of(figure(cube, value, cube.unit(), cube.decimals()));
    }

    private static Figure figure(Cube cube, BigFraction value, Unit unit, int decimals) {
        return new Figure(value, unit, decimals, cube.series().at());
    }

    /**
     * What changed: {@code +1,9 %}, and where a percentage says nothing the difference: {@code −3,04 procentenheter}, for
     * an index its points, for what was zero or has gone through it {@code +150 tkr}.
     */
    static String change(Cube cube, BigFraction before, BigFraction now) {
        Quantity change = new Exact(now).changeFrom(new Exact(before));
        BigFraction percent = cube.unit().additive() ? change.exact() : null;
        return signed(
                percent == null
                        ? figure(cube, now.subtract(before), cube.unit().ofDifference(), cube.decimals())
                        : figure(cube, percent, Unit.PERCENT, cube.shareDecimals()));
    }

    /** The size of a change for ranking: its share of the old value, percentage points over a hundred. */
    static double size(Cube cube, BigFraction before, BigFraction now) {
        Quantity difference = new Exact(now).minus(new Exact(before)).size();
        double size = Objects.requireNonNull(difference.exact()).doubleValue();
        if (cube.unit().equals(Unit.PERCENT)) {
            return size * POINT;
        }
        BigFraction part = difference.over(new Exact(before).size()).exact();
        return part == null ? Math.min(1, size) : part.doubleValue();
    }

    private static String signed(Figure figure) {
        return (NumberText.rounded(figure).signum() > 0 ? "+" : "") + NumberText.of(figure);
    }
}
