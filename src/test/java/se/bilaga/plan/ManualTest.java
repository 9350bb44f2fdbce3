package se.bilaga.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.bilaga.source.Binder;
import se.bilaga.source.Diagnostics;
import se.bilaga.source.SourceFiles;
import se.bilaga.source.Yaml;

/** The authors' manual says all that the records can read, and its examples are right. */
class ManualTest {
    private static final Path MANUAL = Path.of("plans/README.md");
    private static final Pattern EXAMPLE = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);
    private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");

    @Test
    void explainsEveryKeyAndWord() throws IOException {
        String manual = Files.readString(MANUAL);
        List<String> explained =
                CODE.matcher(manual).results().map(code -> code.group(1)).toList();
        List<String> missing = Vocabulary.of(Plan.class, Organisation.class).stream()
                .filter(word -> !explained.contains(word))
                .toList();
        assertEquals(List.of(), missing);
    }

    @TestFactory
    List<DynamicTest> readsEveryExample() throws IOException {
        List<MatchResult> examples =
                EXAMPLE.matcher(Files.readString(MANUAL)).results().toList();
        assertTrue(examples.size() > 10, "the manual has lost its examples");
        return examples.stream()
                .map(example -> example.group(1))
                .map(example ->
                        DynamicTest.dynamicTest(example.lines().findFirst().orElse(""), () -> reads(example)))
                .toList();
    }

    private static void reads(String example) {
        Class<? extends Record> type = example.startsWith("namn:") ? Organisation.class : Plan.class;
        Diagnostics diagnostics = new Diagnostics();
        SourceFiles.decode("README.md", whole(example).getBytes(StandardCharsets.UTF_8), diagnostics)
                .flatMap(file -> Yaml.parse(file, diagnostics))
                .ifPresent(node -> Binder.bind(type, node, diagnostics));
        assertEquals(
                List.of(),
                diagnostics.all().stream()
                        .map(d -> d.at() + " " + d.message().sv())
                        .toList());
    }

    /** An example shows what it is about; what every plan must have is given here. */
    private static String whole(String example) {
        boolean complete = example.startsWith("namn:") || example.startsWith("dokument:");
        String head = "dokument: kompetensförsörjningsplan\nförvaltning: Socialförvaltningen\nperiod: 2025-2027\n";
        return complete ? example : head + example;
    }
}
