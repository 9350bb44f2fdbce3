package se.bilaga.app.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.bilaga.app.files.AtomicFile;
import se.bilaga.app.files.CommandFault;
import se.bilaga.app.files.DiskTree;
import se.bilaga.app.files.DiskTrouble;
import se.bilaga.app.files.ExitCode;
import se.bilaga.app.files.LineNumbers;
import se.bilaga.app.project.PlanLocation;
import se.bilaga.app.project.Project;
import se.bilaga.app.project.ShippedFiles;
import se.bilaga.app.project.Surroundings;
import se.bilaga.app.report.Report;
import se.bilaga.check.rule.Subject;
import se.bilaga.plan.read.PlanFile;
import se.bilaga.plan.read.PlanReader;
import se.bilaga.plan.read.Shipped;
import se.bilaga.plan.value.Period;
import se.bilaga.roll.NextPlan;
import se.bilaga.roll.Remaining;
import se.bilaga.roll.Shift;
import se.bilaga.roll.Task;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.text.SourceTree;
import se.bilaga.statistics.Statistics;

/**
 * {@code bilaga roll}: next period's plan out of this one's.
 *
 * <p>{@code bilaga roll ekby/skolan/2025-2027} writes {@code plans/ekby/skolan/2026-2028.yaml} and tells what it has
 * done and what is left. Nothing that is there is overwritten.
 */
