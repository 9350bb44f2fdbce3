package se.bilaga.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
 * Slips of authors in the plan of the example municipality, each with all that is said of it.
 *
 * <p>In {@code mistakes.md} a block holds lines of the plan with {@code -} and what the author wrote instead with
 * {@code +}, then {@code >} and each message: its line, rule, text and hints.
 */
class AuthorMistakesTest {
    private static final String FOLDER = "src/test/samples/exempelkommun/";
    private static final String MISTAKES = "src/test/resources/mistakes.md";
    private static final SourceTree DISK =
            path -> Files.exists(Path.of(path)) ? Optional.of(Files.readAllBytes(Path.of(path))) : Optional.empty();
    private static final Set<String> KNOWN = known();

    private record Mistake(String name, String from, String to, List<String> messages) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Mistake> mistakes() throws IOException {
        String[] blocks = Files.readString(Path.of(MISTAKES)).split("(?m)^## ");
        return Arrays.stream(blocks).skip(1).map(AuthorMistakesTest::mistake);
    }

    private static Mistake mistake(String block) {
        List<String> lines = block.lines().toList();
        return new Mistake(
                lines.get(0),
                marked(lines, "-"),
                marked(lines, "+"),
                List.of(marked(lines, ">").split("\n")));
    }

    private static String marked(List<String> lines, String mark) {
        return String.join(
                "\n",
                lines.stream()
                        .filter(line -> line.startsWith(mark))
                        .map(line -> line.substring(Math.min(line.length(), 2)).replace("⇥", "\t"))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void isExplained(Mistake mistake) {
        List<String> said = said(mistake.from, mistake.to);
        if (Golden.accepted()) {
            accept(mistake, said);
        } else {
            assertEquals(String.join("\n", mistake.messages), String.join("\n", said));
        }
    }

    private static void accept(Mistake mistake, List<String> said) {
        try {
            String all = Files.readString(Path.of(MISTAKES));
            int at = all.indexOf("## " + mistake.name + "\n");
            int end = all.indexOf("\n## ", at);
            String block = all.substring(at, end < 0 ? all.length() : end);
            String now = block.lines().filter(line -> !line.startsWith(">")).toList().stream()
                            .reduce("", (text, line) -> text + line + "\n")
                            .stripTrailing()
                    + "\n> "
                    + String.join("\n> ", said)
                    + "\n";
            Files.writeString(Path.of(MISTAKES), all.substring(0, at) + now + (end < 0 ? "" : all.substring(end)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> known() {
        return Set.copyOf(texts("", ""));
    }

    private static List<String> said(String from, String to) {
        List<String> said = new ArrayList<>(texts(from, to));
        said.removeIf(line -> KNOWN.contains(withoutLine(line))
                || KNOWN.stream().anyMatch(known -> withoutLine(known).equals(withoutLine(line))));
        return said.isEmpty() ? List.of("inget") : said;
    }

    private static String withoutLine(String line) {
        return line.substring(line.indexOf(' ') + 1);
    }

    private static List<String> texts(String from, String to) {
        Diagnostics found = new Diagnostics();
        SourceTree tree = path -> path.endsWith("/plan.yaml") ? Optional.of(edited(from, to)) : DISK.read(path);
        new PlanWorkshop(Path.of("templates")).check(tree, FOLDER + "plan.yaml", found);
        return found.all().stream().map(AuthorMistakesTest::line).toList();
    }

    private static byte[] edited(String from, String to) {
        try {
            String plan = Files.readString(Path.of(FOLDER + "plan.yaml"));
            assertTrue(plan.contains(from), from);
            int at = plan.indexOf(from);
            String edited = plan.substring(0, at) + to + plan.substring(at + from.length());
            return edited.getBytes(StandardCharsets.UTF_8);
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
