package se.bilaga.statistics.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import se.bilaga.plan.Series;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.text.Text;
import se.bilaga.statistics.cube.Coordinates;
import se.bilaga.statistics.cube.Cube;
import se.bilaga.statistics.cube.Observation;
import se.bilaga.statistics.unit.Absence;
import se.bilaga.statistics.unit.Absent;
import se.bilaga.statistics.unit.Fault;
import se.bilaga.statistics.unit.UnitKind;

/**
 * Keeps back the values of a series that are of few persons, as the series says: {@code döljs-under: {antal: 10, efter:
 * anställda}}.
 *
 * @param counts the series that counts them: the values themselves, or another
 */
record Hidden(Cube cube, Cube counts, int least) {

    /** The series without such values; throws a {@link Fault} where nothing counts them. */
    static Cube of(Cube cube, Series.Hiding hiding, Optional<Cube> counting) {
        Text named = hiding.of();
        if (named != null && counting.isEmpty()) {
            throw new Fault(
                    "okänd-serie",
                    named.at(),
                    Message.of("det finns ingen serie %s", "there is no series %s", named),
                    Message.of("skriv serien som räknar personerna", "write the series that counts the persons"));
        }
        Cube counts = counting.orElse(cube);
        if (counts.unit().kind() != UnitKind.COUNT) {
            throw new Fault(
                    "inget-antal",
                    hiding.at(),
                    Message.of(
                            "%s räknar %s, inte personer",
                            "%s counts %s, not persons",
                            counts.id(),
                            counts.unit().name()),
                    Message.of(
                            "skriv efter: och serien med antalet personer",
                            "write efter: and the series with the number of persons"));
        }
        return new Hidden(cube, counts, hiding.least()).cube(cube.cells());
    }

    private Cube cube(Map<List<String>, Observation> cells) {
        Map<List<String>, Observation> shown = new LinkedHashMap<>();
        cells.forEach((key, value) -> shown.put(key, isOfFew(key) ? kept(value) : value));
        return new Cube(
                cube.id(),
                cube.label(),
                cube.unit(),
                cube.decimals(),
                cube.shareDecimals(),
                cube.additive(),
                cube.dimensions(),
                shown,
                cube.series());
    }

    private static Observation kept(Observation value) {
        return value.value() == null ? value : new Observation(Absent.of(Absence.HIDDEN), value.at(), value.remarks());
    }

    /** One of nobody tells of nobody; one of whom nobody knows how many they are is kept back. */
    private boolean isOfFew(List<String> key) {
        Coordinates place = Coordinates.ALL;
        for (int i = 0; i < key.size(); i++) {
            String dimension = cube.dimensions().get(i).name();
            if (counts.dimension(dimension).isPresent()) {
                place = place.with(dimension, key.get(i));
            }
        }
        Optional<BigFraction> many = counts.value(place);
        return many.map(count -> count.signum() > 0 && count.compareTo(BigFraction.of(least)) < 0)
                .orElse(true);
    }
}
