package se.bilaga.check;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import se.bilaga.check.rule.Rule;

/** What the rules find of a labelled set, and what they blame although it is right. */
record Measurement(List<OfRule> rules) {
    private static final int LEAST_PLANTED = 120;

    /** Of one rule. */
    record OfRule(String name, int planted, int clean, List<LabelledSet.Case> missed, List<LabelledSet.Case> blamed) {}

    static Measurement of(Path folder) throws IOException {
        List<OfRule> rules = new ArrayList<>();
        for (Rule rule : Rules.ALL) {
            String name = rule.manual().rule();
            if (Files.exists(folder.resolve(name + ".md"))) {
                rules.add(of(name, LabelledSet.read(folder, name)));
            }
        }
        return new Measurement(rules);
    }

    private static OfRule of(String name, List<LabelledSet.Case> cases) {
        List<LabelledSet.Case> faulty =
                cases.stream().filter(LabelledSet.Case::faulty).toList();
        List<LabelledSet.Case> right =
                cases.stream().filter(one -> !one.faulty()).toList();
        List<LabelledSet.Case> missed =
                faulty.stream().filter(one -> !one.found()).toList();
        List<LabelledSet.Case> blamed =
                right.stream().filter(LabelledSet.Case::found).toList();
        return new OfRule(name, faulty.size(), right.size(), missed, blamed);
    }

    /** Found of planted and false of clean, by rule and of all. */
    String table() {
        return rules.stream()
                        .map(rule -> line(
                                rule.name,
                                rule.planted - rule.missed.size(),
                                rule.planted,
                                rule.blamed.size(),
                                rule.clean))
                        .collect(Collectors.joining())
                + line("all", planted() - missed(), planted(), blamed(), clean());
    }

    private static String line(String name, int found, int planted, int blamed, int clean) {
        return String.format(Locale.ROOT, "%-32s found %3d/%3d  false %2d/%3d%n", name, found, planted, blamed, clean);
    }

    private int planted() {
        return rules.stream().mapToInt(OfRule::planted).sum();
    }

    private int clean() {
        return rules.stream().mapToInt(OfRule::clean).sum();
    }

    private int missed() {
        return rules.stream().mapToInt(rule -> rule.missed().size()).sum();
    }

    private int blamed() {
        return rules.stream().mapToInt(rule -> rule.blamed().size()).sum();
    }

    /** Fails when a smaller part of the faults is found, or a larger part of the clean is blamed. */
    void assertGood(double leastFound, double mostFalse) {
        assertTrue(planted() >= LEAST_PLANTED && clean() >= LEAST_PLANTED, planted() + " and " + clean() + " cases");
        assertTrue(planted() - missed() >= leastFound * planted(), "missed: " + shown(true));
        assertTrue(blamed() <= mostFalse * clean(), "blamed: " + shown(false));
    }

    private String shown(boolean faulty) {
        return rules.stream()
                .flatMap(rule -> (faulty ? rule.missed : rule.blamed)
                        .stream().map(one -> "\n--- " + rule.name + "\n" + one.tail()))
                .collect(Collectors.joining());
    }
}
