package se.bilaga.app.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import se.bilaga.source.text.SourceTree;

/** The files below a folder on disk; nothing outside it is read, not through {@code ..} and not through a link. */
public final class DiskTree implements SourceTree {
    private static final long LARGEST = 64L << 20;

    private final Path root;

    public DiskTree(Path root) {
        this.root = root;
    }

    @Override
    public Optional<byte[]> read(String path) throws IOException {
        Path file = NormalForm.onDisk(inside(path));
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        if (!file.toRealPath().startsWith(root.toRealPath())) {
            throw CommandFault.environment(
                    "%s är en länk ut ur %s; sådana följs inte",
                    "%s is a link out of %s; such are not followed", path, root);
        }
        if (Files.size(file) > LARGEST) {
            throw CommandFault.environment("%s är större än %s MiB", "%s is larger than %s MiB", path, LARGEST >> 20);
        }
        try {
            return Optional.of(Files.readAllBytes(file));
        } catch (IOException e) {
            throw DiskTrouble.unreadable(Path.of(path), e);
        }
    }

    private Path inside(String path) {
        try {
            Path file = root.resolve(path).normalize();
            if (file.startsWith(root)) {
                return file;
            }
        } catch (InvalidPathException e) {
            throw DiskTrouble.unreadable(root, e);
        }
        throw CommandFault.environment("%s ligger utanför %s", "%s is outside %s", path, root);
    }
}
