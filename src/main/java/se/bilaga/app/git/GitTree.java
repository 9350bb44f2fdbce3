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
import org.jspecify.annotations.Nullable;
import se.bilaga.app.files.CommandFault;
import se.bilaga.app.files.NormalForm;
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
        try (TreeWalk walk = walk(prefix + path)) {
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
        } catch (IOException e) {
            throw damaged(repository, revision + ":" + path, e);
        }
    }

    /** What is wrong with a history that git itself cannot read either; {@code what} is a commit or a file of one. */
    static CommandFault damaged(Repository repository, String what, IOException e) {
        return CommandFault.environment(
                "%s kan inte läsas ur %s, som är skadat (%s); kör git fsck, och hämta det som fattas med git fetch --refetch eller gör en ny klon; build kan också köras med SOURCE_DATE_EPOCH",
                "%s cannot be read in %s, which is damaged (%s); run git fsck, and fetch what is missing with git fetch --refetch or make a new clone; build can also be run with SOURCE_DATE_EPOCH",
                what,
                repository.getDirectory(),
                String.valueOf(e.getMessage()));
    }

    /** At the file, whatever form of Unicode its name has; null where there is none. */
    private @Nullable TreeWalk walk(String path) throws IOException {
        TreeWalk exact = TreeWalk.forPath(repository, path, tree);
        if (exact != null || NormalForm.isAscii(path)) {
            return exact;
        }
        String wanted = NormalForm.of(path);
        TreeWalk all = new TreeWalk(repository);
        all.addTree(tree);
        all.setRecursive(true);
        while (all.next()) {
            if (NormalForm.of(all.getPathString()).equals(wanted)) {
                return all;
            }
        }
        all.close();
        return null;
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
