package se.bilaga.app.git;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathFilterGroup;
import org.eclipse.jgit.treewalk.filter.TreeFilter;
import se.bilaga.app.files.CommandFault;
import se.bilaga.app.files.DiskTrouble;

/** The history that a folder belongs to; read with JGit, since the {@code git} command runs what a config names. */
final class GitHistory implements AutoCloseable {
    private static final int DIGITS = 16;

    private final Repository repository;
    private final Path folder;

    private GitHistory(Repository repository, Path folder) {
        this.repository = repository;
        this.folder = folder;
    }

    /** The history of the folder, its parents, or, when it is a bare clone, the folder itself. */
    static Optional<GitHistory> of(Path folder) {
        GitSystem.install();
        FileRepositoryBuilder builder = new FileRepositoryBuilder().setMustExist(true);
        builder.findGitDir(folder.toFile());
        if (builder.getGitDir() == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new GitHistory(builder.build(), folder.toAbsolutePath().normalize()));
        } catch (IOException | IllegalArgumentException e) {
            throw DiskTrouble.unreadable(builder.getGitDir().toPath(), e);
        }
    }

    /** When the file was last changed; empty where no commit has it. */
    Optional<Instant> lastChange(String path) {
        return last(List.of(path)).map(commit -> commit.getCommitterIdent().getWhenAsInstant());
    }

    /** The last commit that changed any of the files, in sixteen digits. */
    Optional<String> lastCommit(Collection<String> paths) {
        return last(paths).map(commit -> commit.getName().substring(0, DIGITS));
    }

    /** The commits that changed a file, newest first. */
    List<String> changes(String path, int most) {
        return changes(List.of(path), most).stream().map(RevCommit::getName).toList();
    }

    private Optional<RevCommit> last(Collection<String> paths) {
        return changes(paths, 1).stream().findFirst();
    }

    private List<RevCommit> changes(Collection<String> paths, int most) {
        requireKnownObjects(
                Constants.HEAD,
                "sätt tiden själv: SOURCE_DATE_EPOCH=$(git log -1 --format=%%ct)",
                "set the time yourself: SOURCE_DATE_EPOCH=$(git log -1 --format=%%ct)");
        List<RevCommit> found = new ArrayList<>();
        try (RevWalk walk = new RevWalk(repository)) {
            ObjectId head = repository.resolve(Constants.HEAD);
            if (head == null || paths.isEmpty()) {
                return found;
            }
            walk.markStart(walk.parseCommit(head));
            List<String> whole = paths.stream().map(path -> prefix() + path).toList();
            walk.setTreeFilter(AndTreeFilter.create(PathFilterGroup.createFromStrings(whole), TreeFilter.ANY_DIFF));
            for (RevCommit commit = walk.next(); commit != null && found.size() < most; commit = walk.next()) {
                found.add(commit);
            }
            return found;
        } catch (MissingObjectException e) {
            return found;
        } catch (IOException e) {
            throw GitTree.damaged(repository, Constants.HEAD, e);
        }
    }

    /**
     * The files of a commit, as the folder had them.
     *
     * @param revision as git writes it: {@code HEAD~1}, {@code v1.2}, {@code main}, {@code 1f3a9c0}
     */
    GitTree at(String revision) {
        requireKnownObjects(
                revision,
                "hämta filen med git show och jämför filerna",
                "fetch the file with git show and compare the files");
        try (RevWalk walk = new RevWalk(repository)) {
            ObjectId id = repository.resolve(revision + "^{commit}");
            if (id == null) {
                throw unknown(revision);
            }
            return new GitTree(repository, walk.parseCommit(id).getTree(), prefix(), revision);
        } catch (MissingObjectException e) {
            throw unknown(revision);
        } catch (RevisionSyntaxException e) {
            throw CommandFault.usage(
                    "\"%s\" är ingen revision; skriv till exempel HEAD~1 eller en tagg",
                    "\"%s\" is not a revision; write for example HEAD~1 or a tag", revision);
        } catch (IOException e) {
            throw GitTree.damaged(repository, revision, e);
        }
    }

    /** JGit finds nothing where the names of objects are of another kind than its own. */
    private void requireKnownObjects(String revision, String cure, String cureInEnglish) {
        String format = repository.getConfig().getString("extensions", null, "objectformat");
        if (format != null && !format.equals("sha1")) {
            throw CommandFault.environment(
                    "%s kan inte läsas ur %s: objekten där är av formatet %s, som programmet inte kan; " + cure,
                    "%s cannot be read in %s: its objects are of the format %s, which the program does not know; "
                            + cureInEnglish,
                    revision,
                    repository.getDirectory(),
                    format);
        }
    }

    private CommandFault unknown(String revision) {
        if (repository.getDirectory().toPath().resolve("shallow").toFile().exists()) {
            return CommandFault.environment(
                    "revisionen \"%s\" finns inte här, för klonen har bara en del av historiken; hämta resten med git fetch --unshallow",
                    "the revision \"%s\" is not here, since the clone has only part of the history; fetch the rest with git fetch --unshallow",
                    revision);
        }
        return CommandFault.usage("det finns ingen revision \"%s\"", "there is no revision \"%s\"", revision);
    }

    /** Where the folder stands in the repository: {@code ""} or {@code some/folder/}. */
    private String prefix() {
        if (repository.isBare()) {
            return "";
        }
        Path top = repository.getWorkTree().toPath().toAbsolutePath().normalize();
        String path = top.relativize(folder).toString().replace('\\', '/');
        return path.isEmpty() ? "" : path + "/";
    }

    @Override
    public void close() {
        repository.close();
    }
}
