package se.bilaga.app.language;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import se.bilaga.source.text.SourceTree;

/** The files of a project as their authors see them: as they stand in the editor, the others as they are on disk. */
final class OpenFiles implements SourceTree {
    private final SourceTree disk;
    private final Map<String, String> open = new ConcurrentHashMap<>();

    OpenFiles(SourceTree disk) {
        this.disk = disk;
    }

    @Override
    public Optional<byte[]> read(String path) throws IOException {
        String text = open.get(path);
        return text == null ? disk.read(path) : Optional.of(text.getBytes(StandardCharsets.UTF_8));
    }

    void put(String path, String text) {
        open.put(path, text);
    }

    void close(String path) {
        open.remove(path);
    }

    /** The paths of those that stand in the editor. */
    Iterable<String> paths() {
        return open.keySet();
    }
}
