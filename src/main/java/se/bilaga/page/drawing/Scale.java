package se.bilaga.page.drawing;

import java.util.ArrayList;
import java.util.List;

/**
 * A linear axis with round steps.
 *
 * @param least the axis' first value
 * @param most its last value
 * @param step between two gridlines
 */
public record Scale(double least, double most, double step) {
    private static final double[] ROUND = {1, 2, 2.5, 5, 10};

    /**
     * The scale that holds every value from {@code least} to {@code most}, in about {@code steps} steps.
     *
     * @param finest the smallest step that means something: 1 for what is counted
     */
    public static Scale over(double least, double most, int steps, double finest) {
        double span = most - least <= 0 ? Math.max(1, Math.abs(most)) : most - least;
        double magnitude = Math.pow(10, Math.floor(Math.log10(span / steps)));
        double step = magnitude * 10;
        for (double round : ROUND) {
            if (span / (round * magnitude) <= steps) {
                step = round * magnitude;
                break;
            }
        }
        step = Math.max(step, finest);
        double from = Math.floor(least / step) * step;
        double to = Math.ceil(most / step - 1e-9) * step;
        return new Scale(from, to <= from ? from + step : to, step);
    }

    /** Where {@code value} is on an axis that runs from {@code start} to {@code end}. */
    public double at(double value, double start, double end) {
        return start + (value - least) / (most - least) * (end - start);
    }

    /** The part of it that is not below zero. */
    public Scale fromZero() {
        return new Scale(0, Math.max(most, step), step);
    }

    public List<Double> ticks() {
        List<Double> ticks = new ArrayList<>();
        int count = (int) Math.round((most - least) / step);
        for (int i = 0; i <= count; i++) {
            ticks.add(least + i * step);
        }
        return ticks;
    }

    /** How many decimals tell two ticks apart. */
    public int decimals() {
        for (int decimals = 0; decimals < 6; decimals++) {
            double scaled = step * Math.pow(10, decimals);
            if (Math.abs(scaled - Math.rint(scaled)) < 1e-6) {
                return decimals;
            }
        }
        return 6;
    }
}
