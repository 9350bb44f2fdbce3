package se.bilaga.app.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.bilaga.app.files.CommandFault;
import se.bilaga.app.files.DiskTrouble;
import se.bilaga.app.files.NormalForm;

/** A folder with {@code plans/} in it. */
public record Project(Path root, Path directory) {

    /**
     * The nearest folder upwards from where the command runs that has {@code plans/}, else the one where it runs: never
     * another project's.
     */
    public static Project around(Surroundings surroundings) {
        Path directory = surroundings.directory().toAbsolutePath().normalize();
        for (Path folder = directory; folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("plans"))) {
                return new Project(folder, directory);
            }
        }
        return new Project(directory, directory);
    }

    /** The folder, not in git, for what makes the next run quicker. */
    public Path memory() {
        return root.resolve(".bilaga");
    }

    /** Every plan of the project, in the order of their paths. */
    public List<PlanLocation> plans() {
        Path folder = root.resolve("plans");
        if (!Files.isDirectory(folder)) {
            throw CommandFault.usage(
                    "det finns ingen mapp plans i %s eller ovanför; gå till projektets mapp, eller skapa en plan med bilaga new",
                    "there is no folder plans in %s or above; go to the project's folder, or make a plan with bilaga new",
                    directory);
        }
        return below(folder);
    }

    /**
     * The plans that the arguments name, or all: each a file, a folder, or a part of a plan's name that no other plan
     * has, or that only one ends with, or of the name of a folder or an organisation that no other has.
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

    /** The paths of the plans in a plan's folder, itself left out. */
    public List<String> beside(PlanLocation plan) {
        Path folder = parent(plan.file());
        return plan.trouble() != null
                ? List.of()
                : PlanSearch.below(folder).stream()
                        .map(PlanSearch.Found::file)
                        .filter(file -> parent(file).equals(folder) && !file.equals(plan.file()))
                        .map(file -> slashed(plan.root().relativize(file)))
                        .sorted()
                        .toList();
    }

    private List<PlanLocation> named(String argument) {
        Path path = onDisk(argument);
        if (Files.isDirectory(path)) {
            return below(path);
        }
        if (Files.exists(path)) {
            return List.of(location(path));
        }
        return withName(argument);
    }

    private Path onDisk(String argument) {
        Path path = directory.resolve(argument).normalize();
        try {
            return NormalForm.onDisk(path);
        } catch (IOException e) {
            throw DiskTrouble.unreadable(path, e);
        }
    }

    private List<PlanLocation> withName(String part) {
        String wanted = NormalForm.of(part).toLowerCase(Locale.ROOT).replaceFirst("\\.ya?ml$", "");
        List<PlanLocation> all = plans();
        List<PlanLocation> found =
                all.stream().filter(plan -> comparable(plan).contains(wanted)).toList();
        List<PlanLocation> exact = found.stream()
                .filter(plan -> ("/" + comparable(plan)).endsWith("/" + wanted))
                .toList();
        if (found.size() == 1 || exact.size() == 1) {
            return found.size() == 1 ? found : exact;
        }
        Set<String> folders = folders(all, folder -> ("/" + folder).endsWith("/" + wanted));
        Set<String> meant = folders.isEmpty()
                ? folders(
                        all,
                        folder -> folder.substring(folder.lastIndexOf('/') + 1).contains(wanted))
                : folders;
        if (meant.size() == 1) {
            String folder = meant.iterator().next() + "/";
            return all.stream()
                    .filter(plan -> comparable(plan).startsWith(folder))
                    .toList();
        }
        if (found.isEmpty()) {
            throw CommandFault.usage(
                    "ingen plan heter \"%s\"; här finns %s",
                    "no plan is called \"%s\"; there are %s", part, names(all));
        }
        throw CommandFault.usage(
                "\"%s\" kan vara flera planer: %s", "\"%s\" may be several plans: %s", part, names(found));
    }

    /** The folders of a kind that plans stand in, none inside another. */
    private static Set<String> folders(List<PlanLocation> plans, Predicate<String> kind) {
        Set<String> folders = new LinkedHashSet<>();
        for (PlanLocation plan : plans) {
            String name = comparable(plan);
            for (int end = name.indexOf('/'); end > 0; end = name.indexOf('/', end + 1)) {
                if (kind.test(name.substring(0, end))) {
                    folders.add(name.substring(0, end));
                    break;
                }
            }
        }
        return folders;
    }

    private static String comparable(PlanLocation plan) {
        return NormalForm.of(plan.name()).toLowerCase(Locale.ROOT);
    }

    private static String names(List<PlanLocation> plans) {
        return plans.isEmpty() ? "–" : plans.stream().map(PlanLocation::name).collect(Collectors.joining(", "));
    }

    private List<PlanLocation> below(Path folder) {
        return PlanSearch.below(folder).stream()
                .map(found -> location(found.file()).with(found.trouble()))
                .sorted()
                .toList();
    }

    /** Whether a file of this name is a plan: not {@code organisation.yaml}, nor one that is hidden or left over. */
    public static boolean isPlanName(String name) {
        return PlanSearch.isPlanName(name);
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
