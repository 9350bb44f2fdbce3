package se.bilaga.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.bilaga.app.build.PlanWorkshop;
import se.bilaga.app.files.DiskTree;
import se.bilaga.app.project.PlanLocation;
import se.bilaga.app.project.Project;
import se.bilaga.source.diagnostic.Diagnostic;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.diagnostic.Severity;

/** The repository's own plans have no error and no warning that is not accepted with a reason. */
class CleanPlansTest {
    private static final Path ROOT = Path.of("").toAbsolutePath();

    static List<String> plans() {
        return new Project(ROOT, ROOT).plans().stream().map(PlanLocation::path).toList();
    }

    @ParameterizedTest
    @MethodSource("plans")
    void isClean(String path) {
        Diagnostics diagnostics = new Diagnostics();
        new PlanWorkshop(ROOT.resolve("templates")).check(new DiskTree(ROOT), path, diagnostics);
        List<Diagnostic> grave = diagnostics.all().stream()
                .filter(diagnostic -> diagnostic.severity() != Severity.ADVICE)
                .toList();
        assertEquals(List.of(), grave);
    }
}
