package se.bilaga.statistics.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import se.bilaga.plan.view.TableView.Measure;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.statistics.cube.Coordinates;
import se.bilaga.statistics.cube.Cube;
import se.bilaga.statistics.cube.Dimension;
import se.bilaga.statistics.cube.Dimensions;
import se.bilaga.statistics.cube.Labels;
import se.bilaga.statistics.cube.Member;
import se.bilaga.statistics.cube.Observation;
import se.bilaga.statistics.cube.Remark;
import se.bilaga.statistics.figure.Figure;
import se.bilaga.statistics.unit.Fault;
import se.bilaga.statistics.unit.Unit;
import se.bilaga.statistics.unit.Units;

/** Computes the cells of a table of series. */
public final class TableCells {
    private final TableLayout layout;
    private final @Nullable Integer shareDecimals;

    public TableCells(TableLayout layout, @Nullable Integer shareDecimals) {
        this.layout = layout;
        this.shareDecimals = shareDecimals;
    }

    /**
     * What a cell shows.
     *
     * @param later set against {@code earlier} when the cell compares two times, both empty when it does not
     */
    public record Content(Measure measure, String later, String earlier, boolean change) {
        public Content(Measure measure) {
            this(measure, "", "", false);
        }

        boolean compares() {
            return !later.isEmpty();
        }

        public boolean shows(Measure plain) {
            return measure == plain && !compares();
        }
    }

    /** The figure of a cell, null where it is missing; throws a {@link Fault} where it would be a division by zero. */
    @Nullable
    public Figure figure(Coordinates where, Content content) {
        Coordinates place = layout.fixed().and(where);
        List<Cube> cubes = cubes(place);
        Observation observation = content.compares() ? compared(place, content) : measured(place, content.measure());
        if (observation == null || observation.value() == null) {
            return null;
        }
        return new Figure(
                observation.value(),
                unit(cubes.get(0), content),
                decimals(cubes.get(0), content),
                observation.at(),
                observation.remarks());
    }

    /** What is said of the value at a place, be it missing. */
    public List<Remark> remarks(Coordinates where) {
        Observation observation = value(layout.fixed().and(where));
        return observation == null ? List.of() : observation.remarks();
    }

    private static Unit unit(Cube cube, Content content) {
        if (content.compares()) {
            return content.change()
                    ? Unit.PERCENT
                    : unit(cube, new Content(content.measure())).ofDifference();
        }
        return switch (content.measure()) {
            case VALUE -> cube.unit();
            case DIFFERENCE -> cube.unit().ofDifference();
            case COLUMN_SHARE, ROW_SHARE, TOTAL_SHARE, CHANGE -> Unit.PERCENT;
        };
    }

    private int decimals(Cube cube, Content content) {
        boolean plain = content.measure() == Measure.VALUE || content.measure() == Measure.DIFFERENCE;
        if (plain && !content.change()) {
            return cube.decimals();
        }
        return shareDecimals == null ? cube.shareDecimals() : shareDecimals;
    }

    private @Nullable Observation compared(Coordinates place, Content content) {
        String time = time(place);
        Observation later = measured(place.with(time, content.later()), content.measure());
        Observation earlier = measured(place.with(time, content.earlier()), content.measure());
        return content.change() ? ratio(difference(later, earlier), earlier) : difference(later, earlier);
    }

    private String time(Coordinates place) {
        return cubes(place).get(0).timeDimension().map(Dimension::name).orElse("");
    }

    private @Nullable Observation measured(Coordinates place, Measure measure) {
        if (measure == Measure.COLUMN_SHARE || measure == Measure.ROW_SHARE || measure == Measure.TOTAL_SHARE) {
            cubes(place).forEach(Cube::checkShare);
        }
        return switch (measure) {
            case VALUE -> value(place);
            case COLUMN_SHARE -> ratio(value(place), value(totalled(place, layout.rows())));
            case ROW_SHARE -> ratio(value(place), value(totalled(place, layout.columns())));
            case TOTAL_SHARE -> ratio(value(place), value(totalled(totalled(place, layout.rows()), layout.columns())));
            case DIFFERENCE ->
                before(place)
                        .map(earlier -> difference(value(place), value(earlier)))
                        .orElse(null);
            case CHANGE ->
                before(place)
                        .map(earlier -> ratio(difference(value(place), value(earlier)), value(earlier)))
                        .orElse(null);
        };
    }

