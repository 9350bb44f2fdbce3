package se.bilaga.app.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.bilaga.app.files.CommandFault;
import se.bilaga.app.files.DiskTree;
import se.bilaga.app.project.PlanLocation;
import se.bilaga.app.project.Project;
import se.bilaga.app.project.Surroundings;
import se.bilaga.plan.Plan;
import se.bilaga.source.diagnostic.Diagnostic;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.text.SourceFile;
import se.bilaga.source.text.SourceTree;
import se.bilaga.source.text.Span;
import se.bilaga.source.text.Text;
import se.bilaga.source.yaml.Node;
import se.bilaga.source.yaml.Yaml;

/**
 * One of the two plans that {@code bilaga diff} compares: a file on disk or one of a commit.
 *
 * @param path in the tree
 * @param revision the commit as the person named it; {@code ""} for a file on disk
 */
public record DiffSide(SourceTree tree, String path, String revision) {

    DiffSide(SourceTree tree, String path) {
        this(tree, path, "");
    }

    /** Findings at the files of a commit, {@code HEAD~1:plans/a/b/2025.yaml}. */
    public List<Diagnostic> named(List<Diagnostic> findings) {
        if (revision.isEmpty()) {
            return findings;
        }
        Map<String, SourceFile> files = new HashMap<>();
        return findings.stream()
                .map(found -> {
                    SourceFile file = files.computeIfAbsent(
                            found.at().file().path(),
                            known -> new SourceFile(
                                    revision + ":" + known, found.at().file().text()));
                    Span at = new Span(file, found.at().from(), found.at().to());
                    return new Diagnostic(found.severity(), found.rule(), at, found.message(), found.hints());
                })
                .toList();
    }

    /** What an argument names: a plan as everywhere, or {@code REV:path} as git writes it. */
    public static DiffSide of(String argument, Project project, Surroundings surroundings) {
        int colon = argument.indexOf(':');
        boolean drive = colon == 1 && argument.length() > 2 && "\\/".indexOf(argument.charAt(2)) >= 0;
        if (colon > 0 && !drive && !exists(surroundings.directory(), argument)) {
            return ofCommit(argument.substring(0, colon), argument.substring(colon + 1), project, surroundings);
        }
        List<PlanLocation> found = latest(project.chosen(List.of(argument)));
        if (found.size() > 1) {
            throw CommandFault.usage(
                    "\"%s\" är flera planer: %s",
                    "\"%s\" is several plans: %s",
                    argument,
                    found.stream().map(PlanLocation::name).collect(Collectors.joining(", ")));
        }
        PlanLocation plan = found.get(0);
        return new DiffSide(new DiskTree(plan.root()), plan.path());
    }

    /** Of the plans of a folder, those that no other of them replaces. */
    private static List<PlanLocation> latest(List<PlanLocation> plans) {
        if (plans.size() < 2) {
            return plans;
        }
        Set<Path> replaced = plans.stream().flatMap(DiffSide::replaced).collect(Collectors.toSet());
        return plans.stream()
                .filter(plan -> !replaced.contains(plan.file().normalize()))
                .toList();
    }

    private static Stream<Path> replaced(PlanLocation plan) {
        plan.requireReadable();
        try {
            SourceFile file = new SourceFile(plan.path(), Files.readString(plan.file()));
            return Yaml.parse(file, new Diagnostics())
                    .flatMap(root ->
                            root instanceof Node.Mapping mapping ? mapping.entry("föregående") : Optional.empty())
                    .flatMap(entry ->
                            entry.value() instanceof Node.Scalar scalar ? Optional.of(scalar.text()) : Optional.empty())
                    .map(name -> plan.file().resolveSibling(name.value()).normalize())
                    .stream();
        } catch (IOException unreadable) {
            return Stream.empty(); // whoever reads it to compare says why
        }
    }

    private static boolean exists(Path directory, String argument) {
        try {
            return Files.exists(directory.resolve(argument));
        } catch (InvalidPathException colonOnWindows) {
            return false;
        }
    }

    private static DiffSide ofCommit(String revision, String path, Project project, Surroundings surroundings) {
        Path directory = surroundings.directory().toAbsolutePath().normalize();
        Path folder = directory.startsWith(project.root()) ? project.root() : directory;
        GitHistory history = GitHistory.of(folder)
                .orElseThrow(() -> CommandFault.usage(
                        "%s hör inte till något gitförråd, så %s kan inte läsas",
                        "%s belongs to no git repository, so %s cannot be read", folder, revision + ":" + path));
        return new DiffSide(history.at(revision), path.replaceFirst("^\\./", ""), revision);
    }

    /** The plan that this one replaces. */
    public DiffSide previous(Plan plan) {
        Text previous = plan.previous();
        if (previous == null) {
            throw CommandFault.usage(
                    "%s säger inte vilken plan den ersätter; skriv föregående: i den eller nämn två planer",
                    "%s does not say which plan it replaces; write föregående: in it or name two plans", path);
        }
        Path folder = Optional.ofNullable(Path.of(path).getParent()).orElse(Path.of(""));
        String beside = folder.resolve(previous.value()).normalize().toString().replace('\\', '/');
        return new DiffSide(tree, beside, revision);
    }
}
