package se.bilaga.app.git;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import se.bilaga.app.files.CommandFault;
import se.bilaga.app.files.DiskTree;
import se.bilaga.app.project.Project;
import se.bilaga.diff.words.LineDiff;
import se.bilaga.source.text.SourceTree;

/**
 * What git gives an external diff command, at the top of the repository: {@code path old-file old-hex old-mode new-file
 * new-hex new-mode}, after which a renamed file has its new path; {@code path} alone for one that is not merged.
 *
 * @param path of the file in the repository before
 * @param nowPath the same now
 * @param before where its old content lies for the moment; {@code /dev/null} when it is new
 * @param now where its new content lies
 */
public record GitDiffArguments(String path, String nowPath, String before, String now) {
    private static final int WHOLE = 7;
    private static final String NOTHING = "/dev/null";

    public static GitDiffArguments of(List<String> arguments) {
        String path = arguments.get(0);
        if (arguments.size() == 1) {
            return new GitDiffArguments(path, path, NOTHING, NOTHING);
        }
        if (arguments.size() < WHOLE) {
            throw CommandFault.usage(
                    "--git väntar sig det som git ger ett externt jämförelseprogram",
                    "--git expects what git gives an external diff command");
        }
        String renamed = arguments.size() > WHOLE ? arguments.get(WHOLE) : path;
        return new GitDiffArguments(path, renamed, arguments.get(1), arguments.get(4));
    }

    public boolean isUnmerged() {
        return before.equals(NOTHING) && now.equals(NOTHING);
    }

    /** Whether both names are a plan's: {@code organisation.yaml} is none. */
    public boolean isPlan() {
        return Project.isPlanName(name(path)) && Project.isPlanName(name(nowPath));
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The old side; empty when the plan is new. */
    public Optional<DiffSide> old(Path directory) {
        return side(directory, path, before);
    }

    /** The new side; empty when the plan is gone. */
    public Optional<DiffSide> recent(Path directory) {
        return side(directory, nowPath, now);
    }

    /** Everything but the plan itself, such as the organisation, is read from the working tree. */
    private static Optional<DiffSide> side(Path directory, String path, String file) {
        if (file.equals(NOTHING)) {
            return Optional.empty();
        }
        SourceTree rest = new DiskTree(directory.toAbsolutePath().normalize());
        Path content = directory.resolve(file);
        SourceTree tree = wanted -> wanted.equals(path) ? content(content) : rest.read(wanted);
        return Optional.of(new DiffSide(tree, path));
    }

    private static Optional<byte[]> content(Path file) throws IOException {
        return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    }

    /** The lines that differ, as git itself shows them. */
    public String lines(Path directory) {
        return LineDiff.of(
                before.equals(NOTHING) ? before : "a/" + path,
                text(directory, before),
                now.equals(NOTHING) ? now : "b/" + nowPath,
                text(directory, now));
    }

    private static String text(Path directory, String file) {
        if (file.equals(NOTHING)) {
            return "";
        }
        try {
            return new String(Files.readAllBytes(directory.resolve(file)), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
