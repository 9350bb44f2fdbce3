package se.bilaga.check.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import se.bilaga.check.rule.Shown;
import se.bilaga.statistics.cube.Cube;
import se.bilaga.statistics.cube.Member;
import se.bilaga.statistics.cube.Observation;

/**
 * Which cells to suppress besides the small ones, so that no row or column with a total has a single cell missing, from
 * which it could be worked out (complementary suppression; Hundepool et al., Statistical Disclosure Control, 2012).
 */
final class Suppression {
    private final Cube cube;
    private final Set<List<String>> suppressed = new HashSet<>();
    private final List<String> secondary = new ArrayList<>();

    private Suppression(Cube cube) {
        this.cube = cube;
    }

    /** The names of the cells, each its members with spaces between. */
    static List<String> secondary(Cube cube, int limit) {
        Suppression suppression = new Suppression(cube);
        cube.cells().forEach((key, value) -> {
            if (isSmall(value, limit)) {
                suppression.suppressed.add(key);
            }
        });
        while (suppression.step()) {
            // Each step may leave another line with a single cell missing.
        }
        return suppression.secondary;
    }

    /** The hidden cells that a published total and the other cells of their line give away, and how. */
    static Map<Observation, String> derivable(Cube cube, int limit) {
        Map<Observation, String> found = new LinkedHashMap<>();
        cube.cells().forEach((key, value) -> {
            for (int d = 0; value.value() == null && d < key.size(); d++) {
                List<String> total = new ArrayList<>(key);
                total.set(d, Member.TOTAL);
                Observation sum = cube.cells().get(total);
                if (sum != null && sum.value() != null && !key.get(d).equals(Member.TOTAL)) {
                    rest(cube, key, d, sum.value(), limit).ifPresent(text -> found.put(value, text));
                }
            }
        });
        return found;
    }

    /** {@code 21 − 19 = 2}; empty where another cell of the line is hidden, or what is left is no small group. */
    static Optional<String> rest(Cube cube, List<String> key, int d, BigFraction total, int limit) {
        BigFraction rest = total;
        StringBuilder sum = new StringBuilder(Shown.of(total));
        for (Member member : cube.dimensions().get(d).parts()) {
            List<String> other = new ArrayList<>(key);
            other.set(d, member.key());
            Observation value = cube.cells().get(other);
            if (!other.equals(key)) {
                if (value == null || value.value() == null) {
                    return Optional.empty();
                }
                rest = rest.subtract(value.value());
                sum.append(" − ").append(Shown.of(value.value()));
            }
        }
        return Persons.isSmall(rest, limit) ? Optional.of(sum + " = " + Shown.of(rest)) : Optional.empty();
    }

    private static boolean isSmall(Observation value, int limit) {
        return value.value() != null
                && value.value().signum() > 0
                && value.value().compareTo(BigFraction.of(limit)) < 0;
    }

    /** Suppresses the least other cell of the first line that has a single one missing; false when there is none. */
    private boolean step() {
        for (List<String> key : List.copyOf(suppressed)) {
            for (int d = 0; d < key.size(); d++) {
                List<List<String>> line = line(key, d);
                long missing = line.stream().filter(suppressed::contains).count();
                if (missing == 1 && line.size() > 1 && !cube.dimensions().get(d).time()) {
                    List<String> least = least(line);
                    if (least != null) {
                        suppressed.add(least);
                        secondary.add(String.join(" ", least));
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private List<List<String>> line(List<String> key, int d) {
        List<List<String>> line = new ArrayList<>();
        for (Member member : cube.dimensions().get(d).parts()) {
            List<String> other = new ArrayList<>(key);
            other.set(d, member.key());
            if (cube.cells().containsKey(other)) {
                line.add(other);
            }
        }
        return line;
    }

    private @Nullable List<String> least(List<List<String>> line) {
        return line.stream()
                .filter(key -> !suppressed.contains(key))
                .filter(key -> value(key) != null)
                .min(Comparator.comparing(key -> nonNull(value(key))))
                .orElse(null);
    }

    private @Nullable BigFraction value(List<String> key) {
        Observation found = cube.cells().get(key);
        return found == null ? null : found.value();
    }

    private static BigFraction nonNull(@Nullable BigFraction value) {
        return value == null ? BigFraction.ZERO : value;
    }
}
