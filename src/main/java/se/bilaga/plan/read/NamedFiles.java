package se.bilaga.plan.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Nearest;
import se.bilaga.source.text.SourceFile;
import se.bilaga.source.text.SourceTree;
import se.bilaga.source.yaml.SourceFiles;

/**
 * Files of one kind that plans name: the organisation's own in its folder, else the repository's, else those that come
 * with the program.
 *
 * @param kind the folder: {@code krav}
 */
record NamedFiles(SourceTree tree, Shipped shipped, String kind) {
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}_-]*");

    /**
     * The file of a name.
     *
     * @param folder the organisation's, with its slash, or empty
     * @return empty where there is none, or it is no text, which is told
     */
    Optional<SourceFile> find(String name, String folder, Diagnostics diagnostics) {
        if (!NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        String path = kind + "/" + name + ".yaml";
        Optional<byte[]> own = bytes(tree, folder + path);
        return own.or(() -> bytes(tree, path))
                .or(() -> bytes(shipped.tree(), path))
                .flatMap(bytes -> SourceFiles.decode(own.isPresent() ? folder + path : path, bytes, diagnostics));
    }

    /** What to write where there is no file of a name. */
    Message hint(String name, String folder) {
        List<String> names = shipped.names().apply(kind);
        return Nearest.hint(name, names)
                .orElse(Message.of(
                        "med programmet följer %s; en egen läggs i %s%s",
                        "the program comes with %s; one of your own goes into %s%s",
                        String.join(", ", names),
                        folder,
                        kind));
    }

    private static Optional<byte[]> bytes(SourceTree tree, String path) {
        try {
            return tree.read(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
