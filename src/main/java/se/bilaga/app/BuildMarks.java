package se.bilaga.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What every document of a build is made with: the program, the templates, the time. */
final class BuildMarks {
    private BuildMarks() {}

    static List<String> of(Surroundings surroundings, DocumentTime time) {
        return List.of(
                "program " + surroundings.variable("BILAGA_PROGRAM").orElse("-") + " "
                        + System.getProperty("java.vm.version"),
                "templates " + templates(surroundings.home().resolve("templates")),
                "time " + time.mark());
    }

    /** A number that changes when a file of the folder is added, removed or saved. */
    private static String templates(Path folder) {
        if (!Files.isDirectory(folder)) {
            return "-";
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return Integer.toHexString(
                    files.sorted().map(BuildMarks::mark).toList().hashCode());
        } catch (IOException | UncheckedIOException e) {
            throw DiskTrouble.unreadable(folder, e);
        }
    }

    private static String mark(Path file) {
        try {
            return file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
