package se.bilaga.statistics.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import se.bilaga.statistics.cube.Dimension;
import se.bilaga.statistics.cube.Member;
import se.bilaga.statistics.cube.Observation;

/**
 * The values that a series ought to have by its others and has not.
 *
 * <p>{@code 2024: {kvinnor: 5, män: 3}, 2023: {kvinnor: 4}} lacks {@code 2023 män}. No gap is what no such series has:
 * a unit under another group than its own, or a year told again before it has been.
 */
final class Gaps {
    /** More are not asked for. */
    private static final int MOST = 3;
    /** At most one in so many units may stand under several groups, as {@code övriga} does. */
    private static final int SHARED = 3;

    private final List<Dimension> dimensions;
    private final Map<List<String>, Observation> cells;
    private final Set<List<String>> absent;
    private final List<Nest> nests = new ArrayList<>();
    private final List<String> found = new ArrayList<>();

    /** A dimension whose members each belong to a member of another, and which those are. */
    private record Nest(int outer, int inner, Map<String, Set<String>> groups) {
        boolean holds(List<String> path) {
            return groups.getOrDefault(path.get(inner), Set.of()).contains(path.get(outer));
        }
    }

    private Gaps(List<Dimension> dimensions, Map<List<String>, Observation> cells, Set<List<String>> absent) {
        this.dimensions = dimensions;
        this.cells = cells;
        this.absent = absent;
    }

    /**
     * The first of them, one more than are worth telling: {@code [2023 män]}.
     *
     * @param absent the places of which all is said to be absent
     */
    static List<String> of(List<Dimension> dimensions, Map<List<String>, Observation> cells, Set<List<String>> absent) {
        Gaps gaps = new Gaps(dimensions, cells, absent);
        if (dimensions.stream().filter(Dimension::time).count() < 2 && !gaps.isTriangle()) {
            gaps.findNests();
            gaps.find(List.of());
        }
        return gaps.found;
    }

    /** Whether each row lacks more, or less, than the one before it, as when every year is followed for as long as it can be. */
    private boolean isTriangle() {
        if (dimensions.size() != 2 || dimensions.get(0).parts().size() <= 2) {
            return false;
        }
        List<Set<String>> rows = new ArrayList<>();
        for (Member row : dimensions.get(0).parts()) {
            rows.add(dimensions.get(1).parts().stream()
                    .map(Member::key)
                    .filter(column -> cells.containsKey(List.of(row.key(), column)))
                    .collect(Collectors.toSet()));
        }
        return IntStream.range(1, rows.size()).allMatch(i -> isWithin(rows.get(i), rows.get(i - 1)))
                || IntStream.range(1, rows.size()).allMatch(i -> isWithin(rows.get(i - 1), rows.get(i)));
    }

    private static boolean isWithin(Set<String> fewer, Set<String> more) {
        return fewer.size() < more.size() && more.containsAll(fewer);
    }

    private void findNests() {
        for (int outer = 0; outer < dimensions.size(); outer++) {
            for (int inner = 0; inner < dimensions.size(); inner++) {
                if (outer != inner
                        && !dimensions.get(outer).time()
                        && !dimensions.get(inner).time()) {
                    Map<String, Set<String>> groups = groups(outer, inner);
                    if (isNested(outer, groups)) {
                        nests.add(new Nest(outer, inner, groups));
                    }
                }
            }
        }
    }

    private Map<String, Set<String>> groups(int outer, int inner) {
        Map<String, Set<String>> groups = new HashMap<>();
        for (List<String> path : cells.keySet()) {
            if (!path.get(inner).equals(Member.TOTAL) && !path.get(outer).equals(Member.TOTAL)) {
                groups.computeIfAbsent(path.get(inner), member -> new HashSet<>())
                        .add(path.get(outer));
            }
        }
        return groups;
    }

    private boolean isNested(int outer, Map<String, Set<String>> groups) {
        Set<String> withOwn = new HashSet<>();
        int shared = 0;
        for (Set<String> of : groups.values()) {
            if (of.size() == 1) {
                withOwn.addAll(of);
            } else {
                shared++;
            }
        }
        return withOwn.size() > 1
                && withOwn.size() == dimensions.get(outer).parts().size()
                && shared * SHARED < groups.size();
    }

    private void find(List<String> path) {
        if (absent.contains(path) || found.size() > MOST) {
            return;
        }
        if (path.size() < dimensions.size()) {
            for (Member part : dimensions.get(path.size()).parts()) {
                List<String> longer = new ArrayList<>(path);
                longer.add(part.key());
                find(longer);
            }
        } else if (!cells.containsKey(path) && nests.stream().allMatch(nest -> nest.holds(path)) && !covered(path)) {
            found.add(String.join(" ", path));
        }
    }

    /** Whether a published total stands where this value does not. */
    private boolean covered(List<String> path) {
        for (int level = 0; level < path.size(); level++) {
            List<String> total = new ArrayList<>(path);
            total.set(level, Member.TOTAL);
            Observation published = cells.get(total);
            if (published != null
                    && published.value() != null
                    && !published.value().equals(BigFraction.ZERO)) {
                return true;
            }
        }
        return false;
    }
}
