package se.bilaga.app.files;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names of unfinished files, {@code .bilaga-4711-3.tmp}, by which a later run knows those of a killed one. */
final class LeftOver {
    private static final Pattern NAME = Pattern.compile("\\.bilaga-(\\d+)-\\d+\\.tmp");
    private static final AtomicInteger COUNT = new AtomicInteger();

    private LeftOver() {}

    static Path name(Path folder) {
        return folder.resolve(".bilaga-" + ProcessHandle.current().pid() + "-" + COUNT.incrementAndGet() + ".tmp");
    }

    /** Removes the unfinished files of processes that are gone. */
    static void clean(Path folder) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, ".bilaga-*.tmp")) {
            for (Path file : files) {
                Matcher name = NAME.matcher(file.getFileName().toString());
                if (name.matches()
                        && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
