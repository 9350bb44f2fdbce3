package se.bilaga.app.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import se.bilaga.app.files.DiskTree;
import se.bilaga.plan.read.Shipped;

/** What plans name and comes with the program, in folders beside {@code templates}: lists of requirements, document types. */
public final class ShippedFiles {
    private ShippedFiles() {}

    /** Those of the program that runs. */
    public static Shipped of(Surroundings surroundings) {
        return beside(surroundings.home().resolve("templates"));
    }

    /** Those of the program whose folder {@code templates} this is. */
    public static Shipped beside(Path templates) {
        Path home = templates.toAbsolutePath().resolveSibling("");
        return new Shipped(new DiskTree(home.normalize()), kind -> names(home.resolve(kind)));
    }

    private static List<String> names(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> Normalizer.normalize(file.getFileName().toString(), Normalizer.Form.NFC))
                    .filter(name -> name.endsWith(".yaml"))
                    .map(name -> name.substring(0, name.length() - ".yaml".length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
