package se.bilaga.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
        stamps.keep(List.of(target), tree, NOTHING);
        assertEquals(Optional.empty(), stamps.current(location, List.of(target)));

        Files.writeString(plan, "före");
        assertEquals(Optional.of(NOTHING), stamps.current(location, List.of(target)));
    }
}
