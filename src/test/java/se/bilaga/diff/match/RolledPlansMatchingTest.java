package se.bilaga.diff.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** How plans that were rewritten for the next year, without ids, are told: by kind of edit. */
class RolledPlansMatchingTest {
    private static final Path FOLDER = Path.of("src/test/matching/rolled");
    private static final int FEWEST_EDITS = 200;
    private static final double RIGHT = 0.96;

    /** What became of the edits of a kind. */
    private static final class Tally {
        private int right;
        private int missed;
        private int misnamed;
        private int invented;

        @Override
        public String toString() {
            return "%3d right %3d missed %3d misnamed %3d invented".formatted(right, missed, misnamed, invented);
        }
    }

    private final Map<String, Tally> kinds = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();

    @Test
    void tellsTheEditsOfRolledPlansRightly() throws IOException {
        int edits = 0;
        for (LabelledPlans plans : LabelledPlans.in(FOLDER)) {
            edits += plans.kinds().size();
            judge(plans);
        }
        int right = kinds.values().stream().mapToInt(tally -> tally.right).sum();
        int invented = kinds.values().stream().mapToInt(tally -> tally.invented).sum();
        kinds.forEach((kind, tally) -> System.out.printf("%-12s %s%n", kind, tally));
        System.out.printf(
                "rolled plans: %d of %d edits right, %d invented%n%s%n",
                right, edits, invented, String.join("\n", faults));
        assertTrue(edits >= FEWEST_EDITS, edits + " edits");
        assertEquals(0, invented, String.join("\n", faults));
        assertTrue(right >= RIGHT * edits, right + " of " + edits + "\n" + String.join("\n", faults));
    }

    private void judge(LabelledPlans plans) {
        Matching<LabelledPlans.Thing> matching =
                Matching.certain(plans.before(), plans.now(), LabelledPlans.Thing::traits);
        Map<Integer, Integer> partners = new HashMap<>();
        Map<Integer, Integer> sources = new HashMap<>();
        matching.matches().forEach(match -> {
            partners.put(match.before().line(), match.now().line());
            sources.put(match.now().line(), match.before().line());
        });
        plans.kinds().forEach((line, kind) -> {
            Tally tally = kinds.computeIfAbsent(kind, any -> new Tally());
            Integer partner = partners.getOrDefault(line, sources.get(line));
            boolean pair = plans.pairs().contains(line);
            if (partner == null ? !pair : pair && partner.equals(line)) {
                tally.right++;
                return;
            }
            if (partner == null) {
                tally.missed++;
            } else if (pair) {
                tally.misnamed++;
            } else {
                tally.invented++;
            }
            faults.add("%s:%d %s %s"
                    .formatted(plans.name(), line, kind, partner == null ? "not found" : "is line " + partner));
        });
    }
}
