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

    /** A case and what its rule said of it. */
    record Answer(LabelledSet.Case of, List<String> said) {
        boolean found() {
            return !said.isEmpty();
        }
    }

    /** Of one rule. */
    record OfRule(String name, List<Answer> answers) {
        long planted() {
            return answers.stream().filter(answer -> answer.of.faulty()).count();
        }

        long clean() {
            return answers.size() - planted();
        }

        List<LabelledSet.Case> missed() {
            return answers.stream()
                    .filter(answer -> answer.of.faulty() && !answer.found())
                    .map(Answer::of)
                    .toList();
        }

        List<LabelledSet.Case> blamed() {
            return answers.stream()
                    .filter(answer -> !answer.of.faulty() && answer.found())
                    .map(Answer::of)
                    .toList();
        }
    }

    static Measurement of(Path folder) throws IOException {
        List<OfRule> rules = new ArrayList<>();
        for (Rule rule : Rules.ALL) {
            String name = rule.manual().rule();
            if (Files.exists(folder.resolve(name + ".md"))) {
                List<Answer> answers = LabelledSet.read(folder, name).stream()
                        .map(one -> new Answer(one, one.said()))
                        .toList();
                rules.add(new OfRule(name, answers));
            }
        }
        return new Measurement(rules);
    }

    /** Every planted fault with what was said of it, and each clean case of which something was. */
    String said() {
        StringBuilder text = new StringBuilder();
        for (OfRule rule : rules) {
            text.append("# ").append(rule.name).append('\n');
            for (int i = 0; i < rule.answers.size(); i++) {
                Answer answer = rule.answers.get(i);
                String kind = answer.of.faulty() ? "fel " : "rätt ";
                if (answer.of.faulty() || answer.found()) {
                    String said = answer.found() ? String.join("\n    ", answer.said) : "–";
                    text.append(kind).append(i + 1).append(": ").append(said).append('\n');
                }
            }
        }
        return text.toString();
    }

    /** Found of planted and false of clean, by rule and of all. */
    String table() {
        return rules.stream()
                        .map(rule -> line(
                                rule.name,
                                rule.planted() - rule.missed().size(),
                                rule.planted(),
                                rule.blamed().size(),
                                rule.clean()))
                        .collect(Collectors.joining())
                + line("all", planted() - missed(), planted(), blamed(), clean());
    }

    private static String line(String name, long found, long planted, long blamed, long clean) {
        return String.format(Locale.ROOT, "%-32s found %3d/%3d  false %2d/%3d%n", name, found, planted, blamed, clean);
    }

    private long planted() {
        return rules.stream().mapToLong(OfRule::planted).sum();
    }

    private long clean() {
        return rules.stream().mapToLong(OfRule::clean).sum();
    }

    private long missed() {
        return rules.stream().mapToLong(rule -> rule.missed().size()).sum();
    }

    private long blamed() {
        return rules.stream().mapToLong(rule -> rule.blamed().size()).sum();
    }

    /** Fails when a smaller part of the faults is found, or a larger part of the clean is blamed. */
    void assertGood(double leastFound, double mostFalse) {
        assertTrue(planted() >= LEAST_PLANTED && clean() >= LEAST_PLANTED, planted() + " and " + clean() + " cases");
        assertTrue(planted() - missed() >= leastFound * planted(), "missed: " + shown(true));
        assertTrue(blamed() <= mostFalse * clean(), "blamed: " + shown(false));
    }

    private String shown(boolean faulty) {
        return rules.stream()
                .flatMap(rule -> (faulty ? rule.missed() : rule.blamed())
                        .stream().map(one -> "\n--- " + rule.name + "\n" + one.tail()))
                .collect(Collectors.joining());
    }
}
