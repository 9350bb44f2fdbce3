package se.bilaga.app.report;

import java.util.List;
import java.util.Optional;
import se.bilaga.app.build.Workshop;
import se.bilaga.app.files.DiskTree;
import se.bilaga.app.project.PlanLocation;
import se.bilaga.app.project.Surroundings;
import se.bilaga.check.coverage.ProseCoverage;
import se.bilaga.check.coverage.ProseCoverage.Hold;
import se.bilaga.check.rule.Subject;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.text.Span;

/** What {@code check --coverage} prints: how many numbers and claims are held to the figures, and those that are not. */
public final class CoverageReport {
    private final Surroundings surroundings;

    public CoverageReport(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    public void print(Workshop workshop, List<PlanLocation> plans) {
        for (PlanLocation plan : plans) {
            Optional<Subject> subject = workshop.subject(new DiskTree(plan.root()), plan.path(), new Diagnostics());
            subject.ifPresent(read -> print(plan.path(), ProseCoverage.of(read)));
        }
    }

    private void print(String path, ProseCoverage coverage) {
        long bound = coverage.count(Hold.BOUND);
        long free = coverage.count(Hold.FREE);
        int all = coverage.tokens().size();
        surroundings
                .out()
                .println(surroundings.say(
                        "%s: %d tal och påståenden: %d bundna, %d lästa, %d fria, %d olästa (%d %% bundna eller fria)",
                        "%s: %d numbers and claims: %d bound, %d read, %d free, %d unread (%d %% bound or free)",
                        path,
                        all,
                        bound,
                        coverage.count(Hold.READ),
                        free,
                        coverage.unread().size(),
                        all == 0 ? 100 : 100 * (bound + free) / all));
        coverage.tokens().stream()
                .filter(token -> token.hold() == Hold.READ || token.hold() == Hold.NOTHING)
                .forEach(token -> print(token.at(), token.hold()));
    }

    private void print(Span at, Hold hold) {
        surroundings
                .out()
                .println(surroundings.say(
                        hold == Hold.READ ? "  %s: läst \"%s\"" : "  %s: oläst \"%s\"",
                        hold == Hold.READ ? "  %s: read \"%s\"" : "  %s: unread \"%s\"",
                        at.toString(),
                        at.text()));
    }
}
