package se.bilaga.check.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.bilaga.statistics.cube.Coordinates;
import se.bilaga.statistics.cube.Cube;
import se.bilaga.statistics.cube.Dimension;
import se.bilaga.statistics.cube.Member;
import se.bilaga.statistics.figure.Figure;
import se.bilaga.statistics.measure.Measure;
import se.bilaga.statistics.measure.Measured;

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
        Dimension dimension = cube.dimensions().get(d);
        List<String> parts = dimension.parts().stream().map(Member::key).toList();
        for (List<String> key : cube.cells().keySet()) {
            int first = parts.indexOf(key.get(d));
            for (int i = first + 1; first >= 0 && i < parts.size(); i++) {
                pair(cube, key, dimension.name(), parts.get(i), figures);
            }
        }
    }

    private static void pair(Cube cube, List<String> key, String dimension, String other, List<Known> figures) {
        Coordinates place = place(cube, key);
        List<String> both = List.of(place.of(dimension).get(0), other);
        Measure apart = new Measure.Difference(new Measure.Value(), Coordinates.ALL.with(dimension, other));
        Measured difference = Measured.of(apart, cube, place);
        add(cube, key, difference.size(), figures);
        if (cube.additive()) {
            add(cube, key, Measured.of(new Measure.Value(), cube, place.with(dimension, both)), figures);
        }
    }

    private static Coordinates place(Cube cube, List<String> key) {
        Coordinates place = Coordinates.ALL;
        for (int i = 0; i < key.size(); i++) {
            place = place.with(cube.dimensions().get(i).name(), key.get(i));
        }
        return place;
    }

    private static void add(Cube cube, List<String> key, Measured measured, List<Known> figures) {
        Figure figure = measured.figure();
        if (figure != null) {
            figures.add(new Known(cube, "", figure, years(cube, key), true));
        }
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
