package se.bilaga.statistics.cube;

import java.util.List;
import java.util.Map;
import se.bilaga.plan.Series;
import se.bilaga.source.text.Text;
import se.bilaga.statistics.unit.Unit;

/** Makes a cube with what its series says, and with the usual where it says nothing. */
public final class Cubes {
    public static final int SHARE_DECIMALS = 1;

    private Cubes() {}

    public static Cube of(
            String id,
            Series series,
            Unit unit,
            int decimals,
            boolean additive,
            List<Dimension> dimensions,
            Map<List<String>, Observation> cells) {
        return new Cube(
                id,
                label(id, series),
                unit,
                series.decimals() == null ? decimals : series.decimals(),
                series.shareDecimals() == null ? SHARE_DECIMALS : series.shareDecimals(),
                series.additive() == null ? additive && isAdditive(id, series, unit) : series.additive(),
                dimensions,
                cells,
                series);
    }

    /** Whether values may be summed by what the series is called and what it says. */
    public static boolean isAdditive(String id, Series series, Unit unit) {
        return series.additive() == null ? unit.additive(id + ", " + label(id, series)) : series.additive();
    }

    private static String label(String id, Series series) {
        Text label = series.label();
        return label == null ? Labels.capitalised(id.replace('_', ' ')) : label.value();
    }
}
