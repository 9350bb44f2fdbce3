package se.bilaga.app.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.bilaga.plan.read.DocumentTypes;
import se.bilaga.plan.type.DocumentType;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.text.SourceFile;
import se.bilaga.source.yaml.SourceFiles;

/** Finds the document types that a project's plans can be of: the organisations' own, the repository's, the program's. */
public final class TypeSearch {
    private TypeSearch() {}

    /** Those whose files are right, each name once; {@code check} tells of the others. */
    public static List<DocumentType> of(Surroundings surroundings, Path root) {
        Map<String, DocumentType> found = new LinkedHashMap<>();
        for (Path folder : folders(surroundings, root)) {
            list(folder)
                    .forEach(file -> read(file)
                            .ifPresent(type -> found.putIfAbsent(type.name().value(), type)));
        }
        return List.copyOf(found.values());
    }

    /** The program's first, so that a name is what everybody means by it where an organisation changes it. */
    private static List<Path> folders(Surroundings surroundings, Path root) {
        List<Path> folders = new ArrayList<>(List.of(surroundings.home(), root));
        folders.addAll(list(root.resolve("plans")));
        return folders.stream()
                .map(folder -> folder.resolve(DocumentTypes.FOLDER))
                .distinct()
                .toList();
    }

    private static List<Path> list(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<DocumentType> read(Path file) {
        if (!file.toString().endsWith(".yaml") || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            Diagnostics unheard = new Diagnostics();
            String name = String.valueOf(file.getFileName());
            Optional<SourceFile> source = SourceFiles.decode(name, Files.readAllBytes(file), unheard);
            return source.flatMap(read -> DocumentTypes.read(read, unheard));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