@Command(name = "roll")
public final class RollCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(index = "0", paramLabel = "PLAN")
    private String plan = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "NY")
    private String name = "";

    @Option(
            names = {"-p", "--period"},
            paramLabel = "ÅR-ÅR")
    private String period = "";

    @Option(names = "--next-year")
    private boolean nextYear;

    public RollCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Project project = Project.around(surroundings);
        PlanLocation old = old(project);
        Diagnostics diagnostics = new Diagnostics();
        Optional<Made> made = PlanReader.read(new DiskTree(old.root()), shipped(), old.path(), diagnostics)
                .flatMap(read -> next(project, old, read, diagnostics));
        if (made.isEmpty()) {
            new Report(surroundings).print(diagnostics.all());
            return ExitCode.PLAN.number();
        }
        return finish(made.get()).number();
    }

    /** A new plan and where it is to be. */
    private record Made(PlanLocation location, Shift shift, NextPlan plan, Subject.Previous old) {}

    private Shipped shipped() {
        return ShippedFiles.of(surroundings);
    }

    private PlanLocation old(Project project) {
        List<PlanLocation> named = project.chosen(List.of(plan));
        if (named.size() != 1) {
            throw CommandFault.usage("nämn en plan, inte en mapp", "name a plan, not a folder");
        }
        return named.get(0);
    }

    private Optional<Made> next(Project project, PlanLocation old, PlanFile read, Diagnostics diagnostics) {
        Shift shift = shift(read.plan().period());
        PlanLocation location = location(project, old, shift);
        refuseTaken(location);
        Path folder = location.file().resolveSibling("");
        Statistics statistics = Statistics.of(read, new Diagnostics());
        return NextPlan.of(read, statistics, shift, file -> Files.exists(folder.resolve(file)), diagnostics)
                .map(next -> new Made(location, shift, next, new Subject.Previous(read, statistics)));
    }

    /** Also by a file with the other ending, whose documents would have the same names. */
    private static void refuseTaken(PlanLocation location) {
        String other = location.path().replaceFirst("yaml$", "yml");
        for (String path : List.of(location.path(), other)) {
            if (Files.exists(location.root().resolve(path))) {
                throw CommandFault.usage(
                        "%s finns redan; ett annat namn skrivs efter planen: bilaga roll PLAN NAMN",
                        "%s exists already; another name is written after the plan: bilaga roll PLAN NAME", path);
            }
        }
    }

    private Shift shift(Period from) {
        Period to = period.isEmpty()
                ? Period.find(fileName()).orElseGet(() -> next(from))
                : Period.find(period)
                        .orElseThrow(() -> CommandFault.usage(
                                "\"%s\" är ingen period; skriv till exempel %s",
                                "\"%s\" is not a period; write for example %s",
                                period,
                                from.next().written()));
        if (!from.isBefore(to)) {
            throw CommandFault.usage(
                    "den nya perioden %s börjar inte efter %s", "the new period %s does not begin after %s", to, from);
        }
        return new Shift(from, to);
    }

    private Period next(Period from) {
        return nextYear ? new Period(from.from() + 1, from.to() + 1, from.round()) : from.next();
    }

    /** The new file's name without its ending, as far as the author has said. */
    private String fileName() {
        return name.substring(name.replace('\\', '/').lastIndexOf('/') + 1).replaceFirst("\\.ya?ml$", "");
    }

    /** Beside the old plan, whose pictures and figures it shows. */
    private PlanLocation location(Project project, PlanLocation old, Shift shift) {
        String folder = String.valueOf(old.file().toAbsolutePath().normalize().getParent());
        boolean elsewhere = (name.contains("/") || name.contains("\\"))
                && Stream.of(project.directory(), project.root().resolve("plans"))
                        .map(from -> from.resolve(name).normalize().getParent())
                        .noneMatch(parent -> String.valueOf(parent).equals(folder));
        if (elsewhere) {
            throw CommandFault.usage(
                    "den nya planen ska ligga i samma mapp som den gamla, %s",
                    "the new plan must be in the old one's folder, %s", folder);
        }
        String file = (fileName().isEmpty()
                        ? shift.named(old.path().replaceFirst(".*/", "").replaceFirst("\\.ya?ml$", ""))
                        : fileName())
                + ".yaml";
        if (!Project.isPlanName(file)) {
            throw CommandFault.usage("en plan kan inte heta %s", "a plan cannot be called %s", file);
        }
        return new PlanLocation(old.root(), old.path().replaceFirst("[^/]*$", "") + file);
    }

    private ExitCode finish(Made made) {
        Path file = made.location().file();
        made.plan()
                .copies()
                .forEach((from, to) -> write(file.resolveSibling(to), () -> read(file.resolveSibling(from))));
        write(file, () -> made.plan().text().getBytes(StandardCharsets.UTF_8));
        say("skrev %s", "wrote %s", made.location().path());
        say("%nGjort:", "%nDone:");
        made.plan().done().forEach(message -> surroundings.out().println("  " + surroundings.say(message)));
        return remaining(made);
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw DiskTrouble.unreadable(file, e);
        }
    }

    private static void write(Path file, Supplier<byte[]> bytes) {
        try {
            new AtomicFile().write(file, bytes.get());
        } catch (IOException e) {
            throw DiskTrouble.fault(file, e);
        }
    }

    /** What is left is read out of the new plan, as any plan is. */
    private ExitCode remaining(Made made) {
        SourceTree tree = new DiskTree(made.location().root());
        Diagnostics diagnostics = new Diagnostics();
        Optional<PlanFile> next =
                PlanReader.read(tree, shipped(), made.location().path(), diagnostics);
        if (next.isEmpty()) {
            new Report(surroundings).print(diagnostics.all());
            return ExitCode.PLAN;
        }
        say("%nÅterstår:", "%nLeft to do:");
        Statistics statistics = Statistics.of(next.get(), new Diagnostics());
        Remaining.of(next.get(), statistics, made.shift(), made.old()).forEach(this::print);
        String name = made.location().name();
        say("%nbilaga check %s visar vad som är kvar att göra,", "%nbilaga check %s shows what is left to do,", name);
        say("bilaga diff %s vad som är nytt.", "bilaga diff %s what is new.", name);
        return ExitCode.OK;
    }

    private void print(Task task) {
        String lines = LineNumbers.of(task.lines());
        String where = lines.isEmpty() ? "" : surroundings.say(" (rad %s)", " (line %s)", lines);
        surroundings.out().println("  " + surroundings.say(task.what()) + where);
        task.parts().forEach(part -> say("    rad %4d  %s", "    line %4d  %s", part.line(), part.text()));
    }

    private void say(String sv, String en, Object... args) {
        surroundings.out().println(surroundings.say(sv, en, args));
    }
}
