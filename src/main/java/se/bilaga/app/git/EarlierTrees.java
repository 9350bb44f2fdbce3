package se.bilaga.app.git;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import se.bilaga.app.files.CommandFault;
import se.bilaga.source.text.SourceTree;

/** The files of a project as they once were. */
public final class EarlierTrees {
    /** A plan that has been changed in more commits than this since is another by now. */
    private static final int MOST = 300;

    private EarlierTrees() {}

    /**
     * The first that is the one looked for: that of a commit, then those of the commits that changed a plan, newest first.
     *
     * @param first the commit to try before others; {@code ""} where none is known
     */
    public static Optional<SourceTree> find(Path root, String plan, String first, Predicate<SourceTree> wanted) {
        try (GitHistory history = GitHistory.of(root).orElse(null)) {
            if (history == null) {
                return Optional.empty();
            }
            Optional<SourceTree> known =
                    first.matches("[0-9a-f]{7,40}") ? at(history, first, wanted) : Optional.empty();
            if (known.isPresent()) {
                return known;
            }
            List<String> commits = history.changes(plan, MOST);
            for (String commit : commits) {
                Optional<SourceTree> found = at(history, commit, wanted);
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        }
    }

    private static Optional<SourceTree> at(GitHistory history, String commit, Predicate<SourceTree> wanted) {
        try {
            SourceTree tree = history.at(commit);
            return wanted.test(tree) ? Optional.of(tree) : Optional.empty();
        } catch (CommandFault unknown) {
            return Optional.empty();
        }
    }
}
