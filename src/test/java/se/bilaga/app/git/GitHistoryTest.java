package se.bilaga.app.git;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bilaga.app.files.CommandFault;
import se.bilaga.app.files.ExitCode;
import se.bilaga.app.project.PlanLocation;

class GitHistoryTest {
    private static final Instant FIRST = Instant.parse("2024-03-01T08:00:00Z");
    private static final Instant SECOND = Instant.parse("2025-03-01T08:00:00Z");

    private final Path top;
    private final Path folder;

    /** A repository whose folder {@code hr} has plans: a.yaml changed once, b.yaml never. */
    GitHistoryTest(@TempDir Path temporary) throws IOException, GitAPIException {
        GitSystem.install();
        top = temporary.resolve("top");
        folder = top.resolve("hr");
        Files.createDirectories(folder.resolve("plans"));
        try (Git git = Git.init().setDirectory(top.toFile()).call()) {
            Files.writeString(folder.resolve("plans/a.yaml"), "ett");
            Files.writeString(folder.resolve("plans/b.yaml"), "b");
            Files.createSymbolicLink(folder.resolve("plans/link.yaml"), Path.of("a.yaml"));
            commit(git, FIRST);
            Files.writeString(folder.resolve("plans/a.yaml"), "två");
            commit(git, SECOND);
        }
    }

    private static void commit(Git git, Instant time) throws GitAPIException {
        git.add().addFilepattern(".").call();
        PersonIdent person = new PersonIdent("A", "a@example.org", time, ZoneOffset.UTC);
        git.commit()
                .setMessage("m")
                .setAuthor(person)
                .setCommitter(person)
                .setSign(false)
                .call();
    }

    private static String read(Path folder, String revision, String path) throws IOException {
        try (GitHistory history = GitHistory.of(folder).orElseThrow()) {
            Optional<byte[]> bytes = history.at(revision).read(path);
            return bytes.map(b -> new String(b, StandardCharsets.UTF_8)).orElse("–");
        }
    }

    @Test
    void readsAFileAsACommitHadIt() throws IOException {
        assertEquals("två", read(folder, "HEAD", "plans/a.yaml"));
        assertEquals("ett", read(folder, "HEAD~1", "plans/a.yaml"));
        assertEquals("–", read(folder, "HEAD", "plans/c.yaml"));
        assertEquals("–", read(folder, "HEAD", "plans"));
    }

    @Test
    void knowsWhenAFileWasLastChanged() {
        try (GitHistory history = GitHistory.of(folder).orElseThrow()) {
            assertEquals(Optional.of(SECOND), history.lastChange("plans/a.yaml"));
            assertEquals(Optional.of(FIRST), history.lastChange("plans/b.yaml"));
            assertEquals(Optional.empty(), history.lastChange("plans/c.yaml"));
        }
    }

    @Test
    void readsABareClone(@TempDir Path bare) throws IOException, GitAPIException {
        Git.cloneRepository()
                .setURI(top.toUri().toString())
                .setDirectory(bare.toFile())
                .setBare(true)
                .call()
                .close();
        assertEquals("ett", read(bare, "HEAD~1", "hr/plans/a.yaml"));
    }

    @Test
    void aShallowCloneSaysWhatIsMissing(@TempDir Path shallow) throws IOException, GitAPIException {
        Git.cloneRepository()
                .setURI(top.toUri().toString())
                .setDirectory(shallow.toFile())
                .setDepth(1)
                .call()
                .close();
        assertEquals("två", read(shallow, "HEAD", "hr/plans/a.yaml"));
        CommandFault fault = assertThrows(CommandFault.class, () -> read(shallow, "HEAD~1", "hr/plans/a.yaml"));
        assertTrue(
                fault.text().sv().contains("git fetch --unshallow"),
                fault.text().sv());
        assertEquals(ExitCode.ENVIRONMENT, fault.exit());
    }

    @Test
    void aRevisionThatIsNotThereIsTold() {
        assertEquals(
                ExitCode.USAGE,
                assertThrows(CommandFault.class, () -> read(folder, "v9", "a")).exit());
        assertEquals(
                ExitCode.USAGE,
                assertThrows(CommandFault.class, () -> read(folder, "^^{", "a")).exit());
        assertEquals(
                ExitCode.USAGE,
                assertThrows(CommandFault.class, () -> read(folder, "HEAD~9", "a"))
                        .exit());
    }

    @Test
    void aLinkIsNotFollowed() {
        CommandFault fault = assertThrows(CommandFault.class, () -> read(folder, "HEAD", "plans/link.yaml"));
        assertTrue(fault.text().en().contains("is a link"), fault.text().en());
    }

    @Test
    void timesBeyond2038AreRight() throws IOException, GitAPIException {
        Instant late = Instant.parse("2050-03-01T08:00:00Z");
        try (Git git = Git.open(top.toFile())) {
            Files.writeString(folder.resolve("plans/b.yaml"), "sent");
            commit(git, late);
        }
        try (GitHistory history = GitHistory.of(folder).orElseThrow()) {
            assertEquals(Optional.of(late), history.lastChange("plans/b.yaml"));
        }
    }

