package se.bilaga.app.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.bilaga.app.files.AtomicFile;
import se.bilaga.app.files.DiskTrouble;
import se.bilaga.plan.read.SchemaFile;

/** A folder for plans of one's own, ready for git, editors and CI; what stands there already is left alone. */
public final class NewRepository {
    /** Where each file comes to lie, by its name in the program. */
    private static final Map<String, String> FILES = new LinkedHashMap<>();

    static {
        FILES.put("bilaga.yaml", RepositoryFile.NAME);
        FILES.put("README.md", "README.md");
        FILES.put("gitignore", ".gitignore");
        FILES.put("gitattributes", ".gitattributes");
        FILES.put("settings.json", ".vscode/settings.json");
        FILES.put("extensions.json", ".vscode/extensions.json");
        FILES.put("github.yml", ".github/workflows/bilaga.yml");
        FILES.put("gitlab.yml", ".gitlab-ci.yml");
        FILES.put("pre-commit.yaml", ".pre-commit-config.yaml");
    }

    private NewRepository() {}

    /**
     * Makes it in {@code folder}.
     *
     * @param program the version of the program that runs
     * @return the files that were written
     */
    public static List<Path> in(Path folder, Surroundings surroundings, String program) {
        List<Path> written = new ArrayList<>();
        FILES.forEach((name, path) ->
                write(folder.resolve(path), text(name).replace("VERSION", RepositoryFile.number(program)), written));
        var types = TypeSearch.of(surroundings, folder);
        for (SchemaFile schema : SchemaFile.values()) {
            write(folder.resolve("plans").resolve(schema.fileName()), schema.text(types), written);
        }
        return written;
    }

    private static String text(String name) {
        try (var stream = NewRepository.class.getResourceAsStream("repository/" + name)) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text, List<Path> written) {
        if (Files.exists(file)) {
            return;
        }
        try {
            new AtomicFile().write(file, text.getBytes(StandardCharsets.UTF_8));
            written.add(file);
        } catch (IOException e) {
            throw DiskTrouble.fault(file, e);
        }
    }
}
