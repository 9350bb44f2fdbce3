package se.bilaga.app.git;

import java.io.IOException;
import java.util.Optional;
import org.eclipse.jgit.errors.LargeObjectException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevTree;
import org.eclipse.jgit.treewalk.TreeWalk;
import se.bilaga.app.files.CommandFault;
import se.bilaga.source.text.SourceTree;

/** The files of one commit. */
final class GitTree implements SourceTree {
    private static final int LARGEST = 64 << 20;

    private final Repository repository;
    private final RevTree tree;
    private final String prefix;
    private final String revision;

    GitTree(Repository repository, RevTree tree, String prefix, String revision) {
        this.repository = repository;
        this.tree = tree;
        this.prefix = prefix;
        this.revision = revision;
    }

    @Override
    public Optional<byte[]> read(String path) throws IOException {
        try (TreeWalk walk = TreeWalk.forPath(repository, prefix + path, tree)) {
            if (walk == null || walk.getFileMode() == FileMode.TREE) {
                return Optional.empty();
            }
            refuseOddities(walk.getFileMode(), path);
            return Optional.of(content(walk, path));
        } catch (MissingObjectException e) {
            throw CommandFault.environment(
                    "%s:%s finns inte i den här klonen, som saknar en del av innehållet; hämta det med git fetch --refetch",
                    "%s:%s is not in this clone, which lacks some of the content; fetch it with git fetch --refetch",
                    revision,
                    path);
        }
    }

    private byte[] content(TreeWalk walk, String path) throws IOException {
        ObjectLoader object = repository.open(walk.getObjectId(0));
        try {
            return object.getCachedBytes(LARGEST);
        } catch (LargeObjectException e) {
            throw CommandFault.environment(
                    "%s:%s är större än %s MiB", "%s:%s is larger than %s MiB", revision, path, LARGEST >> 20);
        }
    }

    private void refuseOddities(FileMode mode, String path) {
        if (mode == FileMode.SYMLINK) {
            throw CommandFault.environment(
                    "%s:%s är en länk; sådana följs inte", "%s:%s is a link; such are not followed", revision, path);
        }
        if (mode == FileMode.GITLINK) {
            throw CommandFault.environment(
                    "%s:%s är en undermodul; sådana läses inte",
                    "%s:%s is a submodule; such are not read", revision, path);
        }
    }
}
