package se.bilaga.app.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.bilaga.app.build.Once;
import se.bilaga.app.build.Toolbox;
import se.bilaga.app.build.Workshop;
import se.bilaga.app.files.AtomicFile;
import se.bilaga.app.files.CommandFault;
import se.bilaga.app.files.ExitCode;
import se.bilaga.app.git.DiffSide;
import se.bilaga.app.git.GitDiffArguments;
import se.bilaga.app.project.Failure;
import se.bilaga.app.project.Project;
import se.bilaga.app.project.ShippedFiles;
import se.bilaga.app.project.Surroundings;
import se.bilaga.app.report.Report;
import se.bilaga.diff.Blank;
import se.bilaga.diff.Comparison;
import se.bilaga.diff.redline.Redline;
import se.bilaga.diff.report.ComparisonNotice;
import se.bilaga.diff.report.SummaryFormats;
import se.bilaga.diff.report.SummaryPage;
import se.bilaga.diff.things.Side;
import se.bilaga.output.pdf.engine.Unprintable;
import se.bilaga.output.word.template.UnusableTemplate;
import se.bilaga.page.Page;
import se.bilaga.plan.Plan;
import se.bilaga.plan.read.PlanFile;
import se.bilaga.plan.read.PlanReader;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.statistics.Statistics;

/** {@code bilaga diff}: what changed between two plans, as a summary or as the whole document with its changes marked. */
@Command(name = "diff")
public final class DiffCommand implements Callable<Integer> {
    private static final int LONGEST_CHAIN = 20;
    private static final List<String> PAGES = List.of("html", "pdf", "docx");

    private final Surroundings surroundings;
    private final Toolbox toolbox;
    private final Once<Workshop> workshop;

    @Parameters(paramLabel = "PLAN", arity = "1..*")
    private List<String> sides = new ArrayList<>();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT")
    private String format = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FIL")
    private String output = "";

    @Option(names = "--content", paramLabel = "summary|redline|both")
    private Content content = Content.STANDARD;

    @Option(names = "--exit-code")
    private boolean exitCode;

    @Option(names = "--git")
    private boolean git;

    public DiffCommand(Surroundings surroundings, Toolbox toolbox) {
        this.surroundings = surroundings;
        this.toolbox = toolbox;
        this.workshop = new Once<>(toolbox.workshop());
    }

    /** What a page shows; the standard is both, but in Word only what can be accepted or rejected. */
    enum Content {
        STANDARD,
        SUMMARY,
        REDLINE,
        BOTH
    }

    /** A plan as far as it could be read. */
    private record Read(PlanFile plan, Statistics statistics) {
        Side side() {
            return Side.of(plan, statistics);
        }
    }

    @Override
    public Integer call() {
        format = format.isEmpty() ? formatOf(output) : format;
        if (git) {
            return ofGit();
        }
        Diagnostics diagnostics = new Diagnostics();
        Optional<Comparison> comparison = run(diagnostics);
        if (comparison.isEmpty()) {
            new Report(surroundings).print(diagnostics.all());
            return ExitCode.PLAN.number();
        }
        return exit(comparison.get().isEmpty());
    }

    private static String formatOf(String file) {
        String ending = file.substring(file.lastIndexOf('.') + 1);
        return ending.equals("md") ? "markdown" : PAGES.contains(ending) || ending.equals("json") ? ending : "text";
    }

    private int exit(boolean same) {
        return exitCode && !same ? 1 : ExitCode.OK.number();
    }

    private Optional<Comparison> run(Diagnostics diagnostics) {
        Project project = Project.around(surroundings);
        if (sides.size() > 2) {
            throw CommandFault.usage("nämn en eller två planer", "name one or two plans");
        }
        DiffSide last = DiffSide.of(sides.get(sides.size() - 1), project, surroundings);
        Optional<Read> now = read(last, diagnostics);
        if (now.isEmpty()) {
            return Optional.empty();
        }
        DiffSide first = sides.size() == 1
                ? last.previous(now.get().plan().plan())
                : DiffSide.of(sides.get(0), project, surroundings);
        List<Read> between = between(first, last, now.get());
        return read(first, diagnostics).map(before -> written(before, between, now.get(), diagnostics));
    }

    /** In the words of plans, or line by line where that cannot be: git stops at a file whose command fails. */
    private int ofGit() {
        GitDiffArguments arguments = GitDiffArguments.of(sides);
        if (arguments.isUnmerged()) {
            surroundings.out().println("* Unmerged path " + arguments.path());
            return exit(false);
        }
        try {
            Optional<Comparison> comparison = arguments.isPlan() ? compared(arguments) : Optional.empty();
            if (comparison.isPresent()) {
                return exit(comparison.get().isEmpty());
            }
        } catch (RuntimeException e) {
            new Failure(surroundings, arguments.path(), false).report(e);
        }
        String lines = arguments.lines(surroundings.directory());
        write(lines.getBytes(StandardCharsets.UTF_8));
        return exit(lines.isEmpty());
    }

