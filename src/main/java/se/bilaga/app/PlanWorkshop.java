package se.bilaga.app;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import se.bilaga.page.Page;
import se.bilaga.plan.PlanReader;
import se.bilaga.source.Diagnostics;
import se.bilaga.source.SourceTree;
import se.bilaga.statistics.Statistics;

/** The whole flow from YAML to page. */
final class PlanWorkshop implements Workshop {

    @Override
    public void check(SourceTree tree, String path, Diagnostics diagnostics) {
        PlanReader.read(tree, path, diagnostics).ifPresent(plan -> Statistics.of(plan, diagnostics));
    }

    @Override
    public Optional<Page> page(
            SourceTree tree, String path, Supplier<Optional<Instant>> committed, Diagnostics diagnostics) {
        if (PlanReader.read(tree, path, diagnostics).isEmpty()) {
            return Optional.empty();
        }
        throw Fault.environment("kan ännu inte bygga %s", "cannot build %s yet", path);
    }
}
