package se.bilaga.check.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import se.bilaga.statistics.cube.Cube;
import se.bilaga.statistics.cube.Dimension;
import se.bilaga.statistics.cube.Member;
import se.bilaga.statistics.cube.Observation;
import se.bilaga.statistics.figure.Figure;

/** What two groups of a series make together, and what sets them apart: women's sick leave less men's. */
final class BetweenGroups {
    private static final int MOST_GROUPS = 8;

    private BetweenGroups() {}

    static List<Known> of(Cube cube) {
        List<Known> figures = new ArrayList<>();
        for (int d = 0; d < cube.dimensions().size(); d++) {
            Dimension dimension = cube.dimensions().get(d);
            if (!dimension.time() && dimension.parts().size() <= MOST_GROUPS) {
                pairs(cube, d, figures);
            }
        }
        return figures;
    }

    private static void pairs(Cube cube, int d, List<Known> figures) {
        List<Member> parts = cube.dimensions().get(d).parts();
        cube.cells().forEach((key, value) -> {
            int first = parts.stream().map(Member::key).toList().indexOf(key.get(d));
            for (int i = first + 1; first >= 0 && i < parts.size(); i++) {
                List<String> other = new ArrayList<>(key);
                other.set(d, parts.get(i).key());
                Observation second = cube.cells().get(other);
                if (value.value() != null && second != null && second.value() != null) {
                    pair(cube, key, value.value(), second.value(), figures);
                }
            }
        });
    }

    private static void pair(Cube cube, List<String> key, BigFraction one, BigFraction other, List<Known> figures) {
        Set<Integer> years = years(cube, key);
        BigFraction apart = one.subtract(other);
        figures.add(known(cube, apart.signum() < 0 ? apart.negate() : apart, true, years));
        if (cube.additive()) {
            figures.add(known(cube, one.add(other), false, years));
        }
    }

    private static Known known(Cube cube, BigFraction value, boolean difference, Set<Integer> years) {
        var unit = difference ? cube.unit().ofDifference() : cube.unit();
        Figure figure = new Figure(value, unit, cube.decimals(), cube.series().at(), List.of());
        return new Known(cube, "", figure, years, true);
    }

    private static Set<Integer> years(Cube cube, List<String> key) {
        Set<Integer> years = new HashSet<>();
        for (int i = 0; i < key.size(); i++) {
            String member = key.get(i);
            @Nullable
            Member found = cube.dimensions().get(i).members().stream()
                    .filter(one -> one.key().equals(member))
                    .findFirst()
                    .orElse(null);
            if (found != null && found.time() != null) {
                years.add(found.time().to().getYear());
            }
        }
        return years;
    }
}
