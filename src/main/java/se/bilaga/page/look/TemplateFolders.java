package se.bilaga.page.look;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

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

    /** The program's own. */
    public Path shipped() {
        return all.get(all.size() - 1);
    }
}
