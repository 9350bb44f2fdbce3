package se.bilaga.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Faults of a look are its owner's, told at their line, and stop no more than they must. */
class LooksTest {
    private static final Path SAMPLE = Path.of("src/test/samples/exempelkommun");

    @TempDir
    Path folder = Path.of("");

    private Path look = Path.of("");
    private Desk desk = new Desk(Path.of(""));

    /** A project, and a program with a copy of our templates. */
    @BeforeEach
    void copyTemplates() throws IOException {
        Path home = folder.resolve("home");
        try (Stream<Path> files = Files.walk(Path.of("templates"))) {
            files.forEach(file -> copy(file, home.resolve(file)));
        }
        look = home.resolve("templates/looks/enkel");
        desk = Desk.real(folder, home);
        String organisation = Files.readString(SAMPLE.resolve("organisation.yaml"));
        desk.write("plans/k/f/organisation.yaml", organisation.replaceFirst("(?m)^utseende: .*$", "utseende: enkel"));
        desk.write("plans/k/f/2026.yaml", Files.readString(SAMPLE.resolve("plan.yaml")));
    }

    private static void copy(Path from, Path to) {
        try {
            if (Files.isDirectory(from)) {
                Files.createDirectories(to);
            } else {
                Files.copy(from, to);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aRefusedTemplateDoesNotWithholdThePdf() throws IOException {
        Files.writeString(look.resolve("word.dotx"), "ingen mall");
        assertEquals(1, desk.bilaga("build"), desk.err());
        assertTrue(desk.err().contains("fel[wordmall]: Wordmallen word.dotx är ingen hel .dotx"), desk.err());
        assertTrue(Files.exists(folder.resolve("output/k/f/2026.pdf")));
        assertFalse(Files.exists(folder.resolve("output/k/f/2026.docx")));
    }

    @Test
    void whatATemplateLacksIsToldOnceUntilItChanges() throws IOException {
        Path template = look.resolve("word.docx");
        Files.copy(Path.of("src/test/resources/word-templates/libreoffice.docx"), template);
        assertEquals(0, desk.bilaga("build", "--format", "docx"), desk.err());
        assertTrue(desk.err().contains("saknar formatmallen"), desk.err());
        assertEquals(0, desk.bilaga("build", "--format", "docx", "--force"), desk.err());
        assertFalse(desk.err().contains("saknar formatmallen"), desk.err());
        Files.copy(Path.of("templates/looks/stockholm/word.dotx"), look.resolve("word.dotx"));
        Files.delete(template);
        assertEquals(0, desk.bilaga("build", "--format", "docx"), desk.err());
    }
}
