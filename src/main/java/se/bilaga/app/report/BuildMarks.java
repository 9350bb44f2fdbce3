package se.bilaga.app.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import se.bilaga.app.files.DiskTrouble;
import se.bilaga.app.git.DocumentTime;
import se.bilaga.app.project.Project;
import se.bilaga.app.project.Surroundings;
import se.bilaga.plan.read.DocumentTypes;

/** What every document of a build is made with: the program, the templates, the document types, the time. */
public final class BuildMarks {
    private BuildMarks() {}

    /** Nothing where it is not known which program this is: then nothing can be known to be unchanged. */
    public static List<String> of(Surroundings surroundings, DocumentTime time) {
        return surroundings
                .variable("BILAGA_PROGRAM")
                .map(program -> List.of(
                        "program " + program + " " + System.getProperty("java.vm.version"),
                        "templates " + files(surroundings.home().resolve("templates")),
                        "own " + files(Project.around(surroundings).root().resolve("templates")),
                        "types " + files(surroundings.home().resolve(DocumentTypes.FOLDER)),
                        "time " + time.mark()))
                .orElse(List.of());
    }

    /** A number that changes when a file of the folder is added, removed or saved. */
    private static String files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return "-";
        }
        try (Stream<Path> files = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            return Integer.toHexString(
                    files.sorted().map(BuildMarks::mark).toList().hashCode());
        } catch (IOException | UncheckedIOException e) {
            throw DiskTrouble.unreadable(folder, e);
        }
    }

    private static String mark(Path file) {
        if (!Files.exists(file)) {
            return file + " -"; // a link to nothing, as an editor may leave
        }
        try {
            return file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
