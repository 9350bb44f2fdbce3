package se.bilaga.plan.read;

import java.nio.file.Path;
import java.util.Optional;
import se.bilaga.app.files.DiskTree;
import se.bilaga.app.project.ShippedFiles;
import se.bilaga.plan.type.DocumentType;
import se.bilaga.source.bind.Beside;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.text.SourceTree;

/** Plans as tests read them: with the document types that come with the program. */
public final class PlanReading {
    public static final Shipped SHIPPED = ShippedFiles.beside(Path.of("templates"));

    private PlanReading() {}

    /** The plan at {@code path} of a tree that may answer with the plan whatever it is asked for. */
    public static Optional<PlanFile> read(SourceTree tree, String path, Diagnostics diagnostics) {
        SourceTree others = asked -> asked.contains(DocumentTypes.FOLDER + "/") ? Optional.empty() : tree.read(asked);
        return PlanReader.read(others, SHIPPED, path, diagnostics);
    }

    public static DocumentType type(String name) {
        Diagnostics faults = new Diagnostics();
        return new DocumentTypes(new DiskTree(Path.of("").toAbsolutePath()), SHIPPED)
                .find(name, "", faults)
                .orElseThrow(() -> new AssertionError(faults.all().toString()));
    }

    public static Beside vocabulary(String type) {
        return PlanVocabulary.of(type(type));
    }
}
