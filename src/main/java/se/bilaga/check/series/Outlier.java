package se.bilaga.check.series;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import se.bilaga.check.rule.Findings;
import se.bilaga.check.rule.Manual;
import se.bilaga.check.rule.Rule;
import se.bilaga.check.rule.Subject;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Severity;
import se.bilaga.statistics.cube.Cube;
import se.bilaga.statistics.cube.Dimension;
import se.bilaga.statistics.cube.Member;
import se.bilaga.statistics.cube.Observation;

/** A value far from the series' own history. */
final class Outlier implements Rule {
    private static final int SHORTEST_HISTORY = 4;
    private static final double FACTOR = 3;
    private static final double ALONE = 1.5;
    /** Times the median distance from the median, but at least as much as a count of that size varies by chance. */
    private static final double FAR = 6;

    private static final int LONG = 4;
    private static final double TENFOLD = 7;
    private static final double STEADY = 3;
    /** A count of a few goes from one to ten by itself. */
    private static final double LEAST_OF_SLIPS = 40;

    @Override
    public Manual manual() {
        return new Manual(
                "avvikande-värde",
                Manual.Group.SERIES,
                Severity.ADVICE,
                "Ett värde skiljer sig mycket från gruppens övriga perioder, eller ett medelvärde från alla andra"
                        + " gruppers.",
                "Ett tal med en siffra för mycket eller ett flyttat decimaltecken syns på det sättet.",
                """
                värden: {2021: 5.47, 2022: 7.14, 2023: 5.97, 2024: 41.0}
                """,
                """
                värden: {2021: 5.47, 2022: 7.14, 2023: 5.97, 2024: 4.10}
                """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        for (Cube cube : subject.statistics().cubes().values()) {
            for (int d = 0; d < cube.dimensions().size() && cube.series().formula() == null; d++) {
                Dimension dimension = cube.dimensions().get(d);
                if (dimension.time()) {
                    histories(lines(cube, d), findings);
                } else if (!cube.additive() && dimension.parts().size() > LONG + 1) {
                    lines(cube, d).stream()
                            .filter(groups -> groups.size() >= SHORTEST_HISTORY)
                            .forEach(groups -> check(groups, Outlier::isManyTimes, findings));
                }
            }
        }
    }

    /** Of two times alone, only where all the other groups stayed as they were. */
    private static void histories(Collection<List<Observation>> lines, Findings findings) {
        for (List<Observation> history : lines) {
            boolean told = history.size() > 2
                    || (lines.size() > 1
                            && lines.stream().allMatch(other -> other.equals(history) || isSteady(sorted(other))));
            if (told) {
                check(history, history.size() < SHORTEST_HISTORY ? Outlier::isSlip : Outlier::isFar, findings);
            }
        }
    }

    private static boolean isSteady(double[] sorted) {
        return sorted.length > 0 && sorted[sorted.length - 1] <= STEADY * sorted[0];
    }

    private static double[] sorted(List<Observation> values) {
        return values.stream().mapToDouble(Outlier::number).sorted().toArray();
    }

    /** The values along a dimension, for each place of the others. */
    private static Collection<List<Observation>> lines(Cube cube, int d) {
        Map<List<String>, List<Observation>> lines = new LinkedHashMap<>();
        cube.cells().forEach((key, value) -> {
            if (value.value() != null && !key.get(d).equals(Member.TOTAL)) {
                List<String> beside = new ArrayList<>(key);
                beside.remove(d);
                lines.computeIfAbsent(beside, any -> new ArrayList<>()).add(value);
            }
        });
        return lines.values();
    }

    private static void check(
            List<Observation> history, BiPredicate<Double, List<Observation>> far, Findings findings) {
        for (int i = 0; i < history.size() && history.size() > 1; i++) {
            Observation value = history.get(i);
            List<Observation> others = new ArrayList<>(history);
            others.remove(i);
            if (value.remarks().isEmpty() && far.test(number(value), others)) {
                findings.add(
                        value.at(),
                        Message.of(
                                "värdet skiljer sig mycket från seriens andra värden",
                                "the value is far from the series' others"),
                        Message.of(
                                "kontrollera det, eller förklara det med en not",
                                "check it, or explain it with a note"));
            }
        }
    }

    /** Many times the highest or a small part of the lowest; or alone, and far by how much the others vary. */
    private static boolean isFar(double one, List<Observation> history) {
        double[] others = sorted(history);
        double least = others[0];
        double most = others[others.length - 1];
        double median = median(others);
        if (median <= 0 || one < 0) {
            return false;
        }
        double spread = median(Arrays.stream(others)
                .map(other -> Math.abs(other - median))
                .sorted()
                .toArray());
        boolean alone = one > ALONE * most || one < least / ALONE;
        boolean unlikely = Math.abs(one - median) > FAR * Math.max(spread, Math.sqrt(median));
        return one > FACTOR * most || one < least / FACTOR || (history.size() >= LONG && alone && unlikely);
    }

    /** Of a short history: ten times all the others or a tenth, as where a digit is doubled or a comma lost. */
    private static boolean isSlip(double one, List<Observation> others) {
        double[] sorted = sorted(others);
        double least = sorted[0];
        double most = sorted[sorted.length - 1];
        boolean down = sorted.length > 1 && one > 0 && one * TENFOLD <= least;
        return least > 0
                && isSteady(sorted)
                && Math.max(one, most) >= LEAST_OF_SLIPS
                && (one >= TENFOLD * most || down);
    }

    /** Of many groups, whose rates differ more than one group's from time to time: many times the highest. */
    private static boolean isManyTimes(double one, List<Observation> others) {
        return others.stream().mapToDouble(Outlier::number).allMatch(other -> other > 0 && one > FACTOR * other);
    }

    private static double median(double[] sorted) {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    private static double number(Observation value) {
        return value.value() == null ? 0 : value.value().doubleValue();
    }
}