    private Optional<Comparison> compared(GitDiffArguments arguments) {
        Diagnostics diagnostics = new Diagnostics();
        Path directory = surroundings.directory();
        Optional<Read> before = arguments.old(directory).flatMap(side -> read(side, diagnostics));
        Optional<Read> now = arguments.recent(directory).flatMap(side -> read(side, diagnostics));
        if (diagnostics.hasErrors()) {
            surroundings
                    .err()
                    .println(surroundings.say(
                            "%s kan inte läsas som en plan; raderna visas som de står",
                            "%s cannot be read as a plan; its lines are shown as they stand", arguments.path()));
            return Optional.empty();
        }
        return Optional.of(written(
                before.orElseGet(() -> blank(now.orElseThrow())),
                List.of(),
                now.orElseGet(() -> blank(before.orElseThrow())),
                diagnostics));
    }

    private static Read blank(Read other) {
        PlanFile plan = Blank.like(other.plan());
        return new Read(plan, Statistics.of(plan, new Diagnostics()));
    }

    private Optional<Read> read(DiffSide side, Diagnostics diagnostics) {
        Diagnostics own = new Diagnostics();
        Optional<Read> read = PlanReader.read(side.tree(), ShippedFiles.of(surroundings), side.path(), own)
                .map(file -> new Read(file, Statistics.of(file, own)));
        side.named(own.all()).forEach(diagnostics::add);
        return read.filter(known -> !diagnostics.hasErrors());
    }

    /** The plans between, as each names the one before it; none where they do not lead to the first. */
    private List<Read> between(DiffSide first, DiffSide last, Read now) {
        List<Read> between = new ArrayList<>();
        DiffSide side = last;
        Plan plan = now.plan().plan();
        while (plan.previous() != null && between.size() < LONGEST_CHAIN) {
            side = side.previous(plan);
            if (side.path().equals(first.path())) {
                return between;
            }
            Optional<Read> earlier = read(side, new Diagnostics());
            if (earlier.isEmpty()) {
                return List.of();
            }
            between.add(0, earlier.get());
            plan = earlier.get().plan().plan();
        }
        return List.of();
    }

    private Comparison written(Read before, List<Read> between, Read now, Diagnostics diagnostics) {
        Comparison comparison =
                Comparison.of(before.side(), between.stream().map(Read::side).toList(), now.side());
        write(PAGES.contains(format) ? page(comparison, before, now, diagnostics) : text(comparison));
        return comparison;
    }

    private byte[] text(Comparison comparison) {
        if (!SummaryFormats.NAMES.contains(format)) {
            String formats = String.join(
                    ", ",
                    Stream.concat(SummaryFormats.NAMES.stream(), PAGES.stream()).toList());
            throw CommandFault.usage(
                    "det finns inget format \"%s\"; välj bland %s",
                    "there is no format \"%s\"; choose among %s", format, formats);
        }
        return SummaryFormats.write(comparison, format, surroundings.coloured() && output.isEmpty())
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] page(Comparison comparison, Read before, Read now, Diagnostics diagnostics) {
        Page recent = page(now, diagnostics);
        Content wanted = content == Content.STANDARD ? standard() : content;
        Page shown = switch (wanted) {
            case SUMMARY -> SummaryPage.of(comparison, recent);
            case BOTH -> SummaryPage.before(comparison, redline(comparison, before, recent, diagnostics));
            case REDLINE, STANDARD -> redline(comparison, before, recent, diagnostics);
        };
        boolean tracked = format.equals("docx") && wanted != Content.SUMMARY;
        shown = tracked
                ? ComparisonNotice.beside(shown, comparison)
                : ComparisonNotice.on(shown, comparison, wanted != Content.SUMMARY);
        try {
            return toolbox.formats()
                    .of(shown, warning -> surroundings.err().println(surroundings.say(warning)))
                    .in(format);
        } catch (UnusableTemplate e) {
            throw CommandFault.refused(e.explanation());
        } catch (Unprintable e) {
            throw CommandFault.refused(e.explanation());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Page redline(Comparison comparison, Read before, Page recent, Diagnostics diagnostics) {
        return Redline.of(page(before, diagnostics), recent, comparison.counterparts());
    }

    private Content standard() {
        return format.equals("docx") ? Content.REDLINE : Content.BOTH;
    }

    private Page page(Read read, Diagnostics diagnostics) {
        return workshop.get()
                .page(read.plan(), read.statistics(), diagnostics)
                .orElseThrow(() -> refused(read.plan().source().path(), diagnostics));
    }

    private CommandFault refused(String path, Diagnostics diagnostics) {
        new Report(surroundings).print(diagnostics.all());
        return CommandFault.refused(
                Message.of("kan inte göra något dokument av %s", "cannot make a document of %s", path));
    }

    private void write(byte[] bytes) {
        if (output.isEmpty()) {
            surroundings.out().write(bytes, 0, bytes.length);
            surroundings.out().flush();
            return;
        }
        Path file = surroundings.directory().resolve(output);
        try {
            new AtomicFile().write(file, bytes);
        } catch (IOException e) {
            throw CommandFault.environment(
                    "kan inte skriva %s: %s", "cannot write %s: %s", file, String.valueOf(e.getMessage()));
        }
    }
}
