package se.bilaga.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.bilaga.check.rule.Subject;
import se.bilaga.plan.read.PlanFile;
import se.bilaga.plan.read.PlanReading;
import se.bilaga.source.diagnostic.Diagnostic;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.text.SourceTree;
import se.bilaga.statistics.Statistics;

/**
 * Mistakes as authors write them, and what looks like them but is right: {@code src/test/rules/<rule>.md}.
 *
 * <p>A fence {@code text fel} or {@code text rätt} holds a case a line, prose set into a plan with the statistics of
 * {@code bas.yaml}; {@code stycke fel} holds one case of several lines; {@code yaml fel} holds one case, the keys of a
 * plan below its head. {@code föregående} or {@code yaml förra} before a yaml case is the plan before it, {@code samtidig}
 * another document of the same administration and period.
 */
final class LabelledSet {
    static final Path FOLDER = Path.of("src/test/rules");
    static final List<Path> HELD_OUT =
            List.of(Path.of("src/test/rules-held-out"), Path.of("src/test/rules-held-out-2"));
    private static final Pattern FENCE =
            Pattern.compile("(?ms)^```(text|stycke|yaml|föregående|samtidig) ?(fel|rätt|förra)?\\n(.*?)^```$");
    private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0};
    private static final int TAIL = 160;
    private static final String HEAD = """
            dokument: kompetensförsörjningsplan
            förvaltning: Provförvaltningen
            period: 2025-2027
            bilaga: 1
            diarienummer: PF-2025/1
            """;

    private LabelledSet() {}

    /** A plan, and whether the rule is to find something in it. */
    record Case(String rule, boolean faulty, String plan, String previous, String other) {

        /** What tells the case from others. */
        String tail() {
            return plan.substring(Math.max(0, plan.length() - TAIL));
        }

        /** What the rule says of it: {@code [19976] summan blir 19 977, inte 19976 / rätta talet}. */
        List<String> said() {
            return check(this).stream()
                    .filter(diagnostic -> diagnostic.rule().equals(rule))
                    .map(Case::line)
                    .toList();
        }

        private static String line(Diagnostic found) {
            String line = "[" + found.at().text() + "] " + found.message().sv()
                    + found.hints().stream().map(hint -> " / " + hint.sv()).collect(Collectors.joining());
            return line.replaceAll("\\s+", " ");
        }
    }

    static List<Case> read(Path folder, String rule) throws IOException {
        List<Case> cases = new ArrayList<>();
        Matcher fence = FENCE.matcher(Files.readString(folder.resolve(rule + ".md")));
        String previous = "";
        String other = "";
        while (fence.find()) {
            String body = fence.group(3);
            boolean faulty = "fel".equals(fence.group(2));
            switch (fence.group(1)) {
                case "föregående" -> previous = plan(body);
                case "samtidig" -> other = plan(body);
                case "yaml" -> {
                    if ("förra".equals(fence.group(2))) {
                        previous = plan(body);
                        break;
                    }
                    cases.add(new Case(rule, faulty, plan(body), previous, other));
                    previous = "";
                    other = "";
                }
                case "stycke" -> cases.add(new Case(rule, faulty, prose(body), "", ""));
                default ->
                    body.lines()
                            .filter(line -> !line.isBlank())
                            .forEach(line -> cases.add(new Case(rule, faulty, prose(line), "", "")));
            }
        }
        return cases;
    }

    /** A body that has a head of its own is a whole plan. */
    private static String plan(String body) {
        if (body.startsWith("dokument:") && body.contains("\nförvaltning:")) {
            return body;
        }
        String keys = "(?m)^(?:" + String.join("|", headKeys(body)) + "):.*\\n";
        return HEAD.replaceAll(keys, "") + body + shown(body);
    }

    /** A section that shows what a body without sections plans, so that a reader sees it. */
    private static String shown(String body) {
        String blocks = Stream.of("mål", "aktiviteter", "risker", "uppföljning")
                .filter(key -> body.startsWith(key + ":") || body.contains("\n" + key + ":"))
                .map(key -> "      - " + key + ": {}\n")
                .collect(Collectors.joining());
        boolean sections = body.startsWith("avsnitt:") || body.contains("\navsnitt:");
        return sections || blocks.isEmpty() ? "" : "avsnitt:\n  - rubrik: Planen\n    innehåll:\n" + blocks;
    }

    private static List<String> headKeys(String body) {
        List<String> keys = new ArrayList<>(List.of("ingen-sådan-nyckel"));
        for (String line : HEAD.split("\n", -1)) {
            String key = line.replaceAll(":.*", "");
            if (!key.isEmpty()
                    && Pattern.compile("(?m)^(?:# utan )?" + key + ":?")
                            .matcher(body)
                            .find()) {
                keys.add(key);
            }
        }
        return keys;
    }

    private static String prose(String text) {
        String indented = Arrays.stream(text.split("\n", -1))
                .map(line -> line.isBlank() ? "" : "      " + line)
                .reduce("", (all, line) -> all + line + "\n");
        try {
            return HEAD + Files.readString(FOLDER.resolve("bas.yaml")) + "avsnitt:\n  - rubrik: Prov\n    text: |\n"
                    + indented;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Diagnostic> check(Case one) {
        String plan = one.previous.isEmpty() || one.plan.contains("föregående:")
                ? one.plan
                : "föregående: fore.yaml\n" + one.plan;
        SourceTree tree = path -> switch (path) {
            case "p/plan.yaml" -> Optional.of(plan.getBytes(StandardCharsets.UTF_8));
            case "p/fore.yaml" -> Optional.of(one.previous.getBytes(StandardCharsets.UTF_8));
            case "p/other.yaml" -> Optional.of(one.other.getBytes(StandardCharsets.UTF_8));
            case "p/organisation.yaml" -> Optional.of(Files.readAllBytes(FOLDER.resolve("organisation.yaml")));
            default -> path.matches("p/.+\\.(?:png|jpe?g)") ? Optional.of(PICTURE) : Optional.empty();
        };
        Optional<Subject.Previous> previous = one.previous.isEmpty()
                ? Optional.empty()
                : Optional.of(new Subject.Previous(file(tree, "p/fore.yaml"), statistics(file(tree, "p/fore.yaml"))));
        List<Subject.Previous> others = one.other.isEmpty()
                ? List.of()
                : List.of(new Subject.Previous(file(tree, "p/other.yaml"), statistics(file(tree, "p/other.yaml"))));
        PlanFile file = file(tree, "p/plan.yaml");
        return Checks.run(Subject.of(file, statistics(file), previous, others));
    }

    private static PlanFile file(SourceTree tree, String path) {
        Diagnostics diagnostics = new Diagnostics();
        return PlanReading.read(tree, path, diagnostics)
                .orElseThrow(() -> new AssertionError(diagnostics.all().toString()));
    }

    private static Statistics statistics(PlanFile file) {
        Diagnostics diagnostics = new Diagnostics();
        Statistics statistics = Statistics.of(file, diagnostics);
        if (diagnostics.hasErrors()) {
            throw new AssertionError(diagnostics.all().toString());
        }
        return statistics;
    }
}
