package se.bilaga.app.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bilaga.app.files.AtomicFile.Outcome;

class AtomicFileTest {
    private static final byte[] OLD = "gammal".getBytes(StandardCharsets.UTF_8);
    private static final byte[] NEW = "ny".getBytes(StandardCharsets.UTF_8);

    private final Path folder;

    AtomicFileTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void replacesAFileAndLeavesNothingElse() throws IOException {
        Path target = Files.write(folder.resolve("a.pdf"), OLD);
        assertInstanceOf(Outcome.Written.class, new AtomicFile().write(target, NEW));
        assertEquals("ny", Files.readString(target));
        assertEquals(List.of("a.pdf"), files());
    }

    @Test
    void leavesAFileThatHoldsTheBytesAlone() throws IOException {
        Path target = Files.write(folder.resolve("a.pdf"), NEW);
        Files.setLastModifiedTime(target, FileTime.fromMillis(1000));
        assertInstanceOf(Outcome.Unchanged.class, new AtomicFile().write(target, NEW));
        assertEquals(1000, Files.getLastModifiedTime(target).toMillis());
    }

    @Test
    void keepsTheOldFileWhenTheMoveFails() throws IOException {
        Path target = Files.write(folder.resolve("a.pdf"), OLD);
        AtomicFile failing = new AtomicFile((from, to, how) -> {
            throw new IOException("No space left on device");
        });
        assertThrows(IOException.class, () -> failing.write(target, NEW));
        assertEquals("gammal", Files.readString(target));
        assertEquals(List.of("a.pdf"), files());
    }

    @Test
    void writesBesideAFileThatAnotherProgramLocks() throws IOException {
        Path target = Files.write(folder.resolve("a.pdf"), OLD);
        AtomicFile locked = new AtomicFile((from, to, how) -> {
            if (to.equals(target)) {
                throw new FileSystemException(to.toString(), null, "used by another process");
            }
            return Files.move(from, to, how);
        });
        Outcome.Locked outcome = assertInstanceOf(Outcome.Locked.class, locked.write(target, NEW));
        assertEquals(folder.resolve("a.ny.pdf"), outcome.instead());
        assertEquals("gammal", Files.readString(target));
        assertEquals("ny", Files.readString(folder.resolve("a.ny.pdf")));
        assertEquals(List.of("a.ny.pdf", "a.pdf"), files());
    }

    @Test
    void waitsForAFileThatIsHeldForAMoment() throws IOException {
        Path target = Files.write(folder.resolve("a.pdf"), OLD);
        int[] tries = {0};
        AtomicFile held = new AtomicFile((from, to, how) -> {
            if (++tries[0] < 3) {
                throw new AccessDeniedException(to.toString());
            }
            return Files.move(from, to, how);
        });
        assertInstanceOf(Outcome.Written.class, held.write(target, NEW));
        assertEquals("ny", Files.readString(target));
    }

    @Test
    void refusesAFolderOrALinkInTheFilesPlace() throws IOException {
        Path other = Files.write(folder.resolve("b"), OLD);
        Path link = Files.createSymbolicLink(folder.resolve("a.pdf"), other);
        assertEquals(
                ExitCode.ENVIRONMENT,
                assertThrows(CommandFault.class, () -> new AtomicFile().write(link, NEW))
                        .exit());
        Path directory = Files.createDirectory(folder.resolve("c.pdf"));
        assertThrows(CommandFault.class, () -> new AtomicFile().write(directory, NEW));
        assertEquals("gammal", Files.readString(other));
    }

    @Test
    void removesWhatAKilledRunLeftButNotWhatALivingOneWrites() throws IOException {
        Path dead = Files.write(folder.resolve(".bilaga-" + Integer.MAX_VALUE + "-1.tmp"), OLD);
        Path living =
                Files.write(folder.resolve(".bilaga-" + ProcessHandle.current().pid() + "-0.tmp"), OLD);
        new AtomicFile().write(folder.resolve("a.pdf"), NEW);
        assertFalse(Files.exists(dead));
        assertTrue(Files.exists(living));
    }

    @Test
    void aKillLeavesAWholeFile() throws IOException, InterruptedException {
        for (int whole = 1; whole <= 3; whole++) {
            Path target = folder.resolve(whole + ".pdf");
            Process writer = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            RestlessWriter.class.getName(),
                            target.toString())
                    .start();
            assertEquals(whole, writer.getInputStream().readNBytes(whole).length);
            writer.destroyForcibly().waitFor();
            RestlessWriter.check(Files.readAllBytes(target));
        }
    }
}
