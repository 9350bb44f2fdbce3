package se.bilaga.diff.things;

import org.apache.commons.numbers.fraction.BigFraction;
import se.bilaga.statistics.cube.Cube;
import se.bilaga.statistics.figure.Figure;
import se.bilaga.statistics.figure.NumberText;
import se.bilaga.statistics.unit.Exact;
import se.bilaga.statistics.unit.Quantity;
import se.bilaga.statistics.unit.Unit;

/** Figures and differences as a document says them. */
final class SeriesFigures {
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
        double difference = Math.abs(now.subtract(before).doubleValue());
        if (cube.unit().equals(Unit.PERCENT)) {
            return difference * 3 / 100;
        }
        double old = Math.abs(before.doubleValue());
        return old == 0 ? Math.min(1, difference) : difference / old;
    }

    private static String signed(Figure figure) {
        return (NumberText.rounded(figure).signum() > 0 ? "+" : "") + NumberText.of(figure);
    }
}
