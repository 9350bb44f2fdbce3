package se.bilaga.app.files;

import java.io.IOException;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32;
import se.bilaga.source.text.SourceTree;

/** Remembers what was read, also what was looked for in vain, so that a later run can tell whether it has changed. */
public final class RecordingTree implements SourceTree {
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
