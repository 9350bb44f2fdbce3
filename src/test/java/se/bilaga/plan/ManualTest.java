package se.bilaga.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.bilaga.plan.read.PlanReading;
import se.bilaga.plan.requirement.RequirementList;
import se.bilaga.plan.type.DocumentType;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.text.SourceTree;

/** The authors' manual says all that the records can read, and its examples are right. */
class ManualTest {
    private static final Path MANUAL = Path.of("plans/README.md");
    private static final String PLAN = "plans/exempelkommunen/plan.yaml";
    private static final Pattern EXAMPLE = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);
    private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");

    @Test
    void explainsEveryKeyAndWord() throws IOException {
        String manual = Files.readString(MANUAL);
        List<String> explained =
                CODE.matcher(manual).results().map(code -> code.group(1)).toList();
        List<String> missing =
                Vocabulary.of(Plan.class, Organisation.class, RequirementList.class, DocumentType.class).stream()
                        .filter(word -> !explained.contains(word))
                        .toList();
        assertEquals(List.of(), missing);
    }

    /** Each is a plan, or a part of one, of the organisation that is the manual's example of that. */
    @TestFactory
    Stream<DynamicTest> readsEveryExample() throws IOException {
        List<String> examples = EXAMPLE.matcher(Files.readString(MANUAL))
                .results()
                .map(example -> example.group(1))
                .toList();
        String organisation =
                examples.stream().filter(ManualTest::isOrganisation).findFirst().orElseThrow();
        assertTrue(examples.size() > 10, "the manual has lost its examples");
        return examples.stream()
                .filter(example -> !isOrganisation(example))
                .map(example -> DynamicTest.dynamicTest(
                        example.lines().findFirst().orElse(""), () -> reads(whole(example), organisation)));
    }

    private static void reads(String plan, String organisation) {
        SourceTree tree = path -> switch (path) {
            case PLAN -> Optional.of(plan.getBytes(StandardCharsets.UTF_8));
            case "plans/exempelkommunen/organisation.yaml" ->
                Optional.of(organisation.getBytes(StandardCharsets.UTF_8));
            default -> Optional.empty();
        };
        Diagnostics diagnostics = new Diagnostics();
        PlanReading.read(tree, PLAN, diagnostics);
        assertEquals(
                List.of(),
                diagnostics.all().stream()
                        .map(found -> found.at() + " " + found.message().sv())
                        .toList());
    }

    private static boolean isOrganisation(String example) {
        return example.startsWith("namn:");
    }

    /** An example shows what it is about; what every plan must have is given here. */
    private static String whole(String example) {
        String head = "dokument: kompetensförsörjningsplan\nförvaltning: Socialförvaltningen\nperiod: 2025-2027\n";
        return example.startsWith("dokument:") ? example : head + example;
    }
}
