package se.bilaga.statistics.measure;

import java.util.List;
import se.bilaga.statistics.cube.Coordinates;
import se.bilaga.statistics.cube.Cube;

/**
 * A figure that readers are shown, and what it tells of.
 *
 * @param cubes the series that it is of, together where they are several
 * @param shown the figure as it is shown, or why there is none
 * @param exact whether its value is told too, be it shown with fewer decimals
 */
public record Told(Measure measure, List<Cube> cubes, Coordinates place, Measured shown, boolean exact) {
    public Told {
        cubes = List.copyOf(cubes);
    }

    public Told(Measure measure, List<Cube> cubes, Coordinates place, Measured shown) {
        this(measure, cubes, place, shown, false);
    }

    /** The same in a chart, which is drawn of the value, and whose workbook in Word holds it. */
    public Told drawn() {
        return new Told(measure, cubes, place, shown, true);
    }
}
