package se.bilaga.app.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/** Rewrites one file until it is killed; each version is 4 MiB of one byte, and told with a byte. */
final class RestlessWriter {
    private static final int SIZE = 4 << 20;

    private RestlessWriter() {}

    public static void main(String[] args) throws IOException {
        byte[] bytes = new byte[SIZE];
        for (byte version = 0; ; version++) {
            Arrays.fill(bytes, version);
            new AtomicFile().write(Path.of(args[0]), bytes);
            System.out.write(version);
            System.out.flush();
        }
    }

    /** Fails unless the bytes are one version, whole. */
    static void check(byte[] bytes) {
        byte[] expected = new byte[SIZE];
        Arrays.fill(expected, bytes[0]);
        assertEquals(-1, Arrays.mismatch(expected, bytes));
    }
}
