package se.bilaga.check.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import se.bilaga.statistics.cube.Coordinates;
import se.bilaga.statistics.cube.Cube;
import se.bilaga.statistics.cube.Dimension;
import se.bilaga.statistics.cube.Member;
import se.bilaga.statistics.figure.Figure;
import se.bilaga.statistics.unit.Unit;

/** What several series make together: {@code 481 tillbud och olyckor}. */
final class TogetherFigures {
    private TogetherFigures() {}

    /** The sums of the series that count, at each time that all of them have. */
    static List<Known> of(List<Cube> cubes) {
        List<Cube> counting = cubes.stream()
                .filter(cube -> cube.unit().equals(Unit.COUNT) && cube.additive())
                .toList();
        List<Known> sums = new ArrayList<>();
        if (counting.size() > 1) {
            Optional<Dimension> time = counting.get(0).timeDimension();
            if (time.isEmpty()) {
                add(counting, null, sums);
            }
            time.ifPresent(dimension -> dimension.members().forEach(member -> add(counting, member, sums)));
        }
        return sums;
    }

    private static void add(List<Cube> cubes, @Nullable Member time, List<Known> sums) {
        BigFraction sum = BigFraction.ZERO;
        for (Cube cube : cubes) {
            Optional<BigFraction> value = cube.value(place(cube, time));
            if (value.isEmpty()) {
                return;
            }
            sum = sum.add(value.get());
        }
        Set<Integer> years = time == null || time.time() == null
                ? Set.of()
                : Set.of(time.time().to().getYear());
        sums.add(new Known(
                cubes.get(0),
                "",
                new Figure(sum, Unit.COUNT, 0, cubes.get(0).series().at()),
                years,
                true));
    }

    /** At the time, or else at the series' own time in the same year. */
    private static Coordinates place(Cube cube, @Nullable Member time) {
        Optional<Dimension> dimension = cube.timeDimension();
        if (time == null || dimension.isEmpty()) {
            return Coordinates.ALL;
        }
        String same = dimension
                .get()
                .find(time.key())
                .map(Member::key)
                .orElseGet(() -> dimension.get().members().stream()
                        .filter(member -> isSameYear(member, time))
                        .map(Member::key)
                        .findFirst()
                        .orElse(time.key()));
        return Coordinates.ALL.with(dimension.get().name(), same);
    }

    private static boolean isSameYear(Member one, Member other) {
        return one.time() != null
                && other.time() != null
                && one.time().to().getYear() == other.time().to().getYear();
    }
}
