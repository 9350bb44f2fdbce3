package se.bilaga.app.command;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import se.bilaga.app.build.Build;
import se.bilaga.app.build.BuildOrder;
import se.bilaga.app.build.Parallel;
import se.bilaga.app.build.PlanResult;
import se.bilaga.app.build.Stamps;
import se.bilaga.app.build.Toolbox;
import se.bilaga.app.files.CommandFault;
import se.bilaga.app.files.ExitCode;
import se.bilaga.app.git.DocumentTime;
import se.bilaga.app.project.DocumentNames;
import se.bilaga.app.project.PlanLocation;
import se.bilaga.app.project.Project;
import se.bilaga.app.project.RepositoryFile;
import se.bilaga.app.project.Surroundings;
import se.bilaga.app.project.TemplateNews;
import se.bilaga.app.report.BuildMarks;
import se.bilaga.app.report.BuildReport;
import se.bilaga.app.report.Progress;
import se.bilaga.app.report.Report;
import se.bilaga.source.diagnostic.Severity;

/** {@code bilaga build}: plans to documents. */
@Command(name = "build")
public final class BuildCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final Toolbox toolbox;

    @ParentCommand
    private BilagaCommand bilaga = new BilagaCommand();

    @Parameters(paramLabel = "PLAN")
    private List<String> plans = new ArrayList<>();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "MAPP")
    private String output = "";

    @Option(
            names = {"-f", "--format"},
            split = ",",
            paramLabel = "FORMAT")
    private List<String> formats = new ArrayList<>();

    @Option(
            names = {"-j", "--jobs"},
            paramLabel = "N")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(names = "--force")
    private boolean force;

    @Option(names = {"-q", "--quiet"})
    private boolean quiet;

    @Option(names = "--names", paramLabel = "path|title")
    private String names = "path";

    @Option(names = "--report", paramLabel = "text|json")
    private String told = "text";

    public BuildCommand(Surroundings surroundings, Toolbox toolbox) {
        this.surroundings = surroundings;
        this.toolbox = toolbox;
    }

    @Override
    public Integer call() {
        long start = System.nanoTime();
        Project project = Project.around(surroundings);
        RepositoryFile.keep(surroundings, project, BilagaCommand.version());
        BuildOrder order = order(project);
        Progress progress = new Progress(
                quiet || isJson() ? surroundings.silent() : surroundings,
                order.plans().size());
        DocumentTime time = new DocumentTime(surroundings, project);
        Stamps stamps = new Stamps(project.memory().resolve("stamps"), BuildMarks.of(surroundings, time));
        progress.begin();
        TemplateNews news = new TemplateNews(project.memory().resolve("templates"));
        List<PlanResult> results = new Build(toolbox, stamps, news, time).run(order, progress::done);
        stamps.prune();
        ExitCode exit = report(results);
        progress.summary(results, shown(order.output()), Duration.ofNanos(System.nanoTime() - start));
        if (isJson()) {
            new BuildReport(surroundings).print(results, order::targets);
        }
        return exit.number();
    }

    private BuildOrder order(Project project) {
        List<PlanLocation> chosen = project.chosen(plans);
        Path folder = output.isEmpty()
                ? project.root().resolve("output")
                : project.directory().resolve(output);
        return new BuildOrder(chosen, documentNames(), chosenFormats(), folder.normalize(), Parallel.jobs(jobs), force);
    }

    /** Each plan is read once for its name. */
    private Function<PlanLocation, String> documentNames() {
        return switch (names) {
            case "path" -> PlanLocation::slug;
            case "title" -> {
                DocumentNames byTitle = new DocumentNames(surroundings);
                Map<PlanLocation, String> known = new ConcurrentHashMap<>();
                yield plan -> known.computeIfAbsent(plan, byTitle::byTitle);
            }
            default -> throw CommandFault.usage("--names ska vara path eller title", "--names must be path or title");
        };
    }

    private boolean isJson() {
        if (!told.equals("text") && !told.equals("json")) {
            throw CommandFault.usage("--report ska vara text eller json", "--report must be text or json");
        }
        return told.equals("json");
    }

    /** As seen from where the command runs, where it lies below. */
    private Path shown(Path folder) {
        Path here = surroundings.directory().toAbsolutePath().normalize();
        return folder.startsWith(here) && !folder.equals(here) ? here.relativize(folder) : folder;
    }

    private List<String> chosenFormats() {
        List<String> all = toolbox.formats().names();
        List<String> wanted = formats.isEmpty() ? List.of("pdf", "docx") : formats;
        for (String name : wanted) {
            if (!all.contains(name)) {
                throw CommandFault.usage(
                        "det finns inget format \"%s\"; välj bland %s",
                        "there is no format \"%s\"; choose among %s", name, String.join(", ", all));
            }
        }
        return wanted.stream().distinct().toList();
    }

    /** Advice is for {@code bilaga check}; here it is only counted. */
    private ExitCode report(List<PlanResult> results) {
        Report report = new Report(surroundings);
        report.print(results.stream()
                .flatMap(result -> result.diagnostics().stream())
                .filter(diagnostic -> diagnostic.severity() != Severity.ADVICE)
                .toList());
        return report.failures(results, bilaga.debug);
    }
}
