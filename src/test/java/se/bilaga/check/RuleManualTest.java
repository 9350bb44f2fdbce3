package se.bilaga.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import se.bilaga.Golden;
import se.bilaga.check.rule.Rule;

class RuleManualTest {
    private static final Path PAGE = Path.of("docs/regler.md");

    @Test
    void theCommittedPageIsThatOfTheRules() {
        Golden.same(PAGE, RuleManual.markdown());
    }

    @Test
    void everyRuleIsInAChapterOnce() {
        String page = RuleManual.markdown();
        for (Rule rule : Rules.ALL) {
            String heading = "\n### " + rule.manual().rule() + "\n";
            assertTrue(page.contains(heading), heading);
            assertEquals(page.indexOf(heading), page.lastIndexOf(heading), heading);
        }
    }

    @Test
    void theAuthorsManualPointsToIt() throws IOException {
        assertTrue(Files.readString(Path.of("plans/README.md")).contains("../docs/regler.md"));
    }
}
