package se.bilaga.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.bilaga.Golden;

/** Measures the rules on the labelled set: what each finds, and what it blames although it is right. */
class RulesTest {
    private static final int LEAST_OF_A_RULE = 5;

    /** What each rule says of each case, word for word. */
    private static final String SAID = "said.txt";

    @Test
    void everyRuleHasCases() {
        Rules.ALL.forEach(rule -> assertTrue(
                Files.exists(LabelledSet.FOLDER.resolve(rule.manual().rule() + ".md")),
                rule.manual().rule()));
    }

    @Test
    void namesAreGivenOnce() {
        Set<String> names = new HashSet<>();
        Rules.ALL.forEach(rule ->
                assertTrue(names.add(rule.manual().rule()), rule.manual().rule()));
    }

    @Test
    void findsWhatIsWrongAndLeavesWhatIsRight() throws IOException {
        Measurement measured = Measurement.of(LabelledSet.FOLDER);
        System.out.print(measured.table());
        measured.rules().forEach(rule -> {
            assertTrue(rule.planted() >= LEAST_OF_A_RULE, rule.name() + " has " + rule.planted() + " planted faults");
            assertTrue(rule.clean() >= LEAST_OF_A_RULE, rule.name() + " has " + rule.clean() + " near-misses");
        });
        measured.assertGood(0.95, 0.02);
        Golden.same(LabelledSet.FOLDER.resolve(SAID), measured.said());
        assertEquals(Rules.ALL.size(), Set.copyOf(Rules.ALL).size());
    }

    @Test
    void doesAsWellOnWhatItWasNotWrittenFor() throws IOException {
        for (Path folder : LabelledSet.HELD_OUT) {
            Measurement measured = Measurement.of(folder);
            System.out.print(measured.table());
            measured.assertGood(0.95, 0.02);
            Golden.same(folder.resolve(SAID), measured.said());
        }
    }
}
