package se.bilaga.app.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32;
import se.bilaga.source.text.SourceTree;

/** Remembers what was read, also what was looked for in vain, so that a later run can tell whether it has changed. */
public final class RecordingTree implements SourceTree {
    private static final int DIGEST_BYTES = 8;

    private final SourceTree tree;
    private final Map<String, String> seen = Collections.synchronizedMap(new TreeMap<>());

    public RecordingTree(SourceTree tree) {
        this.tree = tree;
    }

    @Override
    public Optional<byte[]> read(String path) throws IOException {
        Optional<byte[]> bytes = tree.read(path);
        seen.putIfAbsent(path, mark(bytes));
        return bytes;
    }

    /** The mark of each path asked for. */
    public Map<String, String> seen() {
        return Map.copyOf(seen);
    }

    /** The paths that there were files at. */
    public List<String> found() {
        return seen().entrySet().stream()
                .filter(entry -> !entry.getValue().equals(mark(Optional.empty())))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** Of all that was asked for so far, in sixteen digits. */
    public String digest() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new TreeMap<>(seen())
                    .forEach(
                            (path, mark) -> digest.update((path + " " + mark + "\n").getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest(), 0, DIGEST_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Length and checksum, or {@code -} where there is no file. */
    public static String mark(Optional<byte[]> bytes) {
        return bytes.map(content -> content.length + ":" + Long.toHexString(checksum(content)))
                .orElse("-");
    }

    private static long checksum(byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(content);
        return sum.getValue();
    }
}
