package se.bilaga.statistics.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.bilaga.statistics.chart.Chart.Bar;
import se.bilaga.statistics.chart.Chart.Emphasis;
import se.bilaga.statistics.chart.Chart.Group;
import se.bilaga.statistics.cube.Labels;
import se.bilaga.statistics.cube.TimeKey;

/**
 * Gives the times that a chart has no values of their room along its axis: 2019, 2023 and 2024 are not equally far apart.
 *
 * <p>Times that come evenly, every month or every fifth year, have nothing between them.
 */
final class MissingTimes {
    /** More room than this for each value leaves nothing to see of them. */
    private static final int MOST = 4;

    private static final Bar NOTHING = new Bar(null, "");

    private final Chart chart;
    private final List<Integer> steps;

    private MissingTimes(Chart chart, List<Integer> steps) {
        this.chart = chart;
        this.steps = steps;
    }

    /** The chart with room for them; as it is where there are none, or too many. */
    static Chart given(Chart chart) {
        List<Integer> steps = steps(chart.times());
        int last = steps.isEmpty() ? 0 : steps.get(steps.size() - 1);
        boolean parted = last + 1 > steps.size() && last + 1 <= MOST * steps.size();
        return parted ? new MissingTimes(chart, steps).filled() : chart;
    }

    /** How many of the shortest gaps each time comes after the first; none where times are of a kind that has no next. */
    private static List<Integer> steps(List<TimeKey> times) {
        List<Integer> numbers =
                times.stream().flatMap(time -> number(time).stream()).toList();
        if (numbers.size() < 2
                || numbers.size() < times.size()
                || !numbers.equals(List.copyOf(new TreeSet<>(numbers)))) {
            return List.of();
        }
        int shortest = 0;
        for (int i = 1; i < numbers.size(); i++) {
            shortest = divisor(numbers.get(i) - numbers.get(i - 1), shortest);
        }
        int gap = shortest;
        return numbers.stream().map(number -> (number - numbers.get(0)) / gap).toList();
    }

    private static int divisor(int a, int b) {
        return b == 0 ? a : divisor(b, a % b);
    }

    private static Optional<Integer> number(TimeKey time) {
        int months = time.from().getYear() * 12 + time.from().getMonthValue() - 1;
        return switch (time.kind()) {
            case YEAR -> Optional.of(time.from().getYear());
            case MONTH -> Optional.of(months);
            case SCHOOL_YEAR, HALF, TERTIAL, QUARTER, ROLLING_YEAR, SPAN, DATE -> Optional.empty();
        };
    }

    private Chart filled() {
        int last = steps.get(steps.size() - 1);
        List<String> categories = new ArrayList<>();
        List<TimeKey> times = new ArrayList<>();
        for (int at = 0; at <= last; at++) {
            int known = steps.indexOf(at);
            TimeKey time = known >= 0 ? chart.times().get(known) : between(at);
            times.add(time);
            categories.add(known >= 0 ? chart.categories().get(known) : Labels.capitalised(time.label()));
        }
        List<Group> groups = chart.groups().stream()
                .map(group -> new Group(group.name(), bars(group.bars(), last)))
                .toList();
        Emphasis emphasis = new Emphasis(
                chart.emphasis().target(),
                chart.emphasis().groups(),
                chart.emphasis().categories().stream().map(steps::get).collect(Collectors.toSet()));
        return new Chart(
                chart.type(),
                chart.title(),
                chart.unit(),
                chart.decimals(),
                categories,
                times,
                groups,
                chart.told(),
                chart.notes(),
                emphasis,
                chart.panels(),
                chart.whole());
    }

    private List<Bar> bars(List<Bar> known, int last) {
        List<Bar> bars = new ArrayList<>();
        for (int at = 0; at <= last; at++) {
            bars.add(steps.contains(at) ? known.get(steps.indexOf(at)) : NOTHING);
        }
        return bars;
    }

    private TimeKey between(int at) {
        TimeKey first = chart.times().get(0);
        TimeKey second = chart.times().get(1);
        int unit = (number(second).orElseThrow() - number(first).orElseThrow()) / (steps.get(1) - steps.get(0));
        int number = number(first).orElseThrow() + at * unit;
        String written = first.kind() == TimeKey.Kind.YEAR
                ? String.valueOf(number)
                : "%d-%02d".formatted(number / 12, number % 12 + 1);
        return TimeKey.parse(written).orElseThrow();
    }
}
