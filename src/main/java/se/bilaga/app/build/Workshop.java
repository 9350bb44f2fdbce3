package se.bilaga.app.build;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import se.bilaga.check.requirement.Compliance;
import se.bilaga.check.rule.Subject;
import se.bilaga.page.Page;
import se.bilaga.plan.read.PlanFile;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.text.SourceTree;
import se.bilaga.statistics.Statistics;

/** Checks a plan and makes its page; what it reads of the plan, it reads through the tree. */
public interface Workshop {

    /** The files that pages get their looks and their order from, each with a mark that is another when it has changed. */
    default Map<Path, String> templates() {
        return Map.of();
    }

    /**
     * Finds all that is wrong or doubtful in a plan.
     *
     * @param beside the paths of the plans in its folder, whose figures it is held to where they are of the same period
     */
    void check(SourceTree tree, String path, List<String> beside, Diagnostics diagnostics);

    /** Finds all that is wrong or doubtful in a plan alone. */
    default void check(SourceTree tree, String path, Diagnostics diagnostics) {
        check(tree, path, List.of(), diagnostics);
    }

    /** A plan as the rules see it; empty where a fault of the author stops that. */
    Optional<Subject> subject(SourceTree tree, String path, Diagnostics diagnostics);

    /**
     * How a plan meets the lists of requirements that it heeds.
     *
     * @param also lists that are tried whether the plan names them or not
     */
    List<Compliance> requirements(SourceTree tree, String path, List<String> also, Diagnostics diagnostics);

    /**
     * The page, whose checks are still to be run.
     *
     * @param committed when the plan was last changed, where that is known; asked for only when all else is well
     */
    PageProof page(SourceTree tree, String path, Supplier<Optional<Instant>> committed, Diagnostics diagnostics);

    /** The page of a plan that is read already, for a comparison; empty where a fault of the author stops it. */
    Optional<Page> page(PlanFile plan, Statistics statistics, Diagnostics diagnostics);
}
