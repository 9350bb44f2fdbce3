package se.bilaga.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import se.bilaga.diff.redline.Redline;
import se.bilaga.diff.redline.Resolver;
import se.bilaga.diff.report.SummaryPage;
import se.bilaga.page.LookReader;
import se.bilaga.page.Page;
import se.bilaga.page.PageBuilder;
import se.bilaga.page.Templates;
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
        Page redline = Redline.of(before, now);
        assertEquals(text(now), text(Resolver.accept(redline.xhtml()).getDocumentElement()));
        assertEquals(text(before), text(Resolver.reject(redline.xhtml()).getDocumentElement()));
        assertTrue(redline.charts().size() >= now.charts().size());
        Comparison comparison = RealPairTest.comparison();
        Page both = SummaryPage.before(comparison, redline);
        assertTrue(both.xhtml().getDocumentElement().getTextContent().contains("De tio viktigaste ändringarna"));
        String alone = SummaryPage.of(comparison, now)
                .xhtml()
                .getElementsByTagName("main")
                .item(0)
                .getTextContent();
        assertTrue(alone.contains("Introducera är inte längre ett eget område"), alone);
    }

    private static String text(Page page) {
        return text(page.xhtml().getDocumentElement());
    }

    private static String text(Element root) {
        NodeList main = root.getElementsByTagName("main");
        return main.item(0).getTextContent();
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
