package se.bilaga.check.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import se.bilaga.statistics.cube.Cube;
import se.bilaga.statistics.cube.Dimension;
import se.bilaga.statistics.cube.Member;
import se.bilaga.statistics.cube.Observation;

/**
 * The small groups that nothing shows but that what is shown elsewhere gives away: the others of a line in one table,
 * and its total in another or in prose.
 */
record WorkedOut(ShownCells shown, int limit) {

    /** Those of a series, and how. */
    Map<Observation, String> in(Cube cube) {
        Map<Observation, String> found = new LinkedHashMap<>();
        cube.cells().forEach((key, value) -> {
            if (Persons.isSmall(value.value(), limit) && !shown.has(cube, value)) {
                for (int d = 0; d < key.size(); d++) {
                    sum(cube, key, d).ifPresent(sum -> found.putIfAbsent(value, sum));
                }
            }
        });
        return found;
    }

    private Optional<String> sum(Cube cube, List<String> key, int d) {
        Dimension dimension = cube.dimensions().get(d);
        if (dimension.time()
                || key.get(d).equals(Member.TOTAL)
                || dimension.parts().size() < 2) {
            return Optional.empty();
        }
        BigFraction total = BigFraction.ZERO;
        for (Member member : dimension.parts()) {
            Observation part = at(cube, key, d, member.key());
            boolean isKnown = member.key().equals(key.get(d)) || (part != null && shown.has(cube, part));
            if (part == null || part.value() == null || !isKnown) {
                return Optional.empty();
            }
            total = total.add(part.value());
        }
        return shown.tells(cube, total) ? Suppression.rest(cube, key, d, total, limit) : Optional.empty();
    }

    private static @Nullable Observation at(Cube cube, List<String> key, int d, String member) {
        List<String> other = new ArrayList<>(key);
        other.set(d, member);
        return cube.cells().get(other);
    }
}
