package se.bilaga.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.bilaga.Golden;
import se.bilaga.app.build.PlanWorkshop;
import se.bilaga.source.diagnostic.Diagnostic;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.text.SourceTree;

/**
 * Slips of authors in two plans, each with all that is said of it: {@code mistakes.md} in the plan of the example
 * municipality, {@code slips.md} in the small one beside it.
 *
 * <p>A block holds lines of the plan with {@code -} and what the author wrote instead with
 * {@code +}, then {@code >} and each message: its line, rule, text and hints.
 */
class AuthorMistakesTest {
    private static final List<Case> CASES = List.of(
            new Case("src/test/resources/mistakes.md", "src/test/samples/exempelkommun/"),
            new Case("src/test/resources/slips/slips.md", "src/test/resources/slips/"));
    private static final PlanWorkshop WORKSHOP = new PlanWorkshop(Path.of("templates"));
    private static final SourceTree DISK =
            path -> Files.exists(Path.of(path)) ? Optional.of(Files.readAllBytes(Path.of(path))) : Optional.empty();
    private static final Map<Case, Set<String>> KNOWN = new HashMap<>();

    /**
     * A table of slips.
     *
     * @param folder where the plan is that they are made in
     */
    private record Case(String table, String folder) {
        Stream<Mistake> mistakes() {
            String[] blocks = read(table).split("(?m)^## ");
            return Arrays.stream(blocks).skip(1).map(this::mistake);
        }

        private Mistake mistake(String block) {
            List<String> lines = block.lines().toList();
            return new Mistake(
                    this,
                    lines.get(0),
                    marked(lines, "-"),
                    marked(lines, "+"),
                    List.of(marked(lines, ">").split("\n")));
        }
    }

    private record Mistake(Case of, String name, String from, String to, List<String> messages) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Mistake> mistakes() {
        return CASES.stream().flatMap(Case::mistakes);
    }

    /** In the tables ⇥ is a tab and ␣ a no-break space. */
    private static String marked(List<String> lines, String mark) {
        return String.join(
                "\n",
                lines.stream()
                        .filter(line -> line.startsWith(mark))
                        .map(line -> line.substring(Math.min(line.length(), 2))
                                .replace("⇥", "\t")
                                .replace("␣", "\u00a0"))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void isExplained(Mistake mistake) {
        List<String> said = said(mistake);
        if (Golden.accepted()) {
            accept(mistake, said);
        } else {
            assertEquals(String.join("\n", mistake.messages), String.join("\n", said));
        }
    }

    private static void accept(Mistake mistake, List<String> said) {
        String table = mistake.of.table;
        String all = read(table);
        int at = all.indexOf("## " + mistake.name + "\n");
        int end = all.indexOf("\n## ", at);
        String block = all.substring(at, end < 0 ? all.length() : end);
        String now = block.lines().filter(line -> !line.startsWith(">")).toList().stream()
                        .reduce("", (text, line) -> text + line + "\n")
                        .stripTrailing()
                + "\n> "
                + String.join("\n> ", said).replace("\u00a0", "␣")
                + "\n";
        try {
            Files.writeString(Path.of(table), all.substring(0, at) + now + (end < 0 ? "" : all.substring(end)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is said of the plan with the mistake, and not of it without. */
    private static List<String> said(Mistake mistake) {
        Set<String> known = KNOWN.computeIfAbsent(
                mistake.of,
                of -> texts(of.folder, read(of.folder + "plan.yaml")).stream()
                        .map(AuthorMistakesTest::withoutLine)
                        .collect(Collectors.toSet()));
        List<String> said = texts(mistake.of.folder, edited(mistake)).stream()
                .filter(line -> !known.contains(withoutLine(line)))
                .toList();
        return said.isEmpty() ? List.of("inget") : said;
    }

    private static String withoutLine(String line) {
        return line.substring(line.indexOf(' ') + 1);
    }

    private static List<String> texts(String folder, String plan) {
        Diagnostics found = new Diagnostics();
        SourceTree tree = path ->
                path.endsWith("/plan.yaml") ? Optional.of(plan.getBytes(StandardCharsets.UTF_8)) : DISK.read(path);
        WORKSHOP.check(tree, folder + "plan.yaml", found);
        return found.all().stream().map(AuthorMistakesTest::line).toList();
    }

    private static String edited(Mistake mistake) {
        String plan = read(mistake.of.folder + "plan.yaml");
        assertTrue(plan.contains(mistake.from), mistake.from);
        int at = plan.indexOf(mistake.from);
        return plan.substring(0, at) + mistake.to + plan.substring(at + mistake.from.length());
    }

    private static String read(String path) {
        try {
            return Files.readString(Path.of(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code 102 okänd-nyckel [deadline] nyckeln "deadline" finns inte … / menade du "måldatum"?} */
    private static String line(Diagnostic found) {
        StringBuilder line = new StringBuilder();
        line.append(found.at().line()).append(' ').append(found.rule());
        line.append(" [").append(found.at().text().replaceAll("\\s+", " ")).append("] ");
        line.append(found.message().in(Message.Language.SV));
        found.hints().forEach(hint -> line.append(" / ").append(hint.in(Message.Language.SV)));
        return line.toString();
    }
}
