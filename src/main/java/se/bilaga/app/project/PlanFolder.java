package se.bilaga.app.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.bilaga.app.files.AtomicFile;
import se.bilaga.app.files.CommandFault;
import se.bilaga.app.files.DiskTrouble;
import se.bilaga.plan.read.Paths;
import se.bilaga.plan.read.SchemaFile;
import se.bilaga.plan.type.DocumentType;
import se.bilaga.plan.value.Period;

/**
 * Where a new plan is to stand, and what it needs round it: its organisation's file and the schemas.
 *
 * @param file {@code plans/ekby/skolan/2026-2028.yaml}
 * @param period of its name
 */
public record PlanFolder(Path root, Path file, Period period) {
    /** The period last, after what tells it from other documents: {@code arbetsmiljorapport-2026}. */
    private static final Pattern NAME = Pattern.compile("(?:.*?-)??(\\d{4}(?:-\\d{4}|-\\p{L}+\\d?)?)");

    /** The look of no organisation in particular. */
    private static final String FIRST_LOOK = "enkel";

    private static final int FOLDERS_AND_FILE = 4;

    /** A place where no plan is yet; told as a wrong argument where none can be. */
    public static PlanFolder of(Surroundings surroundings, String path) {
        Path root = Project.around(surroundings).directory();
        Path file = root.resolve(path).normalize();
        if (!file.startsWith(root) || file.getNameCount() - root.getNameCount() < FOLDERS_AND_FILE) {
            throw CommandFault.usage(
                    "en plan ska ligga i organisationens och förvaltningens mapp, till exempel plans/ekby/skolan/2026.yaml",
                    "a plan must be in its organisation's and administration's folder, such as plans/ekby/skolan/2026.yaml");
        }
        Matcher name = NAME.matcher(file.getFileName().toString().replaceFirst("\\.ya?ml$", ""));
        Optional<Period> period = name.matches() ? Period.find(name.group(1)) : Optional.empty();
        if (period.isEmpty() || !file.toString().matches(".*\\.ya?ml")) {
            throw CommandFault.usage(
                    "filens namn ska sluta med planens period, till exempel plans/ekby/skolan/2026-2028.yaml",
                    "the file's name must end with the plan's period, such as plans/ekby/skolan/2026-2028.yaml");
        }
        Paths.fault(root.relativize(file).toString().replace('\\', '/')).ifPresent(fault -> {
            throw CommandFault.usage(fault);
        });
        if (Files.exists(file)) {
            throw CommandFault.usage("%s finns redan", "%s exists already", file);
        }
        return new PlanFolder(root, file, period.get());
    }

    /** The administration's folder. */
    public Path folder() {
        return parent(file);
    }

    /** The file that says what the organisation's plans share. */
    public Path organisation() {
        return parent(folder()).resolve("organisation.yaml");
    }

    /** What is in it, or is to be, where it is not there. */
    public String organisationText() {
        try {
            return Files.exists(organisation())
                    ? Files.readString(organisation())
                    : first().replace("SCHEMA", "../" + SchemaFile.ORGANISATION.fileName())
                            .replace(
                                    "ORGANISATION",
                                    capital(String.valueOf(parent(folder()).getFileName())))
                            .replace("UTSEENDE", FIRST_LOOK);
        } catch (IOException e) {
            throw DiskTrouble.unreadable(organisation(), e);
        }
    }

    private static String first() {
        try (var stream = PlanFolder.class.getResourceAsStream("organisation.yaml")) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The path from the plan to its schema. */
    public String schema() {
        return folder().relativize(parent(parent(folder())).resolve(SchemaFile.PLAN.fileName()))
                .toString()
                .replace('\\', '/');
    }

    /** Writes what is missing round the plan; gives what it has written. */
    public List<Path> surround(List<DocumentType> types) {
        List<Path> written = new ArrayList<>();
        if (!Files.exists(organisation())) {
            save(organisation(), organisationText());
            written.add(organisation());
        }
        for (SchemaFile schema : SchemaFile.values()) {
            Path place = parent(parent(folder())).resolve(schema.fileName());
            if (!Files.exists(place)) {
                save(place, schema.text(types));
                written.add(place);
            }
        }
        return written;
    }

    /** Writes a file whole. */
    public static void save(Path file, String text) {
        save(file, text.getBytes(StandardCharsets.UTF_8));
    }

    public static void save(Path file, byte[] bytes) {
        try {
            new AtomicFile().write(file, bytes);
        } catch (IOException e) {
            throw DiskTrouble.fault(file, e);
        }
    }

    private static Path parent(Path path) {
        Path parent = path.getParent();
        return parent == null ? path : parent;
    }

    public static String capital(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
