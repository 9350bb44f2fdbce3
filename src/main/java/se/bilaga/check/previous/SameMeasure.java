package se.bilaga.check.previous;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import se.bilaga.check.rule.Subject;
import se.bilaga.statistics.Statistics;
import se.bilaga.statistics.cube.Coordinates;
import se.bilaga.statistics.cube.Cube;
import se.bilaga.statistics.cube.Dimension;
import se.bilaga.statistics.cube.Observation;

/**
 * A measure as two plans have it, also where its series was renamed, divided further or has its dimensions in another
 * order.
 */
record SameMeasure(Cube now, Cube before) {

    /** What both plans say of one place: {@code 2022 kvinnor}. */
    record Value(String place, Observation now, BigFraction before) {}

    /** Every measure that both plans have written values of, in the order of the plan. */
    static Stream<SameMeasure> of(Subject subject) {
        return subject.previous() == null
                ? Stream.empty()
                : of(subject, subject.previous().statistics());
    }

    /** Every measure that another plan has written values of too. */
    static Stream<SameMeasure> of(Subject subject, Statistics other) {
        Map<String, Cube> old = other.cubes();
        Map<String, Cube> cubes = subject.statistics().cubes();
        return cubes.values().stream()
                .filter(cube -> cube.series().formula() == null)
                .flatMap(cube -> matches(cube, old, cubes.keySet()).stream().map(same -> new SameMeasure(cube, same)))
                .filter(pair -> pair.before.unit().equals(pair.now.unit()));
    }

    private static List<Cube> matches(Cube cube, Map<String, Cube> old, Set<String> names) {
        Cube same = old.get(cube.id());
        return same == null ? renamed(cube, old, names) : List.of(same);
    }

    /** The one series of the plan before with the same heading and definition, whose name the plan no longer has. */
    private static List<Cube> renamed(Cube cube, Map<String, Cube> old, Set<String> names) {
        List<Cube> same = old.values().stream()
                .filter(other -> !names.contains(other.id()) && isAlike(cube, other))
                .toList();
        return same.size() == 1 ? same : List.of();
    }

    private static boolean isAlike(Cube a, Cube b) {
        return a.series().label() != null
                && b.series().label() != null
                && folded(a.label()).equals(folded(b.label()))
                && folded(a.series().definition()).equals(folded(b.series().definition()))
                && folded(a.series().population()).equals(folded(b.series().population()));
    }

    private static String folded(@Nullable Object text) {
        return String.valueOf(text)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\d]+", " ")
                .strip();
    }

    /** The places that both have a value of, that of a dimension which only one has being its total. */
    List<Value> values() {
        Set<String> shared = names(now);
        shared.retainAll(names(before));
        boolean further = names(now).size() > shared.size();
        if (further && names(before).size() > shared.size()) {
            return List.of();
        }
        List<Value> values = new ArrayList<>();
        Cube coarser = further ? before : now;
        coarser.cells().keySet().forEach(key -> add(coarser, key, values));
        return values;
    }

    private void add(Cube from, List<String> key, List<Value> values) {
        Coordinates place = Coordinates.ALL;
        for (int i = 0; i < key.size(); i++) {
            place = place.with(from.dimensions().get(i).name(), key.get(i));
        }
        if (!isTold(now, place)
                || !isTold(before, place)
                || before.value(place).isEmpty()
                || now.value(place).isEmpty()) {
            return;
        }
        values.add(new Value(
                String.join(" ", key), now.at(place), before.value(place).get()));
    }

    /** Whether a total over what the place leaves out is written, or that of all there can be. */
    private static boolean isTold(Cube cube, Coordinates place) {
        return cube.dimensions().stream()
                .allMatch(dimension -> !place.of(dimension.name()).isEmpty()
                        || dimension.total().isPresent()
                        || dimension.name().equals("kön"));
    }

    private static Set<String> names(Cube cube) {
        return cube.dimensions().stream().map(Dimension::name).collect(Collectors.toSet());
    }
}
