package se.bilaga.app.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import se.bilaga.app.build.FigureFixes;
import se.bilaga.app.build.Parallel;
import se.bilaga.app.build.PlanResult;
import se.bilaga.app.build.Tally;
import se.bilaga.app.build.Toolbox;
import se.bilaga.app.build.Workshop;
import se.bilaga.app.files.AtomicFile;
import se.bilaga.app.files.CommandFault;
import se.bilaga.app.files.DiskTree;
import se.bilaga.app.files.DiskTrouble;
import se.bilaga.app.files.ExitCode;
import se.bilaga.app.project.PlanLocation;
import se.bilaga.app.project.Project;
import se.bilaga.app.project.RepositoryFile;
import se.bilaga.app.project.Surroundings;
import se.bilaga.app.report.Accounts;
import se.bilaga.app.report.CoverageReport;
import se.bilaga.app.report.Report;
import se.bilaga.check.RuleManual;
import se.bilaga.check.RulePage;
import se.bilaga.source.diagnostic.Diagnostic;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.report.DiagnosticPrinter;
import se.bilaga.source.report.DiagnosticPrinters;

/** {@code bilaga check}: everything that is wrong or doubtful in plans, without making documents. */
@Command(name = "check")
public final class CheckCommand implements Callable<Integer> {
    private static final String ALL_RULES = "*";

    private final Surroundings surroundings;
    private final Toolbox toolbox;

    @ParentCommand
    private BilagaCommand bilaga = new BilagaCommand();

    @Parameters(paramLabel = "PLAN")
    private List<String> plans = new ArrayList<>();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT")
    private String format = "text";

    @Option(names = "--strict")
    private boolean strict;

    @Option(names = "--explain", paramLabel = "REGEL", arity = "0..1", fallbackValue = ALL_RULES)
    private String explain = "";

    @Option(names = "--accepted")
    private boolean accepted;

    @Option(names = "--requirements")
    private boolean requirements;

    @Option(names = "--list", paramLabel = "LISTA")
    private List<String> lists = new ArrayList<>();

    @Option(names = "--coverage")
    private boolean coverage;

    @Option(names = "--fix")
    private boolean fix;

    @Option(
            names = {"-j", "--jobs"},
            paramLabel = "N")
    private int jobs = Runtime.getRuntime().availableProcessors();

    public CheckCommand(Surroundings surroundings, Toolbox toolbox) {
        this.surroundings = surroundings;
        this.toolbox = toolbox;
    }

    @Override
    public Integer call() {
        if (!explain.isEmpty()) {
            surroundings.out().print(explain.equals(ALL_RULES) ? RulePage.all() : explained());
            return ExitCode.OK.number();
        }
        if (accepted || requirements || !lists.isEmpty()) {
            return accounts().number();
        }
        int workers = Parallel.jobs(jobs);
        Report report = new Report(surroundings);
        DiagnosticPrinter printer = printer(report);
        Project project = Project.around(surroundings);
        RepositoryFile.keep(surroundings, project, BilagaCommand.version());
        List<PlanLocation> chosen = project.chosen(plans);
        Workshop workshop = toolbox.workshop().get();
        if (coverage) {
            new CoverageReport(surroundings).print(workshop, chosen);
            return ExitCode.OK.number();
        }
        if (fix) {
            chosen.forEach(plan -> fix(workshop, plan));
        }
        List<PlanResult> results = Parallel.map(chosen, workers, plan -> check(workshop, plan, project.beside(plan)));
        List<Diagnostic> found =
                results.stream().flatMap(r -> r.diagnostics().stream()).toList();
        report.print(found, printer);
        ExitCode exit = report.failures(results, bilaga.debug);
        Tally tally = Tally.of(DiagnosticPrinter.inOrder(found));
        if (format.equals("text")) {
            summary(chosen.size(), tally);
            PlanResult.remains(results).ifPresent(rest -> surroundings.out().println(surroundings.say(rest)));
        }
        return exit.and(strict && tally.warnings() > 0 ? ExitCode.PLAN : ExitCode.OK)
                .number();
    }

    private String explained() {
        return RulePage.of(explain)
                .orElseThrow(() -> CommandFault.usage(
                        "det finns ingen regel \"%s\"; menade du %s?",
                        "there is no rule \"%s\"; did you mean %s?", explain, RulePage.nearest(explain)));
    }

    /** What the plans answer for: what they accept, and how they meet what is asked of them. */
    private ExitCode accounts() {
        if (!format.equals("text") && !format.equals("json")) {
            throw CommandFault.usage(
                    "--accepted och --requirements skrivs som text eller json",
                    "--accepted and --requirements are written as text or json");
        }
        Accounts accounts = new Accounts(surroundings, toolbox.workshop().get(), format.equals("json"));
        List<PlanLocation> chosen = Project.around(surroundings).chosen(plans);
        ExitCode exit =
                accepted ? accounts.accepted(chosen, bilaga.debug) : accounts.requirements(chosen, lists, bilaga.debug);
        return exit.and(strict && accounts.isShort() ? ExitCode.PLAN : ExitCode.OK);
    }

    /** Writes references for the typed figures that can be but one. */
    private void fix(Workshop workshop, PlanLocation plan) {
        workshop.subject(new DiskTree(plan.root()), plan.path(), new Diagnostics())
                .flatMap(FigureFixes::of)
                .ifPresent(fixes -> {
                    write(plan.file(), fixes.text());
                    fixes.bound()
                            .forEach(bound -> surroundings
                                    .out()
                                    .println(surroundings.say(
                                            "%s: \"%s\" är nu %s",
                                            "%s: \"%s\" is now %s",
                                            bound.at().toString(),
                                            bound.at().text(),
                                            bound.reference())));
                });
    }

    private static void write(Path file, String text) {
        try {
            new AtomicFile().write(file, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw DiskTrouble.fault(file, e);
        }
    }

    private static PlanResult check(Workshop workshop, PlanLocation plan, List<String> beside) {
        return PlanResult.of(plan, diagnostics -> {
            workshop.check(new DiskTree(plan.root()), plan.path(), beside, diagnostics);
            return List.of();
        });
    }

    private DiagnosticPrinter printer(Report report) {
        if (format.equals("sarif")) {
            return DiagnosticPrinters.sarif(BilagaCommand.version(), RuleManual.help());
        }
        return format.equals("text")
                ? report.text()
                : DiagnosticPrinters.named(format)
                        .orElseThrow(() -> CommandFault.usage(
                                "det finns inget format \"%s\"; välj bland %s",
                                "there is no format \"%s\"; choose among %s",
                                format,
                                DiagnosticPrinters.ALL.stream()
                                        .map(DiagnosticPrinter::name)
                                        .collect(Collectors.joining(", "))));
    }

    private void summary(int count, Tally tally) {
        surroundings
                .out()
                .println(surroundings.say(
                        count == 1 ? "1 plan: %s" : count + " planer: %s",
                        count == 1 ? "1 plan: %s" : count + " plans: %s",
                        surroundings.say(tally.text())));
    }
}
