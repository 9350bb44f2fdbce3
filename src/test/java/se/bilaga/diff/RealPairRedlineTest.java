package se.bilaga.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import se.bilaga.diff.redline.Redline;
import se.bilaga.diff.redline.Resolver;
import se.bilaga.diff.report.SummaryPage;
import se.bilaga.page.Page;
import se.bilaga.page.PageBuilder;
import se.bilaga.page.look.LookReader;
import se.bilaga.page.look.Templates;
import se.bilaga.page.tree.Document;
import se.bilaga.page.tree.PagePart.MainPart;
import se.bilaga.page.tree.Wording;
import se.bilaga.plan.read.PlanFile;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.statistics.Statistics;

class RealPairRedlineTest {
    private static final Path TEMPLATES = Path.of("templates");

    /** {@link Redline#of} itself throws when a side cannot be won back. */
    @Test
    void marksTheChangesOfTheEnvironmentAdministration() {
        Page before = page(RealPairTest.plan("2023-2025.yaml"));
        Page now = page(RealPairTest.plan("2025-2027.yaml"));
        Page redline = Redline.of(before, now, RealPairTest.comparison().counterparts());
        assertEquals(text(now.document()), text(Resolver.accept(redline.document())));
        assertEquals(text(before.document()), text(Resolver.reject(redline.document())));
        assertTrue(redline.charts().size() >= now.charts().size());
        Comparison comparison = RealPairTest.comparison();
        Page both = SummaryPage.before(comparison, redline);
        assertTrue(Wording.of(both.document()).contains("De tio viktigaste ändringarna"));
        String alone = text(SummaryPage.of(comparison, now).document());
        assertTrue(alone.contains("Introducera är inte längre ett eget område"), alone);
    }

    /** What stands in {@code main}. */
    private static String text(Document tree) {
        StringBuilder text = new StringBuilder();
        tree.parts().stream().filter(MainPart.class::isInstance).forEach(main -> text.append(Wording.of(main)));
        return text.toString();
    }

    private static Page page(PlanFile plan) {
        Diagnostics faults = new Diagnostics();
        Page page = PageBuilder.build(
                        plan,
                        Statistics.of(plan, faults),
                        LookReader.read(TEMPLATES, plan.organisation().look(), faults)
                                .orElseThrow(),
                        new Templates(TEMPLATES.resolve("page")),
                        Instant.EPOCH,
                        faults)
                .orElseThrow();
        assertTrue(!faults.hasErrors(), faults.all().toString());
        return page;
    }
}
