package se.bilaga.app.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells in a moment, without JGit, whether the history has got a new commit. */
final class GitHead {
    private GitHead() {}

    /** The commit that is checked out, or whatever else changes when it does; {@code -} where there is no history. */
    static String mark(Path folder) {
        try {
            for (Path top = folder; top != null; top = top.getParent()) {
                Path git = top.resolve(".git");
                if (Files.isDirectory(git)) {
                    return mark(git, git);
                }
                if (Files.isRegularFile(git)) {
                    Path own = top.resolve(text(git).replaceFirst("^gitdir: ", ""));
                    Path common = own.resolve("commondir"); // a submodule has none
                    return mark(own, Files.exists(common) ? own.resolve(text(common)) : own);
                }
            }
            return "-";
        } catch (IOException e) {
            return "-";
        }
    }

    private static String mark(Path own, Path common) throws IOException {
        String head = text(own.resolve("HEAD"));
        Path branch = common.resolve(head.replaceFirst("^ref: ", ""));
        return Files.isRegularFile(branch) ? text(branch) : head + " " + time(common, "packed-refs");
    }

    private static String time(Path folder, String name) throws IOException {
        Path file = folder.resolve(name);
        return Files.exists(file) ? Files.getLastModifiedTime(file).toString() : "-";
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file).strip();
    }
}
