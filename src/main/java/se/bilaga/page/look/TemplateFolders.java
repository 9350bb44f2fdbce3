package se.bilaga.page.look;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where templates are looked for: in a plans repository's own folder first, then in the program's.
 *
 * <pre>{@code folders.resolve("looks/ekby/style.css")}</pre>
 *
 * @param all the folders {@code templates}, the program's last
 */
public record TemplateFolders(List<Path> all) {

    public TemplateFolders {
        all = List.copyOf(all);
    }

    /** The program's alone. */
    public static TemplateFolders of(Path shipped) {
        return new TemplateFolders(List.of(shipped));
    }

    /** Those of the repository at {@code root} too, where it has any and is not the program's own. */
    public static TemplateFolders of(Path root, Path shipped) {
        Path own = root.resolve(String.valueOf(shipped.getFileName()));
        boolean is = Files.isDirectory(own)
                && !own.toAbsolutePath()
                        .normalize()
                        .equals(shipped.toAbsolutePath().normalize());
        return is ? new TemplateFolders(List.of(own, shipped)) : of(shipped);
    }

    /** The first that there is of a file or folder; where it would be in the program's when there is none. */
    public Path resolve(String path) {
        return all.stream()
                .map(folder -> folder.resolve(path))
                .filter(Files::exists)
                .findFirst()
                .orElseGet(() -> shipped().resolve(path));
    }

    /** The folders of this name in them: {@code page}. */
    public TemplateFolders within(String name) {
        return new TemplateFolders(all.stream()
                .map(folder -> folder.resolve(name))
                .filter(folder ->
                        Files.isDirectory(folder) || folder.equals(shipped().resolve(name)))
                .toList());
    }

    /**
     * Every file that stands under {@code names}, with its size and when it was written: other than before where any was
     * changed, laid there or taken away.
     */
    public Map<Path, String> state(String... names) {
        Map<Path, String> state = new TreeMap<>();
        for (Path folder : all) {
            for (String name : names) {
                addTo(state, folder.resolve(name));
            }
        }
        return state;
    }

    private static void addTo(Map<Path, String> state, Path folder) {
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes is) {
                    state.put(file, is.size() + " " + is.lastModifiedTime());
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    return FileVisitResult.CONTINUE; // it is not there, or is gone again
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The program's own. */
    public Path shipped() {
        return all.get(all.size() - 1);
    }
}
