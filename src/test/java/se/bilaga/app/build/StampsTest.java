package se.bilaga.app.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bilaga.app.files.DiskTree;
import se.bilaga.app.files.RecordingTree;
import se.bilaga.app.project.PlanLocation;

class StampsTest {
    private static final Tally NOTHING = new Tally(0, 0, 0);

    @Test
    void aPlanSavedWhileItsDocumentWasMadeHasChanged(@TempDir Path folder) throws IOException {
        Path plan = Files.writeString(folder.resolve("2025.yaml"), "före");
        Path target = Files.writeString(folder.resolve("2025.pdf"), "pdf före");
        PlanLocation location = new PlanLocation(folder, "2025.yaml");
        Stamps stamps = new Stamps(folder.resolve("stamps"), List.of("program 1"));

        RecordingTree tree = new RecordingTree(new DiskTree(folder));
        tree.read("2025.yaml");
        Files.writeString(plan, "efter");
        stamps.keep(location, List.of(target), tree, NOTHING);
        assertEquals(Optional.empty(), stamps.current(location, List.of(target)));

        Files.writeString(plan, "före");
        assertEquals(Optional.of(NOTHING), stamps.current(location, List.of(target)));
    }

    @Test
    void plansThatAreGoneAreForgotten(@TempDir Path folder) throws IOException {
        Stamps stamps = new Stamps(folder.resolve("stamps"), List.of("program 1"));
        for (String name : List.of("2024", "2025")) {
            Files.writeString(folder.resolve(name + ".yaml"), name);
            Path target = Files.writeString(folder.resolve(name + ".pdf"), name);
            RecordingTree tree = new RecordingTree(new DiskTree(folder));
            stamps.keep(new PlanLocation(folder, name + ".yaml"), List.of(target), tree, NOTHING);
        }
        Files.delete(folder.resolve("2024.yaml"));
        stamps.prune();
        assertEquals(1, count(folder.resolve("stamps")));
        PlanLocation kept = new PlanLocation(folder, "2025.yaml");
        assertEquals(Optional.of(NOTHING), stamps.current(kept, List.of(folder.resolve("2025.pdf"))));
    }

    private static long count(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.count();
        }
    }
}
