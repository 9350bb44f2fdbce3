package se.bilaga.app.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import se.bilaga.app.files.CommandFault;
import se.bilaga.app.files.DiskTree;
import se.bilaga.app.project.Project;
import se.bilaga.source.text.SourceTree;

/**
 * What git gives an external diff command: {@code path old-file old-hex old-mode new-file new-hex new-mode}.
 *
 * @param path of the plan in the repository
 * @param before where its old content lies for the moment; {@code /dev/null} when it is new
 * @param now where its new content lies
 */
public record GitDiffArguments(String path, String before, String now) {
    private static final int FEWEST = 7;
    private static final String NOTHING = "/dev/null";

    public static GitDiffArguments of(List<String> arguments) {
        if (arguments.size() < FEWEST) {
            throw CommandFault.usage(
                    "--git väntar sig det som git ger ett externt jämförelseprogram",
                    "--git expects what git gives an external diff command");
        }
        return new GitDiffArguments(arguments.get(0), arguments.get(1), arguments.get(4));
    }

    /** The old side; empty when the plan is new. */
    public Optional<DiffSide> old(Project project, Path directory) {
        return side(project, directory, before);
    }

    /** The new side; empty when the plan is gone. */
    public Optional<DiffSide> recent(Project project, Path directory) {
        return side(project, directory, now);
    }

    /** Everything but the plan itself, such as the organisation, is read from the working tree. */
    private Optional<DiffSide> side(Project project, Path directory, String file) {
        if (file.equals(NOTHING)) {
            return Optional.empty();
        }
        SourceTree rest = new DiskTree(project.root());
        Path content = directory.resolve(file);
        SourceTree tree = wanted -> wanted.equals(path) ? content(content) : rest.read(wanted);
        return Optional.of(new DiffSide(tree, path));
    }

    private static Optional<byte[]> content(Path file) throws IOException {
        return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    }
}
