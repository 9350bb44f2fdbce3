package se.bilaga.diff.things;

import org.apache.commons.numbers.fraction.BigFraction;
import se.bilaga.statistics.cube.Cube;
import se.bilaga.statistics.figure.NumberText;
import se.bilaga.statistics.unit.Unit;

/** Figures and differences as a sentence says them. */
final class SeriesFigures {
    private static final int PERCENT = 100;

    private SeriesFigures() {}

    /** A value of a series with its unit: {@code 4,10 %}. */
    static String text(Cube cube, BigFraction value) {
        return withUnit(NumberText.of(value, cube.decimals()), cube.unit());
    }

    /** What changed: {@code +1,9 %}, for a percentage {@code −3,04 procentenheter}, for an index its points. */
    static String change(Cube cube, BigFraction before, BigFraction now) {
        BigFraction difference = now.subtract(before);
        if (isRelative(cube.unit()) && before.signum() > 0) {
            BigFraction percent = difference.divide(before).multiply(PERCENT);
            return signed(percent, 1) + "\u00a0%";
        }
        String number = signed(difference, cube.decimals());
        boolean one = number.matches("[+\u2212]1") && cube.unit().equals(Unit.PERCENT);
        return one
                ? number + "\u00a0procentenhet"
                : withUnit(number, cube.unit().ofDifference());
    }

    /** The size of a change for ranking: its share of the old value, percentage points over a hundred. */
    static double size(Cube cube, BigFraction before, BigFraction now) {
        double difference = Math.abs(now.subtract(before).doubleValue());
        if (cube.unit().equals(Unit.PERCENT)) {
            return difference * 3 / PERCENT;
        }
        double old = Math.abs(before.doubleValue());
        return old == 0 ? Math.min(1, difference) : difference / old;
    }

    private static boolean isRelative(Unit unit) {
        return unit.additive();
    }

    private static String signed(BigFraction value, int decimals) {
        String text = NumberText.of(value, decimals);
        return value.signum() > 0 && !text.matches("0(,0+)?") ? "+" + text : text;
    }

    private static String withUnit(String number, Unit unit) {
        return unit.symbol().isEmpty() ? number : number + "\u00a0" + unit.symbol();
    }
}
