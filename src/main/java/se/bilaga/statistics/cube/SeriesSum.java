package se.bilaga.statistics.cube;

import java.util.List;
import java.util.Optional;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.statistics.unit.Fault;
import se.bilaga.statistics.unit.Quantity;
import se.bilaga.statistics.unit.Units;

/** Several series as one: a place names one of them as a member of {@code statistik}, else their sum is meant. */
public record SeriesSum(List<Cube> cubes) implements Measurable {
    public SeriesSum {
        cubes = List.copyOf(cubes);
    }

    /** The series that a place is of: one, or all when it is their sum. */
    public List<Cube> of(Coordinates place) {
        List<String> ids = place.of(Dimensions.SERIES);
        return ids.isEmpty()
                ? cubes
                : cubes.stream().filter(cube -> ids.contains(cube.id())).toList();
    }

    @Override
    public Observation at(Coordinates place) {
        List<Cube> some = of(place);
        Cube first = some.get(0);
        if (some.size() == 1) {
            return first.at(place);
        }
        List<Observation> parts =
                some.stream().map(cube -> converted(cube, first, place)).toList();
        return new Observation(
                Quantity.sum(parts.stream().map(Observation::quantity).toList()),
                first.series().at(),
                Remark.ofSum(
                        some.stream().map(Cube::label).toList(),
                        parts.stream().map(Observation::remarks).toList()));
    }

    private Observation converted(Cube cube, Cube first, Coordinates place) {
        if (!cube.additive() || !Units.alike(cube.unit(), first.unit())) {
            throw notSummable();
        }
        Observation part = cube.at(place);
        return Units.convert(cube.unit(), first.unit())
                .map(factor -> new Observation(part.quantity().times(factor), part.at(), part.remarks()))
                .orElse(part);
    }

    private Fault notSummable() {
        return new Fault(
                "ej-summerbar",
                null,
                Message.of(
                        "serierna %s kan inte summeras ihop",
                        "the series %s cannot be summed",
                        Labels.list(cubes.stream().map(Cube::id).toList())),
                Message.of(
                        "ta bort summa, eller visa värdet i stället för andelen",
                        "remove summa, or show the value instead of the share"));
    }

    /** The times of a place's series. */
    public Optional<Dimension> time(Coordinates place) {
        return of(place).get(0).timeDimension();
    }
}
