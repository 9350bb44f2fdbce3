package se.bilaga.app.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.CopyOption;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Objects;

/**
 * Writes a file so that a kill or a full disk leaves either the old one or the new one, each whole.
 *
 * <p>The bytes go to a dot-file in the same folder, to the disk, and then under their name in one step. A file that
 * already holds the bytes is left alone.
 */
public final class AtomicFile {
    private static final int TRIES = 4;

    private final Step move;

    public AtomicFile() {
        this(Files::move);
    }

    /** @param move how a finished file gets its name */
    public AtomicFile(Step move) {
        this.move = move;
    }

    /** As {@link Files#move}. */
    interface Step {
        Path apply(Path from, Path to, CopyOption... how) throws IOException;
    }

    /** What became of a file. */
    public sealed interface Outcome {
        /** It held these bytes before. */
        public record Unchanged(Path file) implements Outcome {}

        record Written(Path file) implements Outcome {}

        /** The file is open in a program that locks it; the bytes are in {@code instead}. */
        public record Locked(Path file, Path instead) implements Outcome {}
    }

    public Outcome write(Path target, byte[] bytes) throws IOException {
        refuseOddTarget(target);
        if (holds(target, bytes)) {
            return new Outcome.Unchanged(target);
        }
        Path folder = Objects.requireNonNull(target.toAbsolutePath().getParent(), "a file stands in a folder");
        if (!Files.isDirectory(folder)) { // before Java 20 a link to a folder could not be "created"
            Files.createDirectories(folder);
        }
        LeftOver.clean(folder);
        Path temporary = LeftOver.name(folder);
        try {
            fill(temporary, bytes);
            return place(temporary, target, folder);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void refuseOddTarget(Path target) {
        if (Files.isSymbolicLink(target)) {
            throw CommandFault.environment(
                    "%s är en länk; ta bort den eller välj en annan mapp med --output",
                    "%s is a link; remove it or choose another folder with --output", target);
        }
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(target)) {
            throw CommandFault.environment(
                    "%s finns redan och är ingen vanlig fil", "%s exists already and is not an ordinary file", target);
        }
    }

    private static boolean holds(Path target, byte[] bytes) throws IOException {
        return Files.exists(target)
                && Files.size(target) == bytes.length
                && Arrays.equals(Files.readAllBytes(target), bytes);
    }

    private static void fill(Path temporary, byte[] bytes) throws IOException {
        try (FileChannel file = FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                file.write(rest);
            }
            file.force(true);
        }
    }

    private Outcome place(Path temporary, Path target, Path folder) throws IOException {
        try {
            moveWithPatience(temporary, target);
            return new Outcome.Written(target);
        } catch (AccessDeniedException e) {
            Path instead = beside(target);
            move.apply(temporary, instead, StandardCopyOption.ATOMIC_MOVE);
            return new Outcome.Locked(target, instead);
        } finally {
            force(folder);
        }
    }

    /** A virus scanner or an editor may hold the file for a moment. */
    private void moveWithPatience(Path temporary, Path target) throws IOException {
        for (int attempt = 1; ; attempt++) {
            try {
                move.apply(temporary, target, StandardCopyOption.ATOMIC_MOVE);
                return;
            } catch (AccessDeniedException e) {
                if (attempt == TRIES) {
                    throw e;
                }
            } catch (FileSystemException e) {
                if (attempt == TRIES) {
                    throw new AccessDeniedException(e.getFile(), e.getOtherFile(), e.getReason());
                }
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** {@code 2024.pdf} becomes {@code 2024.ny.pdf}. */
    private static Path beside(Path target) {
        return target.resolveSibling(target.getFileName().toString().replaceFirst("(\\.[^.]+)$", ".ny$1"));
    }

    /** A folder cannot be forced on Windows, where it need not be. */
    private static void force(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            return;
        }
    }
}
