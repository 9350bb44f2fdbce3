package se.bilaga;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Files that hold what should come out; with {@code -Dgolden=accept} what came out is taken for that instead.
 *
 * <pre>{@code Golden.same(Path.of("docs/regler.md"), RuleManual.markdown());}</pre>
 */
public final class Golden {
    private Golden() {}

    /** Fails unless the file holds {@code out}, or takes it. */
    public static void same(Path file, String out) {
        try {
            if (accepted()) {
                Files.writeString(file, out);
            }
            assertEquals(Files.readString(file), out, "run mvn test -Dgolden=accept and read the diff");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether what comes out shall be taken. */
    public static boolean accepted() {
        return accepted(System.getProperty("golden"), System.getenv("CI"));
    }

    /** @throws IllegalStateException in CI, where nobody reads the diff */
    static boolean accepted(@Nullable String flag, @Nullable String ci) {
        if (flag == null) {
            return false;
        }
        if (!flag.equals("accept")) {
            throw new IllegalStateException("-Dgolden=accept is the one value, not " + flag);
        }
        if (ci != null && !ci.isEmpty() && !ci.equals("false")) {
            throw new IllegalStateException("-Dgolden=accept is refused in CI");
        }
        return true;
    }
}