    @Test
    void aNameIsFoundInWhateverFormItIsWritten() throws IOException, GitAPIException {
        String name = "plans/år/ö.yaml";
        Path file = folder.resolve(Normalizer.normalize(name, Normalizer.Form.NFD));
        Files.createDirectories(file.getParent());
        Files.writeString(file, "ö");
        try (Git git = Git.open(top.toFile())) {
            commit(git, SECOND);
        }
        assertEquals("ö", read(folder, "HEAD", name));
        assertEquals("–", read(folder, "HEAD", "plans/år/ä.yaml"));
    }

    @Test
    void aDamagedObjectIsToldWithItsCommitAndACure() throws IOException {
        ObjectId blob;
        try (Git git = Git.open(top.toFile())) {
            blob = git.getRepository().resolve("HEAD:hr/plans/a.yaml");
        }
        Path object = top.resolve(".git/objects")
                .resolve(blob.name().substring(0, 2))
                .resolve(blob.name().substring(2));
        Files.delete(object);
        Files.writeString(object, "skadat");
        CommandFault fault = assertThrows(CommandFault.class, () -> read(folder, "HEAD", "plans/a.yaml"));
        assertEquals(ExitCode.ENVIRONMENT, fault.exit());
        String text = fault.text().sv();
        assertTrue(text.startsWith("HEAD:plans/a.yaml kan inte läsas ur " + top.resolve(".git")), text);
        assertTrue(text.contains("git fsck"), text);
        assertEquals("b", read(folder, "HEAD", "plans/b.yaml"));
    }

    @Test
    void aRepositoryWithOtherNamesOfObjectsIsTold() throws IOException {
        Path config = top.resolve(".git/config");
        Files.writeString(
                config,
                Files.readString(config).replaceFirst("repositoryformatversion = 0", "repositoryformatversion = 1")
                        + "[extensions]\n\tobjectformat = sha256\n");
        CommandFault fault = assertThrows(CommandFault.class, () -> read(folder, "HEAD~1", "plans/a.yaml"));
        assertEquals(ExitCode.ENVIRONMENT, fault.exit());
        String text = fault.text().en();
        assertTrue(text.contains("HEAD~1 cannot be read in " + top.resolve(".git")) && text.contains("sha256"), text);
        try (GitHistory history = GitHistory.of(folder).orElseThrow()) {
            CommandFault timeless = assertThrows(CommandFault.class, () -> history.lastChange("plans/a.yaml"));
            assertTrue(timeless.text().sv().startsWith("HEAD kan inte läsas ur " + top.resolve(".git")));
            assertTrue(timeless.text().sv().endsWith("SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)"));
        }
    }

    @Test
    void leavesNothingBehindInTheRepository() throws IOException {
        List<Path> before = files();
        knowsWhenAFileWasLastChanged();
        readsAFileAsACommitHadIt();
        assertEquals(before, files());
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(top)) {
            return files.sorted().toList();
        }
    }

    @Test
    void commitTimesAreRememberedUntilTheNextCommit(@TempDir Path memory) throws IOException, GitAPIException {
        PlanLocation plan = new PlanLocation(folder, "plans/b.yaml");
        Path file = memory.resolve("times");
        assertEquals(Optional.of(FIRST), new CommitTimes(folder, file).of(plan));
        String remembered = Files.readString(file);
        Files.writeString(file, remembered.replace("1709280000", "1709280001"));
        assertEquals(Optional.of(FIRST.plusSeconds(1)), new CommitTimes(folder, file).of(plan));
        String head = GitHead.mark(folder);
        try (Git git = Git.open(top.toFile())) {
            Files.writeString(folder.resolve("plans/b.yaml"), "ny");
            commit(git, SECOND);
        }
        assertNotEquals(head, GitHead.mark(folder));
        assertEquals(Optional.of(SECOND), new CommitTimes(folder, file).of(plan));
    }

    @Test
    void aLinkedWorkTreeHasTheSameHistory(@TempDir Path linked) throws IOException {
        Path own = Files.createDirectories(top.resolve(".git/worktrees/x"));
        Files.writeString(own.resolve("HEAD"), Files.readString(top.resolve(".git/HEAD")));
        Files.writeString(own.resolve("commondir"), "../..\n");
        Files.writeString(own.resolve("gitdir"), linked.resolve(".git") + "\n");
        Files.writeString(linked.resolve(".git"), "gitdir: " + own + "\n");
        assertEquals("ett", read(linked, "HEAD~1", "hr/plans/a.yaml"));
        assertEquals(GitHead.mark(folder), GitHead.mark(linked));
    }

    @Test
    void aFolderOutsideGitHasNoHistory(@TempDir Path elsewhere) {
        assertTrue(GitHistory.of(elsewhere).isEmpty());
        assertEquals("-", GitHead.mark(elsewhere));
    }
}
