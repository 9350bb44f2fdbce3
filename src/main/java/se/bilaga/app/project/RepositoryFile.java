package se.bilaga.app.project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.bilaga.app.files.AtomicFile;
import se.bilaga.app.files.CommandFault;
import se.bilaga.app.files.DiskTrouble;
import se.bilaga.plan.read.SchemaFile;
import se.bilaga.plan.type.DocumentType;

/**
 * {@code bilaga.yaml} at the top of a plans repository: which version of the program it was last used with.
 *
 * <p>A newer program renews the schemas beside the plans and writes its own version; an older one refuses.
 */
public final class RepositoryFile {
    static final String NAME = "bilaga.yaml";
    private static final Pattern VERSION = Pattern.compile("(?m)^(version:\\s*)([0-9]+(?:\\.[0-9]+)*)");

    private final Surroundings surroundings;
    private final Path root;
    private final String program;

    private RepositoryFile(Surroundings surroundings, Path root, String program) {
        this.surroundings = surroundings;
        this.root = root;
        this.program = number(program);
    }

    /**
     * Brings what belongs to the program in a repository up to date; does nothing where there is no {@code bilaga.yaml}.
     *
     * @param program the version of the program that runs: {@code 1.2.0}
     */
    public static void keep(Surroundings surroundings, Project project, String program) {
        new RepositoryFile(surroundings, project.root(), program).keep();
    }

    private void keep() {
        Path file = root.resolve(NAME);
        Optional<String> text = Files.isRegularFile(file) ? Optional.of(read(file)) : Optional.empty();
        Optional<Matcher> said = text.map(VERSION::matcher).filter(Matcher::find);
        if (said.isEmpty()) {
            return;
        }
        String version = said.get().group(2);
        int older = compare(version, program);
        if (older > 0) {
            throw CommandFault.environment(
                    "planerna är skrivna för bilaga %s, och det här är %s; installera den nyare",
                    "the plans are written for bilaga %s, and this is %s; install the newer one", version, program);
        }
        if (older < 0) {
            renew();
            write(file, said.get().replaceFirst("$1" + Matcher.quoteReplacement(program)));
        }
    }

    /** Only schemas that are there: a repository may do without. */
    private void renew() {
        List<DocumentType> types = TypeSearch.of(surroundings, root);
        for (SchemaFile schema : SchemaFile.values()) {
            Path file = root.resolve("plans").resolve(schema.fileName());
            if (Files.isRegularFile(file)) {
                write(file, schema.text(types));
            }
        }
    }

    /** Number by number: 1.10 is newer than 1.9. */
    private static int compare(String one, String other) {
        String[] a = one.split("\\.", -1);
        String[] b = other.split("\\.", -1);
        for (int i = 0; i < Math.max(a.length, b.length); i++) {
            int difference = Long.compare(part(a, i), part(b, i));
            if (difference != 0) {
                return difference;
            }
        }
        return 0;
    }

    private static long part(String[] parts, int index) {
        return index < parts.length ? Long.parseLong(parts[index]) : 0;
    }

    /** {@code 1.2.0} of {@code 1.2.0-SNAPSHOT}. */
    static String number(String version) {
        return version.replaceFirst("[^0-9.].*$", "");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw DiskTrouble.unreadable(file, e);
        }
    }

    private static void write(Path file, String text) {
        try {
            new AtomicFile().write(file, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw DiskTrouble.fault(file, e);
        }
    }
}
