package se.bilaga.check.protection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

class SecondarySuppressionTest {
    private static final BigFraction WIDTH = BigFraction.of(3);

    private static Optional<List<String>> more(Publication publication, Map<String, BigFraction> widths) {
        return SecondarySuppression.of(publication, widths, new Effort(Effort.USUAL));
    }

    private static PublishedCell told(String name, int count, double cost) {
        return PublishedCell.toldCount(name, Interval.point(BigFraction.of(count)), String.valueOf(count), cost);
    }

    private static Publication line(double cost, int... counts) {
        return Publication.of(
                List.of(
                        told("alla", counts[0] + counts[1] + 2, cost),
                        told("a", counts[0], 1),
                        told("b", counts[1], 2),
                        PublishedCell.hiddenCount("c")),
                List.of(Addition.of("alla", List.of("a", "b", "c"))),
                List.of());
    }

    @Test
    void hidesTheCheapest() {
        assertEquals(Optional.of(List.of("a")), more(line(3, 20, 20), Map.of("c", WIDTH)));
        assertEquals(Optional.of(List.of("alla")), more(line(0.5, 20, 20), Map.of("c", WIDTH)));
    }

    @Test
    void hidesWhatIsGreatEnough() {
        assertEquals(Optional.of(List.of("b")), more(line(9, 0, 20), Map.of("c", WIDTH)));
        assertEquals(Optional.of(List.of("a", "b")), more(line(9, 1, 1), Map.of("c", BigFraction.of(4))));
    }

    @Test
    void hidesTheShareThatTells() {
        Publication publication = Publication.of(
                List.of(told("alla", 43, 9), PublishedCell.hiddenCount("kvinnor"), PublishedCell.hiddenCount("män")),
                List.of(Addition.of("alla", List.of("kvinnor", "män"))),
                List.of(new Ratio(
                        "andel", "kvinnor", "alla", Interval.rounded(BigFraction.of(93, 100), 3), "93,0 %", 1)));
        assertEquals(Optional.of(List.of("andel")), more(publication, Map.of("män", WIDTH)));
    }

    @Test
    void hidesNothingWhereNothingIsExposed() {
        assertEquals(Optional.of(List.of()), more(line(9, 20, 20), Map.of()));
    }

    @Test
    void hasNoProposalWhereNothingCanBeHidden() {
        Publication fixed = Publication.of(
                List.of(told("alla", 9, Double.POSITIVE_INFINITY), PublishedCell.hiddenCount("a")),
                List.of(Addition.of("alla", List.of("a"))),
                List.of());
        assertEquals(Optional.empty(), more(fixed, Map.of("a", WIDTH)));
        assertEquals(Optional.empty(), SecondarySuppression.of(line(3, 20, 20), Map.of("c", WIDTH), new Effort(0)));
    }

    @Test
    void protectsByTryingEverythingAndHidesNoMoreThanNeeded() {
        Random random = new Random(20250202);
        int proposed = 0;
        for (int i = 0; i < 60; i++) {
            SmallTable table = new SmallTable(random, 4, 1 + random.nextInt(2));
            Map<String, BigFraction> all = new LinkedHashMap<>();
            table.hidden().forEach(cell -> all.put(cell, WIDTH));
            List<String> more = more(table.published(), all).orElseThrow();
            Set<String> together = new LinkedHashSet<>(table.hidden());
            together.addAll(more);
            Map<String, int[]> possible = table.possible(together);
            for (String cell : table.hidden()) {
                int[] range = Objects.requireNonNull(possible.get(cell));
                assertTrue(range[1] - range[0] >= WIDTH.intValue(), "table " + i + " " + cell);
            }
            for (String needed : more) {
                Set<String> fewer = new LinkedHashSet<>(more);
                fewer.remove(needed);
                Audit audit = Audit.of(
                        table.published().without(fewer), all, BigFraction::toString, new Effort(Effort.USUAL));
                assertFalse(audit.exposed().isEmpty(), "table " + i + " needs not hide " + needed);
            }
            proposed += more.size();
        }
        assertTrue(proposed > 60, proposed + " cells proposed");
    }
}
