package se.bilaga.statistics.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import se.bilaga.statistics.cube.Dimension;
import se.bilaga.statistics.cube.Member;
import se.bilaga.statistics.cube.Observation;
import se.bilaga.statistics.unit.Unit;
import se.bilaga.statistics.unit.UnitKind;

/**
 * Tells by the totals written that a series of money or time has means, which no one sums.
 *
 * <p>{@code {totalt: 19,4, kvinnor: 21,5, män: 14,4}} dagar: the total lies between the parts, every time.
 */
final class MeanTotals {
    private final List<Dimension> dimensions;
    private final Map<List<String>, Observation> cells;
    private int between;
    private int others;

    private MeanTotals(List<Dimension> dimensions, Map<List<String>, Observation> cells) {
        this.dimensions = dimensions;
        this.cells = cells;
    }

    /** How many totals lie between their parts; none where one does not, or the unit is of things that are counted. */
    static int of(Unit unit, List<Dimension> dimensions, Map<List<String>, Observation> cells) {
        if (unit.kind() != UnitKind.TIME && unit.kind() != UnitKind.MONEY) {
            return 0;
        }
        MeanTotals totals = new MeanTotals(dimensions, cells);
        cells.keySet().forEach(totals::look);
        return totals.others == 0 ? totals.between : 0;
    }

    private void look(List<String> key) {
        for (int d = 0; d < dimensions.size(); d++) {
            BigFraction total = value(key);
            List<BigFraction> parts = key.get(d).equals(Member.TOTAL) ? parts(key, d) : List.of();
            if (total != null && parts.size() > 1) {
                boolean over = parts.stream().anyMatch(part -> part.compareTo(total) >= 0);
                boolean under = parts.stream().anyMatch(part -> part.signum() > 0 && part.compareTo(total) <= 0);
                if (over && under) {
                    between++;
                } else {
                    others++;
                }
            }
        }
    }

    private List<BigFraction> parts(List<String> key, int d) {
        List<BigFraction> parts = new ArrayList<>();
        for (Member part : dimensions.get(d).parts()) {
            List<String> place = new ArrayList<>(key);
            place.set(d, part.key());
            BigFraction value = value(place);
            if (value != null && value.signum() != 0) {
                parts.add(value);
            }
        }
        return parts;
    }

    private @Nullable BigFraction value(List<String> key) {
        Observation found = cells.get(key);
        return found == null ? null : found.value();
    }
}
