package se.bilaga;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.bilaga.app.build.PlanWorkshop;
import se.bilaga.app.files.DiskTree;
import se.bilaga.check.coverage.ProseCoverage;
import se.bilaga.check.coverage.ProseCoverage.Hold;
import se.bilaga.source.diagnostic.Diagnostics;

/** Every number and claim in the running texts of the plans is bound to the statistics or said to be free of them. */
class BoundPlansTest {
    @Test
    void nothingIsLeftUnread() throws IOException {
        List<String> left = new ArrayList<>();
        for (String plan : Flow.plans()) {
            ProseCoverage coverage = ProseCoverage.of(new PlanWorkshop(Path.of("templates"))
                    .subject(new DiskTree(Path.of("").toAbsolutePath()), plan, new Diagnostics())
                    .orElseThrow());
            coverage.tokens().stream()
                    .filter(token -> token.hold() == Hold.NOTHING || token.hold() == Hold.READ)
                    .forEach(token -> left.add(token.at() + " " + token.at().text()));
        }
        assertEquals(List.of(), left);
    }
}
