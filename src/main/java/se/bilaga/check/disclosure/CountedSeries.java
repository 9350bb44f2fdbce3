package se.bilaga.check.disclosure;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import se.bilaga.check.protection.Addition;
import se.bilaga.statistics.cube.Coordinates;
import se.bilaga.statistics.cube.Cube;
import se.bilaga.statistics.cube.Dimension;
import se.bilaga.statistics.cube.Member;

/** A series that counts persons as cells that make up totals. */
final class CountedSeries {
    private final Cube cube;
    private final Map<List<String>, CountedCell> cells = new LinkedHashMap<>();
    private final List<Addition> additions = new ArrayList<>();

    /** The dimensions whose parts make up their totals, as far as anything written tells. */
    private final List<Boolean> adds = new ArrayList<>();

    CountedSeries(Cube cube) {
        this.cube = cube;
        for (int d = 0; d < cube.dimensions().size(); d++) {
            adds.add(cube.additive() && !cube.dimensions().get(d).time() && areTotalsRight(d));
        }
        cube.cells().keySet().forEach(this::cell);
    }

    List<CountedCell> cells() {
        return List.copyOf(cells.values());
    }

    boolean isWhole() {
        return cells.values().stream()
                .map(CountedCell::value)
                .allMatch(value -> value == null || value.getDenominator().abs().equals(BigInteger.ONE));
    }

    List<Addition> additions() {
        return List.copyOf(additions);
    }

    /** The cell at a place; empty where it is the sum of some times or members. */
    Optional<CountedCell> cell(Coordinates place) {
        List<String> key = new ArrayList<>();
        for (int d = 0; d < cube.dimensions().size(); d++) {
            Dimension dimension = cube.dimensions().get(d);
            List<String> named = place.of(dimension.name());
            boolean isTotal = named.isEmpty() && dimension.members().size() > 1;
            if (named.size() > 1 || (isTotal && dimension.time())) {
                return Optional.empty();
            }
            key.add(
                    isTotal
                            ? Member.TOTAL
                            : named.isEmpty() ? dimension.members().get(0).key() : named.get(0));
        }
        return Optional.of(cell(key));
    }

    /** The cell of this key, after whatever it is the total of. */
    private CountedCell cell(List<String> key) {
        CountedCell known = cells.get(key);
        if (known != null) {
            return known;
        }
        CountedCell cell = CountedCell.at(cube, key);
        cells.put(List.copyOf(key), cell);
        for (int d = 0; d < key.size(); d++) {
            if (adds.get(d) && key.get(d).equals(Member.TOTAL)) {
                List<CountedCell> parts = parts(key, d).stream().map(this::cell).toList();
                additions.add(Addition.of(
                        cell.name(), parts.stream().map(CountedCell::name).toList()));
            }
        }
        return cell;
    }

    private List<List<String>> parts(List<String> key, int d) {
        return cube.dimensions().get(d).parts().stream()
                .map(part -> {
                    List<String> longer = new ArrayList<>(key);
                    longer.set(d, part.key());
                    return longer;
                })
                .toList();
    }

    /** Whether no written total differs from its parts, where all of them are written. */
    private boolean areTotalsRight(int d) {
        return cube.cells().keySet().stream()
                .filter(key -> key.get(d).equals(Member.TOTAL))
                .noneMatch(key -> {
                    BigFraction total = CountedCell.at(cube, key).value();
                    BigFraction sum = sum(key, d);
                    return total != null && sum != null && !total.equals(sum);
                });
    }

    private @Nullable BigFraction sum(List<String> key, int d) {
        BigFraction sum = BigFraction.ZERO;
        for (List<String> part : parts(key, d)) {
            CountedCell cell = CountedCell.at(cube, part);
            BigFraction value = cell.isEnded() ? BigFraction.ZERO : cell.value();
            if (value == null) {
                return null;
            }
            sum = sum.add(value);
        }
        return sum;
    }
}
