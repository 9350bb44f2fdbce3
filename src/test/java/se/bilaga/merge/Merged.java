package se.bilaga.merge;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import se.bilaga.app.build.PlanWorkshop;
import se.bilaga.app.build.Workshop;
import se.bilaga.app.files.DiskTree;
import se.bilaga.app.project.ShippedFiles;
import se.bilaga.app.returned.EditedPlan;
import se.bilaga.merge.read.UnreadableWord;
import se.bilaga.merge.read.WordFile;
import se.bilaga.output.word.WordFormat;
import se.bilaga.page.Page;
import se.bilaga.source.diagnostic.Diagnostics;

/** Plans of the repository whose documents were edited. */
final class Merged {
    private static final Path TEMPLATES = Path.of("templates");
    private static final Workshop WORKSHOP = new PlanWorkshop(TEMPLATES);
    private static final Map<String, byte[]> MADE = new HashMap<>();

    private Merged() {}

    static EditedPlan plan(String path) {
        return new EditedPlan(
                WORKSHOP,
                ShippedFiles.beside(TEMPLATES),
                new DiskTree(Path.of("").toAbsolutePath()),
                path);
    }

    /** The document of a plan, as it is sent out. */
    static synchronized byte[] document(String path) {
        return MADE.computeIfAbsent(path, key -> {
            try {
                Page page = WORKSHOP.page(
                                new DiskTree(Path.of("").toAbsolutePath()), key, Optional::empty, new Diagnostics())
                        .page()
                        .orElseThrow();
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                new WordFormat(Map.of(), warning -> {}).write(page, out);
                return out.toByteArray();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    static Merge of(String path, UnaryOperator<WordEditing> editing) {
        return of(path, editing.apply(new WordEditing(document(path))).bytes(), false);
    }

    static Merge of(String path, byte[] edited, boolean comments) {
        try {
            return plan(path)
                    .merge(WordFile.read(edited), comments, new Diagnostics())
                    .orElseThrow();
        } catch (UnreadableWord e) {
            throw new IllegalStateException(e);
        }
    }
}
