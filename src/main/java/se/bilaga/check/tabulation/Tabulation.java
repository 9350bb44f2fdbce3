package se.bilaga.check.tabulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import se.bilaga.source.text.Text;
import se.bilaga.statistics.cube.Cube;
import se.bilaga.statistics.cube.TimeKey;
import se.bilaga.statistics.figure.Figure;
import se.bilaga.statistics.figure.NumberText;
import se.bilaga.statistics.unit.Absent;
import se.bilaga.statistics.unit.Exact;
import se.bilaga.statistics.unit.Quantity;
import se.bilaga.statistics.unit.Unit;
import se.bilaga.statistics.unit.UnitKind;

/** The figures of one measure by group and time: a series, or a column of a written table. */
public final class Tabulation {
    private static final int[] ONCE = {0};

    /**
     * What a measure is.
     *
     * @param table what it stands in: columns of one written table say more together
     * @param cube null for a column of a written table
     * @param names stems of the words of its heading
     * @param described stems of the words that define it
     * @param lowerIsBetter null where nobody has said
     */
    public record Measure(
            String label,
            String table,
            @Nullable Cube cube,
            Unit unit,
            boolean additive,
            Set<String> names,
            Set<String> described,
            @Nullable Boolean lowerIsBetter) {
        private static final Pattern STOCK =
                Pattern.compile("(?iU)\\b(?:den|per|vid) (?:\\d|sista|årets slut|årsskift)");
        private static final Pattern FLOW = Pattern.compile(
                "(?iU)\\b(?:under (?:året|perioden)|anmäl|inträff|arbeta|utför|slut|timm|olyck|händels|tillbud|avgång)");
        private static final Pattern PERSONS =
                Pattern.compile("(?iU).*(?:anställda|medarbetare|personal|personalen)(?: .*)?");

        public Measure {
            names = Set.copyOf(names);
            described = Set.copyOf(described);
        }

        /** Whether it adds up over a year, and is no count of a day. */
        public boolean isFlow() {
            Text definition = cube == null ? null : cube.series().definition();
            String said = definition == null ? "" : definition.value();
            return additive
                    && !STOCK.matcher(said).find()
                    && FLOW.matcher(label + " " + said).find();
        }

        /** Whether it counts those who work there. */
        public boolean ofPersons() {
            return additive
                    && unit.kind() == UnitKind.COUNT
                    && PERSONS.matcher(label).matches();
        }
    }

    private final Measure measure;
    private final List<Axis> axes;
    private final List<TimeKey> times;
    private final Quantity[] cells;

    /** Without times it has one that is not named. */
    public Tabulation(Measure measure, List<Axis> axes, List<TimeKey> times) {
        this.measure = measure;
        this.axes = List.copyOf(axes);
        this.times = List.copyOf(times);
        int size = Math.max(1, times.size());
        for (Axis axis : axes) {
            size *= axis.groups().size() + 1;
        }
        this.cells = new Quantity[size];
        Arrays.fill(cells, Absent.MISSING);
    }

    /** The sum of two measures that are divided alike; null where they are not. */
    public static @Nullable Tabulation sum(Tabulation one, Tabulation other) {
        boolean alike = one.measure.additive()
                && other.measure.additive()
                && one.measure.unit().equals(other.measure.unit())
                && one.axes.equals(other.axes)
                && one.times.equals(other.times);
        if (!alike) {
            return null;
        }
        Measure measure = new Measure(
                one.measure.label() + " och " + other.measure.label(),
                "",
                null,
                one.measure.unit(),
                true,
                Set.of(),
                Set.of(),
                null);
        Tabulation sum = new Tabulation(measure, one.axes, one.times);
        Arrays.setAll(sum.cells, i -> Quantity.sum(List.of(one.cells[i], other.cells[i])));
        return sum;
    }

