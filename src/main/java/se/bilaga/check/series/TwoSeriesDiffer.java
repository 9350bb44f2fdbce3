package se.bilaga.check.series;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import se.bilaga.check.rule.Findings;
import se.bilaga.check.rule.Manual;
import se.bilaga.check.rule.Rule;
import se.bilaga.check.rule.Shown;
import se.bilaga.check.rule.Subject;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Severity;
import se.bilaga.statistics.cube.Coordinates;
import se.bilaga.statistics.cube.Cube;
import se.bilaga.statistics.cube.Dimension;
import se.bilaga.statistics.cube.Observation;

/** Two series that say that they measure the same, with different values. */
final class TwoSeriesDiffer implements Rule {

    @Override
    public Manual manual() {
        return new Manual(
                "två-värden-för-samma-mått",
                Manual.Group.SERIES,
                Severity.WARNING,
                "Två serier har samma rubrik, definition och enhet, men olika värden för samma tid och grupp.",
                "Läsaren ser två tal för samma sak och vet inte vilket som gäller. Varje siffra ska skrivas en gång.",
                """
                anställda: {rubrik: Månadsanställda, enhet: antal, per: [år], värden: {2024: 25502}}
                anställda_2: {rubrik: Månadsanställda, enhet: antal, per: [år], värden: {2024: 25520}}
                """,
                """
                anställda: {rubrik: Månadsanställda, enhet: antal, per: [år], värden: {2024: 25502}}
                """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Map<List<Object>, Cube> seen = new HashMap<>();
        for (Cube cube : subject.statistics().cubes().values()) {
            if (cube.series().label() != null && cube.series().formula() == null) {
                Cube other = seen.putIfAbsent(measure(cube), cube);
                if (other != null) {
                    compare(cube, other, findings);
                }
            }
        }
    }

    /** What it says that it measures. */
    private static List<Object> measure(Cube cube) {
        return List.of(
                cube.unit(),
                names(cube),
                folded(cube.label()),
                folded(cube.series().definition()),
                folded(cube.series().population()),
                folded(cube.series().note()),
                cube.series().coverage());
    }

    private static void compare(Cube cube, Cube other, Findings findings) {
        for (Map.Entry<List<String>, Observation> cell : cube.cells().entrySet()) {
            @Nullable BigFraction value = cell.getValue().value();
            Optional<BigFraction> beside = other.value(place(cube, cell.getKey()));
            if (value != null
                    && beside.isPresent()
                    && !beside.get().equals(value)
                    && cell.getValue().remarks().isEmpty()) {
                findings.add(
                        cell.getValue().at(),
                        Message.of(
                                "\"%s\" har %s för %s, men säger sig mäta samma sak",
                                "\"%s\" has %s for %s, but says that it measures the same",
                                other.id(),
                                Shown.of(beside.get()),
                                cell.getKey().isEmpty() ? cube.label() : String.join(" ", cell.getKey())),
                        Message.of(
                                "ta bort den ena serien, eller säg i definition: vad som skiljer dem",
                                "remove one of them, or say in the definition: what tells them apart"));
                return;
            }
        }
    }

    private static Coordinates place(Cube cube, List<String> key) {
        Coordinates place = Coordinates.ALL;
        for (int i = 0; i < key.size(); i++) {
            place = place.with(cube.dimensions().get(i).name(), key.get(i));
        }
        return place;
    }

    private static Set<String> names(Cube cube) {
        return cube.dimensions().stream().map(Dimension::name).collect(Collectors.toSet());
    }

    private static String folded(@Nullable Object text) {
        return String.valueOf(text)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\d]+", " ")
                .strip();
    }
}
