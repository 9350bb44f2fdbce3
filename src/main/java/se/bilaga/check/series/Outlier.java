package se.bilaga.check.series;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.bilaga.check.rule.Findings;
import se.bilaga.check.rule.Manual;
import se.bilaga.check.rule.Rule;
import se.bilaga.check.rule.Subject;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Severity;
import se.bilaga.statistics.cube.Cube;
import se.bilaga.statistics.cube.Dimension;
import se.bilaga.statistics.cube.Observation;

/** A value far from the series' own history. */
final class Outlier implements Rule {
    private static final int SHORTEST_HISTORY = 4;
    private static final double FACTOR = 3;

    @Override
    public Manual manual() {
        return new Manual(
                "avvikande-värde",
                Manual.Group.SERIES,
                Severity.ADVICE,
                "Ett värde skiljer sig mycket från seriens övriga perioder.",
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
            int time = cube.dimensions().stream().map(Dimension::time).toList().indexOf(true);
            if (time >= 0 && cube.series().formula() == null) {
                Map<List<String>, List<Observation>> histories = new LinkedHashMap<>();
                cube.cells().forEach((key, value) -> {
                    if (value.value() != null) {
                        List<String> group = new ArrayList<>(key);
                        group.remove(time);
                        histories
                                .computeIfAbsent(group, any -> new ArrayList<>())
                                .add(value);
                    }
                });
                histories.values().forEach(history -> check(history, findings));
            }
        }
    }

    private static void check(List<Observation> history, Findings findings) {
        if (history.size() < SHORTEST_HISTORY) {
            return;
        }
        for (int i = 0; i < history.size(); i++) {
            Observation value = history.get(i);
            List<Double> others =
                    new ArrayList<>(history.stream().map(other -> number(other)).toList());
            others.remove(i);
            Collections.sort(others);
            double median = others.get(others.size() / 2);
            double one = number(value);
            boolean far = median > 0
                    && (one > FACTOR * others.get(others.size() - 1) || (one < others.get(0) / FACTOR && one >= 0));
            if (far && value.remarks().isEmpty()) {
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

    private static double number(Observation value) {
        return value.value() == null ? 0 : value.value().doubleValue();
    }
}