    /** Of each axis a group by its number, or −1 for the total; last the time. */
    public void put(List<Integer> key, Quantity value) {
        int at = 0;
        for (int axis = 0; axis < axes.size(); axis++) {
            at = next(at, axis, key.get(axis));
        }
        cells[last(at, key.get(axes.size()))] = value;
    }

    private int next(int at, int axis, int group) {
        return at * (axes.get(axis).groups().size() + 1) + group + 1;
    }

    private int last(int at, int time) {
        return at * Math.max(1, times.size()) + time;
    }

    public Measure measure() {
        return measure;
    }

    public List<Axis> axes() {
        return axes;
    }

    public List<TimeKey> times() {
        return times;
    }

    /** Each group by itself, and the total. */
    public List<GroupPlace> places() {
        List<GroupPlace> places = new ArrayList<>(List.of(GroupPlace.total(axes.size())));
        for (int axis = 0; axis < axes.size(); axis++) {
            for (int group = 0; group < axes.get(axis).groups().size(); group++) {
                places.add(places.get(0).with(axis, List.of(group)));
            }
        }
        return places;
    }

    /** {@code , Kvinnor}; nothing for the total. */
    public String text(GroupPlace place) {
        StringBuilder text = new StringBuilder();
        for (int axis = 0; axis < axes.size(); axis++) {
            for (int group : place.groups(axis)) {
                text.append(", ").append(axes.get(axis).groups().get(group).label());
            }
        }
        return text.toString();
    }

    /** A figure of it with as many decimals as the document shows: {@code 48,1 år}. */
    public String number(Quantity known) {
        BigFraction value = Objects.requireNonNull(known.exact());
        Cube cube = measure.cube();
        return cube == null
                ? Fact.number(value, measure.unit())
                : NumberText.of(new Figure(
                        value, measure.unit(), cube.decimals(), cube.series().at()));
    }

    /** Whether it has figures month by month. */
    public boolean isMonthly() {
        return times.stream().filter(time -> time.kind() == TimeKey.Kind.MONTH).count() > 2;
    }

    /** The numbers of all times. */
    public int[] everyTime() {
        int[] all = new int[Math.max(1, times.size())];
        Arrays.setAll(all, i -> i);
        return all;
    }

    /** {@code 2025}; nothing where it has no times. */
    public String timeText(int time) {
        return times.isEmpty() ? "" : " " + times.get(time).label();
    }

    /** The sum over some groups of each axis, none of them for the total, and over some times. */
    public Quantity value(GroupPlace place, int... over) {
        return Quantity.sum(IntStream.of(over.length == 0 ? ONCE : over)
                .mapToObj(time -> value(place, 0, 0, time))
                .toList());
    }

    /** What sets the highest of some groups of an axis apart from the lowest; nothing does of fewer than two. */
    public Quantity apart(int axis, List<Integer> groups, int... time) {
        List<BigFraction> known = known(GroupPlace.total(axes.size()), axis, groups, time);
        return known.size() < 2
                ? Absent.MISSING
                : new Exact(Collections.max(known)).minus(new Exact(Collections.min(known)));
    }

    private List<BigFraction> known(GroupPlace place, int axis, List<Integer> groups, int... time) {
        return groups.stream()
                .map(group -> value(place.with(axis, List.of(group)), time).exact())
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private Quantity value(GroupPlace place, int axis, int at, int time) {
        if (axis == axes.size()) {
            return cells[last(at, time)];
        }
        List<Integer> chosen = place.groups(axis);
        if (!chosen.isEmpty()) {
            return chosen.size() > 1 && !measure.additive() ? Absent.MISSING : sum(place, axis, at, time, chosen);
        }
        Quantity published = value(place, axis + 1, next(at, axis, -1), time);
        return published instanceof Exact || !measure.additive()
                ? published
                : sum(place, axis, at, time, axes.get(axis).everyGroup());
    }

    private Quantity sum(GroupPlace place, int axis, int at, int time, List<Integer> groups) {
        return Quantity.sum(groups.stream()
                .map(group -> value(place, axis + 1, next(at, axis, group), time))
                .toList());
    }
}
