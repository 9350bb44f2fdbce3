package se.bilaga.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.bilaga.app.build.PageProof;
import se.bilaga.app.build.PlanWorkshop;
import se.bilaga.app.files.DiskTree;
import se.bilaga.app.project.PlanLocation;
import se.bilaga.app.project.Project;
import se.bilaga.check.previous.PreviousRules;
import se.bilaga.page.tree.Wording;
import se.bilaga.source.diagnostic.Diagnostic;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.diagnostic.Severity;

/** The repository's own plans, and the sample municipality's, can be rolled, built at once and compared. */
class RolledPlansTest {
    private static final Path ROOT = Path.of("").toAbsolutePath();
    private static final String SAMPLE = "src/test/samples/exempelkommun/plan.yaml";

    private static final Set<String> OF_PERIOD =
            PreviousRules.PERIOD.stream().map(rule -> rule.manual().rule()).collect(Collectors.toSet());

    private final Path folder;
    private final Desk desk;

    RolledPlansTest(@TempDir Path folder) {
        this.folder = folder;
        desk = new Desk(folder);
    }

    static List<String> plans() {
        List<String> plans = new ArrayList<>(
                new Project(ROOT, ROOT).plans().stream().map(PlanLocation::path).toList());
        plans.add(SAMPLE);
        return plans;
    }

    @ParameterizedTest
    @MethodSource("plans")
    void onlyWhatIsOfTheOldPeriodIsWrongInANewPlan(String path) {
        String copy = copy(path);
        String before = desk.read(copy);
        assertEquals(0, desk.bilaga("roll", copy, "ny", "--period", "2031"), desk.err());
        String next = copy.replaceFirst("[^/]*$", "ny.yaml");
        Diagnostics diagnostics = new Diagnostics();
        PageProof draft = new PlanWorkshop(ROOT.resolve("templates"))
                .page(new DiskTree(folder), next, Optional::empty, diagnostics);
        draft.checks().get().forEach(diagnostics::add);
        List<Diagnostic> faults = diagnostics.all().stream()
                .filter(fault -> fault.severity() == Severity.ERROR && !OF_PERIOD.contains(fault.rule()))
                .toList();
        assertEquals(List.of(), faults);
        String text = Wording.of(draft.page().orElseThrow().document());
        assertTrue(text.contains("2031"), text);
        assertEquals(before, desk.read(copy));
        assertEquals(List.of(), lost(before, desk.read(next)));

        assertEquals(0, desk.bilaga("diff", next), desk.err());
        assertFalse(desk.out().contains("Borttagna"), desk.out());
        assertFalse(desk.out().contains("Siffror"), desk.out());
    }

    /** The lines of the document itself and of its figures that are not as they were. */
    private static List<String> lost(String before, String after) {
        List<String> lines = after.lines().toList();
        return Stream.of("\nstatistik:\n", "\navsnitt:\n")
                .flatMap(key -> before.substring(before.indexOf(key) + 1)
                        .lines()
                        .takeWhile(line -> !line.equals("uppföljning:") && !line.equals("aktiviteter:")))
                .filter(line -> !lines.contains(line) && !line.contains("kommentar: "))
                .filter(line -> !lines.contains(line.replace("svar: ", "svar: # ")))
                .toList();
    }

    /** With all that stands beside it, in a project of its own. */
    private String copy(String path) {
        boolean sample = path.equals(SAMPLE);
        Path from = ROOT.resolve(sample ? "src/test/samples/exempelkommun" : "plans/" + path.split("/", -1)[1]);
        String to = sample ? "plans/exempel" : "plans/" + path.split("/", -1)[1];
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = folder.resolve(to).resolve(from.relativize(file).toString());
                Files.createDirectories(target.resolveSibling(""));
                Files.copy(file, target);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sample ? "plans/exempel/plan.yaml" : path;
    }
}
