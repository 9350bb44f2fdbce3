package se.bilaga.output.word;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** An outside program that a test needs: without it the test fails, for a skipped test says nothing. */
public final class Tool {

    private Tool() {}

    /** Fails unless the program, or the file at a path, is there. */
    public static void need(String program) {
        String path = System.getenv().getOrDefault("PATH", "");
        boolean there = Files.exists(Path.of(program))
                || Arrays.stream(path.split(java.io.File.pathSeparator, -1))
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
        assertTrue(there, program + " is missing; ./bilaga-test installs it");
    }

    /** What a program prints until it has ended. */
    public static String run(List<String> command) {
        try {
            Path out = Files.createTempFile("bilaga", ".txt");
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(out.toFile())
                    .start();
            process.waitFor();
            String printed = Files.readString(out);
            Files.delete(out);
            return printed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
