package se.bilaga.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.bilaga.check.rule.Rule;

/** Measures the rules on the labelled set: what each finds, and what it blames although it is right. */
class RulesTest {
    private static final double LEAST_FOUND = 0.95;
    private static final double MOST_FALSE = 0.02;
    private static final int LEAST_PLANTED = 120;

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
        List<String> missed = new ArrayList<>();
        List<String> blamed = new ArrayList<>();
        int planted = 0;
        int clean = 0;
        for (Rule rule : Rules.ALL) {
            String name = rule.manual().rule();
            List<LabelledSet.Case> cases = LabelledSet.read(name);
            List<LabelledSet.Case> faulty =
                    cases.stream().filter(LabelledSet.Case::faulty).toList();
            List<LabelledSet.Case> right =
                    cases.stream().filter(one -> !one.faulty()).toList();
            assertFalse(faulty.isEmpty(), name + " has no planted fault");
            assertFalse(right.isEmpty(), name + " has no near-miss");
            List<LabelledSet.Case> overlooked =
                    faulty.stream().filter(one -> !one.found()).toList();
            List<LabelledSet.Case> accused =
                    right.stream().filter(LabelledSet.Case::found).toList();
            System.out.printf(
                    Locale.ROOT,
                    "%-32s found %2d/%2d  false %d/%d%n",
                    name,
                    faulty.size() - overlooked.size(),
                    faulty.size(),
                    accused.size(),
                    right.size());
            overlooked.forEach(one -> missed.add(name + ": " + tail(one.plan())));
            accused.forEach(one -> blamed.add(name + ": " + tail(one.plan())));
            planted += faulty.size();
            clean += right.size();
        }
        System.out.printf(
                Locale.ROOT, "all: found %d/%d, false %d/%d%n", planted - missed.size(), planted, blamed.size(), clean);
        assertTrue(planted >= LEAST_PLANTED && clean >= LEAST_PLANTED, planted + " and " + clean + " cases");
        assertTrue(planted - missed.size() >= LEAST_FOUND * planted, "missed: " + missed);
        assertTrue(blamed.size() <= MOST_FALSE * clean, "blamed: " + blamed);
        assertEquals(Rules.ALL.size(), Set.copyOf(Rules.ALL).size());
    }

    private static String tail(String plan) {
        return plan.substring(Math.max(0, plan.length() - 160));
    }
}
