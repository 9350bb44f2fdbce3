package se.bilaga.app.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.bilaga.app.files.DiskTree;
import se.bilaga.app.files.RecordingTree;
import se.bilaga.app.project.PlanLocation;

/**
 * Knows which documents are made from what still stands, so that a build where nothing has changed reads and compares
 * but does not typeset.
 *
 * <p>One small file a plan, in {@code .bilaga/stamps}: where the plan is, what it was made with (program, templates, time), the
 * mark of every file read, and the size and time of every file written. It is a memory, not a truth: without it the
 * documents are made again and come out the same.
 */
public final class Stamps {
    private static final String PLAN = "p ";

    private final Path folder;
    private final List<String> surroundings;

    /** @param surroundings what every plan of this run is made with, a line each; nothing is kept where that is unknown */
    public Stamps(Path folder, List<String> surroundings) {
        this.folder = folder;
        this.surroundings = List.copyOf(surroundings);
    }

    /** What the plan's documents were said to have, if neither their sources nor they have changed since. */
    Optional<Tally> current(PlanLocation plan, List<Path> targets) {
        if (surroundings.isEmpty()) {
            return Optional.empty();
        }
        try {
            List<String> kept = new ArrayList<>(Files.readAllLines(file(targets)));
            Tally tally = Tally.of(kept.remove(0));
            return kept.equals(lines(kept, plan, targets)) ? Optional.of(tally) : Optional.empty();
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** Remembers that {@code targets} are made from what {@code tree} was asked for. */
    void keep(PlanLocation plan, List<Path> targets, RecordingTree tree, Tally tally) {
        if (surroundings.isEmpty()) {
            return;
        }
        try {
            List<String> read = new ArrayList<>();
            read.add(PLAN + file(plan));
            tree.seen().forEach((path, mark) -> read.add("r " + mark + " " + path));
            read.subList(1, read.size()).sort(null);
            List<String> lines = new ArrayList<>(List.of(tally.note()));
            lines.addAll(surroundings);
            lines.addAll(read); // as it was read: a plan may have been saved again since then
            lines.addAll(onDisk(targets));
            Files.createDirectories(folder);
            Files.write(file(targets), lines);
        } catch (IOException e) {
            forget(targets);
        }
    }

    /** Forgets the plans that are gone; what cannot be read or removed stays. */
    public void prune() {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> kept = Files.list(folder)) {
            for (Path stamp : kept.toList()) {
                if (!isOfAPlan(Files.readAllLines(stamp))) {
                    Files.deleteIfExists(stamp);
                }
            }
        } catch (IOException | UncheckedIOException e) {
            return;
        }
    }

    private static boolean isOfAPlan(List<String> stamp) {
        return stamp.stream()
                .filter(line -> line.startsWith(PLAN))
                .anyMatch(line -> Files.exists(Path.of(line.substring(PLAN.length()))));
    }

    private static Path file(PlanLocation plan) {
        return plan.root().resolve(plan.path());
    }

    private void forget(List<Path> targets) {
        try {
            Files.deleteIfExists(file(targets));
        } catch (IOException e) {
            return;
        }
    }

    /** The lines as they would be now for the files that {@code kept} speaks of. */
    private List<String> lines(List<String> kept, PlanLocation plan, List<Path> targets) throws IOException {
        List<String> now = new ArrayList<>(surroundings);
        now.add(PLAN + file(plan));
        DiskTree tree = new DiskTree(plan.root());
        for (String line : kept) {
            if (line.startsWith("r ")) {
                String path = line.split(" ", 3)[2];
                now.add("r " + RecordingTree.mark(tree.read(path)) + " " + path);
            }
        }
        now.addAll(onDisk(targets));
        return now;
    }

    private static List<String> onDisk(List<Path> targets) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Path target : targets) {
            lines.add(onDisk(target));
        }
        return lines;
    }

    /** {@code f 71234 1763781234567 output/a.pdf} */
    static String onDisk(Path file) throws IOException {
        return "f " + Files.size(file) + " " + Files.getLastModifiedTime(file).toMillis() + " " + file;
    }

    private Path file(List<Path> targets) {
        return folder.resolve(Long.toHexString(Integer.toUnsignedLong(targets.hashCode())));
    }
}