    /** The series that a place is of: one, or all when it is their sum. */
    public List<Cube> cubes(Coordinates place) {
        List<String> ids = place.of(Dimensions.SERIES);
        return ids.isEmpty()
                ? layout.cubes()
                : layout.cubes().stream()
                        .filter(cube -> ids.contains(cube.id()))
                        .toList();
    }

    /** The value of a place as it stands, or the sum of several series. */
    @Nullable
    public Observation value(Coordinates place) {
        List<Cube> cubes = cubes(place);
        if (cubes.size() == 1) {
            return cubes.get(0).at(place);
        }
        Cube first = cubes.get(0);
        BigFraction sum = BigFraction.ZERO;
        List<@Nullable Observation> parts = new ArrayList<>();
        for (Cube cube : cubes) {
            if (!cube.additive() || !cube.unit().equals(first.unit())) {
                throw notSummable(cubes);
            }
            Observation part = cube.at(place);
            if (part == null || part.value() == null) {
                return null;
            }
            sum = sum.add(part.value());
            parts.add(part);
        }
        List<String> names = cubes.stream().map(Cube::label).toList();
        return new Observation(sum, first.series().at(), Remark.ofSum(names, parts));
    }

    private static Fault notSummable(List<Cube> cubes) {
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

    /**
     * The same place with the totals over the dimensions of an axis: over its categories, or, where it has none, over
     * the times or series shown.
     */
    static Coordinates totalled(Coordinates place, List<Dimension> axis) {
        Coordinates total = place;
        for (Dimension dimension : summed(axis)) {
            total = total(total, dimension);
        }
        return total;
    }

    static List<Dimension> summed(List<Dimension> axis) {
        List<Dimension> categories = axis.stream()
                .filter(dimension -> !dimension.time() && !dimension.name().equals(Dimensions.SERIES))
                .toList();
        return categories.isEmpty() ? axis : categories;
    }

    /** The same place with the total over one dimension: of times the sum of those shown. */
    static Coordinates total(Coordinates place, Dimension dimension) {
        List<String> keys = dimension.members().stream().map(Member::key).toList();
        return place.with(dimension.name(), dimension.time() ? keys : List.of(Member.TOTAL));
    }

    private Optional<Coordinates> before(Coordinates place) {
        List<Coordinates> found = new ArrayList<>();
        cubes(place).get(0).timeDimension().ifPresent(time -> {
            List<String> now = place.of(time.name());
            time.members().stream()
                    .filter(member -> now.equals(List.of(member.key())))
                    .findFirst()
                    .flatMap(time::before)
                    .ifPresent(earlier -> found.add(place.with(time.name(), earlier.key())));
        });
        return found.stream().findFirst();
    }

    private static @Nullable Observation difference(@Nullable Observation a, @Nullable Observation b) {
        if (a == null || b == null || a.value() == null || b.value() == null) {
            return null;
        }
        return new Observation(a.value().subtract(b.value()), a.at(), Remark.carried(a, b));
    }

    /** In procent. */
    private static @Nullable Observation ratio(@Nullable Observation part, @Nullable Observation whole) {
        if (part == null || whole == null || part.value() == null || whole.value() == null) {
            return null;
        }
        if (whole.value().signum() == 0) {
            throw new Fault(
                    Fault.BY_ZERO,
                    null,
                    Message.of("det som delas med är noll", "a division by zero"),
                    Message.of("visa värdet i stället", "show the value instead"));
        }
        BigFraction share = part.value().divide(whole.value().abs()).multiply(Units.HUNDRED);
        return new Observation(share, part.at(), Remark.carried(part));
    }
}
