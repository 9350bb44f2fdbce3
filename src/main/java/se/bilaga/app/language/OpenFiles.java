package se.bilaga.app.language;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import se.bilaga.source.text.SourceTree;

/** The files of a project as their authors see them: as they stand in the editor, the others as they are on disk. */
final class OpenFiles implements SourceTree {
    private final SourceTree disk;
    private final Map<String, String> open = new ConcurrentHashMap<>();
    private final Map<String, Integer> versions = new ConcurrentHashMap<>();

    OpenFiles(SourceTree disk) {
        this.disk = disk;
    }

    @Override
    public Optional<byte[]> read(String path) throws IOException {
        String text = open.get(name(path));
        return text == null ? disk.read(path) : Optional.of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A file may be named with å as one character or as two. */
    private static String name(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC);
    }

    void put(String path, String text, int version) {
        open.put(name(path), text);
        versions.put(name(path), version);
    }

    void close(String path) {
        open.remove(name(path));
        versions.remove(name(path));
    }

    /** The editor's number for the text of a file; null for one that it does not have open. */
    @Nullable
    Integer version(String path) {
        return versions.get(name(path));
    }

    boolean isOpen(String path) {
        return open.containsKey(name(path));
    }

    /** The paths of those that stand in the editor. */
    Set<String> paths() {
        return Set.copyOf(open.keySet());
    }

    /** Line {@code number}, from 0, as the editor has it; empty where that is as everybody reads it. */
    Optional<String> unusualLine(String path, int number) {
        String text = open.get(name(path));
        if (text == null || Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            return Optional.empty();
        }
        return text.lines().skip(number).findFirst();
    }
}
