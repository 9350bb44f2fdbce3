package se.bilaga.app.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.bilaga.app.files.CommandFault;
import se.bilaga.app.files.DiskTrouble;

/** A folder with {@code plans/} in it. */
public record Project(Path root, Path directory) {

    /** The nearest folder upwards from where the command runs that has {@code plans/}, else the launcher's own. */
    public static Project around(Surroundings surroundings) {
        Path directory = surroundings.directory().toAbsolutePath().normalize();
        for (Path folder = directory; folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("plans"))) {
                return new Project(folder, directory);
            }
        }
        return new Project(surroundings.home().toAbsolutePath().normalize(), directory);
    }

    /** The folder, not in git, for what makes the next run quicker. */
    public Path memory() {
        return root.resolve(".bilaga");
    }

    /** Every plan of the project, in the order of their paths. */
    public List<PlanLocation> plans() {
        return below(root.resolve("plans"));
    }

    /**
     * The plans that the arguments name, or all: each a file, a folder, or a part of a plan's name that no other plan
     * has, or that only one ends with.
     */
    public List<PlanLocation> chosen(List<String> arguments) {
        Map<Path, PlanLocation> chosen = new LinkedHashMap<>();
        List<PlanLocation> named = arguments.isEmpty()
                ? plans()
                : arguments.stream()
                        .flatMap(argument -> named(argument).stream())
                        .toList();
        named.forEach(plan -> chosen.putIfAbsent(plan.file(), plan));
        if (chosen.isEmpty()) {
            throw CommandFault.usage(
                    "det finns inga planer i %s; skapa en med bilaga new",
                    "there are no plans in %s; make one with bilaga new",
                    arguments.isEmpty() ? root.resolve("plans") : String.join(", ", arguments));
        }
        return List.copyOf(chosen.values());
    }

    private List<PlanLocation> named(String argument) {
        Path path = directory.resolve(argument).normalize();
        if (Files.isDirectory(path)) {
            return below(path);
        }
        if (Files.exists(path)) {
            return List.of(location(path));
        }
        return withName(argument);
    }

    private List<PlanLocation> withName(String part) {
        String wanted = part.toLowerCase(Locale.ROOT).replaceFirst("\\.ya?ml$", "");
        List<PlanLocation> all = plans();
        List<PlanLocation> found = all.stream()
                .filter(plan -> plan.name().toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
        List<PlanLocation> exact = found.stream()
                .filter(plan -> ("/" + plan.name().toLowerCase(Locale.ROOT)).endsWith("/" + wanted))
                .toList();
        if (found.size() == 1 || exact.size() == 1) {
            return found.size() == 1 ? found : exact;
        }
        if (found.isEmpty()) {
            throw CommandFault.usage(
                    "ingen plan heter \"%s\"; här finns %s",
                    "no plan is called \"%s\"; there are %s", part, names(all));
        }
        throw CommandFault.usage(
                "\"%s\" kan vara flera planer: %s", "\"%s\" may be several plans: %s", part, names(found));
    }

    private static String names(List<PlanLocation> plans) {
        return plans.isEmpty() ? "–" : plans.stream().map(PlanLocation::name).collect(Collectors.joining(", "));
    }

    private List<PlanLocation> below(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<PlanLocation> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Project::isPlan).map(this::location).sorted().forEach(found::add);
        } catch (IOException | UncheckedIOException e) {
            throw DiskTrouble.unreadable(folder, e);
        }
        return found;
    }

    private static boolean isPlan(Path file) {
        return isPlanName(file.getFileName().toString()) && Files.isRegularFile(file);
    }

    /** Whether a file of this name is a plan: not {@code organisation.yaml}, nor one that is hidden. */
    public static boolean isPlanName(String name) {
        return name.matches("[^.].*\\.ya?ml")
                && !name.matches("(?i:organi[sz]ation(?:en)?)\\.ya?ml|.*\\.schema\\.ya?ml");
    }

    /** A plan outside the project is read with the folder above its organisation's as root. */
    private PlanLocation location(Path file) {
        if (file.startsWith(root)) {
            return new PlanLocation(root, slashed(root.relativize(file)));
        }
        Path top = top(file);
        return new PlanLocation(top, slashed(top.relativize(file)));
    }

    private static Path top(Path file) {
        Path folder = parent(file);
        while (!folder.equals(parent(folder)) && !Files.exists(folder.resolve("organisation.yaml"))) {
            folder = parent(folder);
        }
        return folder.equals(parent(folder)) ? parent(file) : parent(folder);
    }

    private static Path parent(Path path) {
        Path parent = path.getParent();
        return parent == null ? path : parent;
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }
}
