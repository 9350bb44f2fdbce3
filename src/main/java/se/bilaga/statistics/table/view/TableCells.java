package se.bilaga.statistics.table.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.bilaga.plan.view.TableView;
import se.bilaga.statistics.cube.Coordinates;
import se.bilaga.statistics.cube.Cube;
import se.bilaga.statistics.cube.Dimension;
import se.bilaga.statistics.cube.Dimensions;
import se.bilaga.statistics.cube.Remark;
import se.bilaga.statistics.cube.SeriesSum;
import se.bilaga.statistics.measure.Measure;
import se.bilaga.statistics.measure.Measured;
import se.bilaga.statistics.measure.Told;
import se.bilaga.statistics.unit.Absent;

/** Computes the cells of a table of series. */
public final class TableCells {
    private final TableLayout layout;
    private final SeriesSum series;
    private final @Nullable Integer shareDecimals;
    private final boolean ofShown;

    public TableCells(TableLayout layout, @Nullable Integer shareDecimals) {
        this(layout, shareDecimals, false);
    }

    /** @param ofShown whether shares are of what the table shows, and not of all */
    TableCells(TableLayout layout, @Nullable Integer shareDecimals, boolean ofShown) {
        this.ofShown = ofShown;
        this.layout = layout;
        this.series = new SeriesSum(layout.cubes());
        this.shareDecimals = shareDecimals;
    }

    /**
     * What a cell shows.
     *
     * @param later set against {@code earlier} when the cell compares two times, both empty when it does not
     */
    public record Content(TableView.Measure measure, String later, String earlier, boolean change) {
        public Content(TableView.Measure measure) {
            this(measure, "", "", false);
        }

        boolean compares() {
            return !later.isEmpty();
        }

        public boolean shows(TableView.Measure plain) {
            return measure == plain && !compares();
        }
    }

    /** What a cell shows, or why it shows no figure. */
    public Measured measured(Coordinates where, Content content) {
        return told(where, content).shown();
    }

    /** What a cell shows, and what that tells of. */
    public Told told(Coordinates where, Content content) {
        Coordinates place = layout.fixed().and(where);
        Optional<Dimension> time = series.time(place);
        if (content.compares()) {
            String times = time.map(Dimension::name).orElse("");
            Coordinates base = Coordinates.ALL.with(times, content.earlier());
            Measure of = plain(place, content.measure());
            return of(
                    content.change() ? new Measure.Change(of, base) : new Measure.Difference(of, base),
                    place.with(times, content.later()));
        }
        return switch (content.measure()) {
            case VALUE, COLUMN_SHARE, ROW_SHARE, TOTAL_SHARE -> of(plain(place, content.measure()), place);
            case DIFFERENCE -> before(place, time, base -> new Measure.Difference(new Measure.Value(), base));
            case CHANGE -> before(place, time, base -> new Measure.Change(new Measure.Value(), base));
        };
    }

    private Told of(Measure measure, Coordinates place) {
        List<Cube> cubes = series.of(place);
        Cube like = cubes.get(0);
        int decimals = shareDecimals == null ? like.shareDecimals() : shareDecimals;
        return new Told(measure, cubes, place, Measured.of(measure, series, like, place, decimals));
    }

    private Told before(Coordinates place, Optional<Dimension> time, Function<Coordinates, Measure> measure) {
        Optional<Coordinates> base = time.flatMap(place::before);
        Told told = of(measure.apply(base.orElse(place)), place);
        Measured found = told.shown();
        return base.isPresent()
                ? told
                : new Told(
                        told.measure(),
                        told.cubes(),
                        place,
                        new Measured(Absent.MISSING, found.unit(), found.decimals(), found.at()));
    }

    private Measure plain(Coordinates place, TableView.Measure shown) {
        return switch (shown) {
            case COLUMN_SHARE -> share(place, layout.rows());
            case ROW_SHARE -> share(place, layout.columns());
            case TOTAL_SHARE ->
                share(
                        place,
                        Stream.concat(summed(layout.rows()).stream(), summed(layout.columns()).stream())
                                .toList());
            case VALUE, DIFFERENCE, CHANGE -> new Measure.Value();
        };
    }

    /** The share of an axis' whole: over its categories, or, where it has none, over the times or series shown. */
    private Measure share(Coordinates place, List<Dimension> axis) {
        series.of(place).forEach(Cube::checkShare);
        return ofShown
                ? new Measure.Share(summed(axis), true)
                : new Measure.Share(
                        summed(axis).stream().map(shown -> whole(place, shown)).toList());
    }

    /** A dimension with the parts that its total counts, be they shown or not; of times those shown. */
    private Dimension whole(Coordinates place, Dimension shown) {
        return series.of(place).stream()
                .flatMap(cube -> cube.dimension(shown.name()).stream())
                .filter(dimension -> !dimension.time())
                .findFirst()
                .orElse(shown);
    }

    /** What is said of the value at a place, be it missing. */
    public List<Remark> remarks(Coordinates where) {
        return series.at(layout.fixed().and(where)).remarks();
    }

    Optional<Dimension> time(Coordinates place) {
        return series.time(place);
    }

    /** The series that a place is of. */
    List<Cube> cubes(Coordinates place) {
        return series.of(place);
    }

    static List<Dimension> summed(List<Dimension> axis) {
        List<Dimension> categories = axis.stream()
                .filter(dimension -> !dimension.time() && !dimension.name().equals(Dimensions.SERIES))
                .toList();
        return categories.isEmpty() ? axis : categories;
    }
}
