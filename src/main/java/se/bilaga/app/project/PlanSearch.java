package se.bilaga.app.project;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.bilaga.app.files.DiskTrouble;
import se.bilaga.plan.read.DocumentTypes;

/** Finds the plans below a folder; one that cannot be read is found too, as what fails in place of its plans. */
final class PlanSearch extends SimpleFileVisitor<Path> {
    /** Editors, synchronisation and merges leave these: {@code ~$2026.yaml}, {@code 2026_LOCAL_417.yaml}. */
    private static final String LEFT_OVER =
            "[.~#].*|.*_(?:BACKUP|BASE|LOCAL|REMOTE)_\\d+\\.ya?ml|.*\\.sync-conflict-.*|.*~\\.ya?ml";

    /** What plans share has a name that says so. */
    private static final String NO_PLAN =
            "(?i:organi[sz]ation(?:en)?|(?:statistik|gemensam).*)\\.ya?ml|.*\\.schema\\.ya?ml";

    private final Path start;
    private final List<Found> found = new ArrayList<>();

    private PlanSearch(Path start) {
        this.start = start;
    }

    /** A plan's file, or a folder and why it cannot be read. */
    record Found(Path file, @Nullable IOException trouble) {}

    /** In no order. */
    static List<Found> below(Path folder) {
        PlanSearch search = new PlanSearch(folder);
        try {
            Files.walkFileTree(folder, search);
        } catch (IOException e) {
            throw DiskTrouble.unreadable(folder, e);
        }
        return search.found;
    }

    /** Whether a file of this name is a plan: not {@code organisation.yaml}, nor one that is hidden or left over. */
    static boolean isPlanName(String name) {
        return name.matches(".+\\.ya?ml") && !name.matches(NO_PLAN) && !name.matches(LEFT_OVER);
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        boolean hidden =
                !folder.equals(start) && folder.getFileName().toString().startsWith(".");
        boolean lists = (folder.endsWith("krav") || folder.endsWith(DocumentTypes.FOLDER))
                && Files.exists(folder.resolveSibling("organisation.yaml"));
        return hidden || lists ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (isPlanName(file.getFileName().toString()) && Files.isRegularFile(file)) {
            found.add(new Found(file, null));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path folder, IOException trouble) {
        found.add(new Found(folder, trouble));
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException trouble) {
        if (trouble != null) {
            found.add(new Found(folder, trouble));
        }
        return FileVisitResult.CONTINUE;
    }
}
