package se.bilaga.check.series;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
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

/** Two groups that have each other's values at one time. */
final class SwappedGroups implements Rule {
    private static final int FEWEST_TIMES = 3;
    /** How far from the other times' values one may be and still be like them. */
    private static final double LIKE = 1.12;
    /** How far apart the groups must be for a swap to show. */
    private static final double APART = 1.3;

    /** What two groups have at one time. */
    private record Pair(double one, double other, Observation at) {}

    @Override
    public Manual manual() {
        return new Manual(
                "förväxlade-grupper",
                Manual.Group.SERIES,
                Severity.WARNING,
                "Två grupper, till exempel kvinnor och män, har en av tiderna varandras värden.",
                "Två rader som bytt plats syns inte i totalen, men varje mening om grupperna blir fel.",
                """
                2022: {kvinnor: 700, män: 300}
                2023: {kvinnor: 710, män: 300}
                2024: {kvinnor: 304, män: 706}
                """,
                """
                2022: {kvinnor: 700, män: 300}
                2023: {kvinnor: 710, män: 300}
                2024: {kvinnor: 706, män: 304}
                """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        for (Cube cube : subject.statistics().cubes().values()) {
            int time = cube.dimensions().stream().map(Dimension::time).toList().indexOf(true);
            for (int d = 0; d < cube.dimensions().size(); d++) {
                List<Member> parts = cube.dimensions().get(d).parts();
                if (time >= 0 && d != time && parts.size() == 2 && cube.series().formula() == null) {
                    for (List<Pair> history : histories(cube, time, d)) {
                        check(history, parts, cube.additive(), findings);
                    }
                }
            }
        }
    }

    /** The two groups' values over time, for each place of the other dimensions. */
    private static Iterable<List<Pair>> histories(Cube cube, int time, int d) {
        Map<List<String>, List<Pair>> histories = new LinkedHashMap<>();
        List<Member> parts = cube.dimensions().get(d).parts();
        cube.cells().forEach((key, value) -> {
            List<String> beside = new ArrayList<>(key);
            beside.set(d, parts.get(1).key());
            @Nullable Observation other = cube.cells().get(beside);
            if (key.get(d).equals(parts.get(0).key())
                    && value.value() != null
                    && other != null
                    && other.value() != null
                    && value.remarks().isEmpty()) {
                beside.set(time, "");
                histories
                        .computeIfAbsent(beside, any -> new ArrayList<>())
                        .add(new Pair(value.value().doubleValue(), other.value().doubleValue(), value));
            }
        });
        return histories.values();
    }

    private static void check(List<Pair> history, List<Member> parts, boolean count, Findings findings) {
        if (history.size() < FEWEST_TIMES) {
            return;
        }
        for (int i = 0; i < history.size(); i++) {
            int one = i;
            Pair pair = history.get(i);
            List<Pair> others = IntStream.range(0, history.size())
                    .filter(j -> j != one)
                    .mapToObj(history::get)
                    .toList();
            if (isSwapped(pair, others, count)) {
                findings.add(
                        pair.at().at(),
                        Message.of(
                                "\"%s\" och \"%s\" ser ut att ha bytt plats mot de andra tiderna",
                                "\"%s\" and \"%s\" seem to have changed places against the other times",
                                parts.get(0).label(),
                                parts.get(1).label()),
                        Message.of(
                                "kontrollera värdena; är de riktiga, förklara bytet med en not",
                                "check the values; if they are right, explain the change with a note"));
            }
        }
    }

    /** Whether the groups are always apart, by more than a count varies by chance, and this time each is where the other is at all other times. */
    private static boolean isSwapped(Pair pair, List<Pair> others, boolean count) {
        double[] ones = others.stream().mapToDouble(Pair::one).sorted().toArray();
        double[] second = others.stream().mapToDouble(Pair::other).sorted().toArray();
        int last = ones.length - 1;
        boolean apart = ones[0] > APART * second[last] || second[0] > APART * ones[last];
        boolean many = Math.abs(pair.one - pair.other) > 2 * Math.sqrt(pair.one + pair.other) || !count;
        return apart && many && second[0] > 0 && ones[0] > 0 && isAmong(pair.one, second) && isAmong(pair.other, ones);
    }

    private static boolean isAmong(double value, double[] sorted) {
        return value >= sorted[0] / LIKE && value <= sorted[sorted.length - 1] * LIKE;
    }
}
