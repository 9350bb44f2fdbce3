package se.bilaga.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import se.bilaga.app.build.PlanResult;
import se.bilaga.app.build.Workshop;
import se.bilaga.app.files.DiskTree;
import se.bilaga.app.files.ExitCode;
import se.bilaga.app.project.PlanLocation;
import se.bilaga.app.project.Surroundings;
import se.bilaga.check.AcceptedFinding;
import se.bilaga.check.Checks;
import se.bilaga.check.requirement.Compliance;
import se.bilaga.check.requirement.CompliancePrinter;
import se.bilaga.check.requirement.CompliancePrinter.OfPlan;
import se.bilaga.source.diagnostic.Diagnostics;

/** What plans answer for: the findings that they accept, and how they meet requirements. */
public final class Accounts {
    private final Surroundings surroundings;
    private final Workshop workshop;
    private final boolean json;
    private boolean isShort;

    public Accounts(Surroundings surroundings, Workshop workshop, boolean json) {
        this.surroundings = surroundings;
        this.workshop = workshop;
        this.json = json;
    }

    /** Whether something that is required is missing. */
    public boolean isShort() {
        return isShort;
    }

    public ExitCode accepted(List<PlanLocation> plans, boolean debug) {
        List<AcceptedFinding> all = new ArrayList<>();
        ExitCode exit = each(plans, debug, (plan, faults) -> {
            workshop.subject(new DiskTree(plan.root()), plan.path(), faults)
                    .ifPresent(subject -> all.addAll(Checks.accepted(subject)));
        });
        if (json) {
            surroundings.out().print(AcceptedFinding.json(all, surroundings.language()));
        } else {
            all.forEach(one -> surroundings.out().print(one.text(surroundings.language())));
            surroundings
                    .out()
                    .println(surroundings.say(
                            "godkända anmärkningar: " + all.size(), "accepted findings: " + all.size()));
        }
        return exit;
    }

    public ExitCode requirements(List<PlanLocation> plans, List<String> also, boolean debug) {
        List<OfPlan> all = new ArrayList<>();
        ExitCode exit = each(plans, debug, (plan, faults) -> {
            List<Compliance> answers = workshop.requirements(new DiskTree(plan.root()), plan.path(), also, faults);
            isShort |= answers.stream().anyMatch(answer -> answer.status() == Compliance.Status.MISSING);
            all.add(new OfPlan(plan.path(), answers));
        });
        if (json) {
            surroundings.out().print(CompliancePrinter.json(all));
        } else {
            all.forEach(plan -> surroundings.out().print(CompliancePrinter.text(plan, surroundings.language())));
        }
        return exit;
    }

    /** Tells the plans' own faults beside. */
    private ExitCode each(List<PlanLocation> plans, boolean debug, BiConsumer<PlanLocation, Diagnostics> work) {
        List<PlanResult> results = new ArrayList<>();
        for (PlanLocation plan : plans) {
            results.add(PlanResult.of(plan, faults -> {
                work.accept(plan, faults);
                return List.of();
            }));
        }
        Report report = new Report(surroundings);
        report.print(results.stream().flatMap(one -> one.diagnostics().stream()).toList());
        return report.failures(results, debug);
    }
}
