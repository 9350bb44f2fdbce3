package se.bilaga;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GoldenTest {

    @Test
    void isAcceptedAtADesk() {
        assertTrue(Golden.accepted("accept", null));
        assertTrue(Golden.accepted("accept", ""));
        assertTrue(Golden.accepted("accept", "false"));
        assertFalse(Golden.accepted(null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "1", "woodpecker"})
    void isRefusedInCi(String ci) {
        assertThrows(IllegalStateException.class, () -> Golden.accepted("accept", ci));
        assertFalse(Golden.accepted(null, ci));
    }

    @Test
    void anotherValueIsNoWish() {
        assertThrows(IllegalStateException.class, () -> Golden.accepted("yes", null));
    }

    @Test
    void anotherTextThanTheFilesFails(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("golden.txt"), "ett");
        Golden.same(file, "ett");
        assertThrows(AssertionError.class, () -> Golden.same(file, "två"));
    }

    /** Else there would be a door beside this one. */
    @Test
    void noOtherTestReadsTheFlag() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            List<Path> readers = files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("Golden"))
                    .filter(file -> GoldenTest.text(file).contains("\"golden\""))
                    .toList();
            assertTrue(readers.isEmpty(), readers.toString());
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
