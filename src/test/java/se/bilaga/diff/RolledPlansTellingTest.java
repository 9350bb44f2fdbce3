package se.bilaga.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.bilaga.diff.change.Change;
import se.bilaga.diff.things.Side;
import se.bilaga.plan.read.PlanFile;
import se.bilaga.plan.read.PlanReading;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.statistics.Statistics;

/** What is told of whole plans that were rolled and filled in, against what their author says was done. */
class RolledPlansTellingTest {
    private static final Path FOLDER = Path.of("src/test/rolled");
    private static final int FEWEST_EDITS = 100;
    private static final double RIGHT = 0.98;

    /** What may be told beside an edit, and what a pair that is missed is told as. */
    private static final Set<String> BESIDE = Set.of("also", "missed");

    /** {@code split | delad | aktivitet | Chefer utbildas | Chefer får}: what is done, and what should be told of what. */
    private record Label(String edit, List<String> kinds, String thing, String name, String fragment) {
        static Label of(String line) {
            String[] parts = line.split(" \\| ", 5);
            return new Label(
                    parts[0], List.of(parts[1].split(",")), parts[2], parts[3], parts.length < 5 ? "" : parts[4]);
        }

        boolean isAbout(Change change) {
            return change.subject().thing().singular().equals(thing)
                    && change.subject().name().startsWith(name);
        }

        boolean tells(Change change) {
            return isAbout(change)
                    && kinds.contains(change.kind())
                    && plain(change.clause()).contains(fragment);
        }
    }

    private final Map<String, int[]> tallies = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();

    @Test
    void tellsWhatWasDoneAndNothingElse() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            folders.filter(Files::isDirectory).sorted().forEach(this::judge);
        }
        tallies.forEach((edit, tally) ->
                System.out.printf("%-18s %3d right %3d misnamed %3d missed%n", edit, tally[0], tally[1], tally[2]));
        int right = tallies.values().stream().mapToInt(tally -> tally[0]).sum();
        int edits = tallies.values().stream()
                .mapToInt(tally -> tally[0] + tally[1] + tally[2])
                .sum();
        long invented =
                faults.stream().filter(fault -> fault.contains(" invented ")).count();
        System.out.printf("rolled plans: %d of %d edits told, %d invented%n%s%n", right, edits, invented, text());
        assertTrue(edits >= FEWEST_EDITS, edits + " edits");
        assertEquals(0, invented, text());
        assertTrue(right >= RIGHT * edits, text());
    }

    private void judge(Path folder) {
        List<Label> labels = labels(folder);
        List<Change> changes =
                new ArrayList<>(Comparison.of(side(folder, "old.yaml"), List.of(), side(folder, "new.yaml"))
                        .changes());
        changes.removeIf(change -> change instanceof Change.Kept);
        String name = String.valueOf(folder.getFileName());
        for (Label label : labels) {
            if (!BESIDE.contains(label.edit())) {
                int verdict = changes.stream().anyMatch(label::tells)
                        ? 0
                        : changes.stream().anyMatch(label::isAbout) ? 1 : 2;
                tallies.computeIfAbsent(label.edit(), any -> new int[3])[verdict]++;
                if (verdict > 0) {
                    faults.add(name + (verdict == 1 ? " misnamed " : " missed ") + label);
                }
            }
        }
        changes.stream()
                .filter(change -> labels.stream().noneMatch(label -> label.tells(change)))
                .forEach(change -> faults.add(name + " invented " + change.kind() + " | "
                        + change.subject().thing().singular() + " | "
                        + change.subject().name() + " | " + plain(change.clause())));
    }

    private String text() {
        return String.join("\n", faults);
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }

    private static List<Label> labels(Path folder) {
        try {
            return Files.readAllLines(folder.resolve("labels.txt")).stream()
                    .map(Label::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Side side(Path folder, String plan) {
        Diagnostics diagnostics = new Diagnostics();
        PlanFile file = PlanReading.read(
                        RolledPlansTellingTest::bytes, folder.resolve(plan).toString(), diagnostics)
                .orElseThrow(() -> new AssertionError(diagnostics.all().toString()));
        return Side.of(file, Statistics.of(file, diagnostics));
    }

    private static Optional<byte[]> bytes(String path) {
        try {
            return Files.exists(Path.of(path)) ? Optional.of(Files.readAllBytes(Path.of(path))) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
