package se.bilaga.app.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.bilaga.app.files.AtomicFile;
import se.bilaga.app.files.CommandFault;
import se.bilaga.app.files.DiskTrouble;
import se.bilaga.app.files.ExitCode;
import se.bilaga.app.project.Project;
import se.bilaga.app.project.Surroundings;
import se.bilaga.plan.DocumentType;
import se.bilaga.plan.read.Paths;
import se.bilaga.plan.read.SchemaFile;
import se.bilaga.plan.value.Period;

/**
 * {@code bilaga new}: a small whole plan to begin with.
 *
 * <p>{@code bilaga new plans/ekby/skolan/2026-2028.yaml} also makes {@code plans/ekby/organisation.yaml} and the
 * schemas where they are missing. Nothing that is there is overwritten.
 */
@Command(name = "new")
public final class NewCommand implements Callable<Integer> {
    /** The period last, after what tells it from other documents: {@code arbetsmiljorapport-2026}. */
    private static final Pattern NAME = Pattern.compile("(?:.*?-)??(\\d{4}(?:-\\d{4}|-\\p{L}+\\d?)?)");

    /** The look of no organisation in particular. */
    private static final String FIRST_LOOK = "enkel";

    private static final int FOLDERS_AND_FILE = 4;

    private final Surroundings surroundings;

    @Parameters(index = "0", paramLabel = "FIL")
    private String path = "";

    @Option(
            names = {"-d", "--document"},
            paramLabel = "kompetensförsörjningsplan|arbetsmiljörapport")
    private String document = "kompetensförsörjningsplan";

    @Option(
            names = {"-a", "--administration"},
            paramLabel = "NAMN")
    private String administration = "";

    public NewCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
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
        DocumentType type = type();
        surround(parent(parent(file)));
        write(file, type.template(), planWords(file, period.get()));
        tellWhatIsNext(Project.around(surroundings), file);
        return ExitCode.OK.number();
    }

    private void tellWhatIsNext(Project project, Path file) {
        String plan = project.chosen(List.of(file.toString())).get(0).name();
        surroundings.out().println(surroundings.say("""

                Sedan:
                  öppna filen och byt ut exemplen mot ert eget; # visar det som är kvar att skriva
                  bilaga preview %1$s   visar dokumentet medan du skriver
                  bilaga check %1$s     säger vad som inte stämmer
                  bilaga build %1$s     gör PDF och Word""", """

                Then:
                  open the file and put what is yours in place of the examples; # shows what is left to write
                  bilaga preview %1$s   shows the document while you write
                  bilaga check %1$s     says what is not right
                  bilaga build %1$s     makes PDF and Word""", plan));
    }

    private DocumentType type() {
        for (DocumentType type : DocumentType.values()) {
            if (type.label().equalsIgnoreCase(document) || type.template().equals(document)) {
                return type;
            }
        }
        throw CommandFault.usage(
                "det finns inget dokument \"%s\"; välj kompetensförsörjningsplan eller arbetsmiljörapport",
                "there is no document \"%s\"; choose kompetensförsörjningsplan or arbetsmiljörapport", document);
    }

    private Map<String, String> planWords(Path file, Period period) {
        int year = period.from();
        String folder = String.valueOf(parent(file).getFileName());
        Map<String, String> words = new TreeMap<>();
        words.put("SCHEMA", schema(file, SchemaFile.PLAN));
        words.put("FÖRVALTNING", administration.isEmpty() ? capital(folder) : quoted(administration));
        words.put("PERIOD", period.written());
        words.put("ÅR", String.valueOf(year));
        words.put("FJOL", String.valueOf(year - 1));
        words.put("FÖRFJOL", String.valueOf(year - 2));
        return words;
    }

    /** As YAML reads it back, whatever it holds. */
    private static String quoted(String text) {
        return text.matches("[\\p{L}][\\p{L} -]*") ? text : "'" + text.replace("'", "''") + "'";
    }

    private static String schema(Path file, SchemaFile schema) {
        Path plans = parent(parent(parent(file)));
        return parent(file)
                .relativize(plans.resolve(schema.fileName()))
                .toString()
                .replace('\\', '/');
    }

    /** The organisation and the schemas that the plan needs round it. */
    private void surround(Path folder) {
        Path organisation = folder.resolve("organisation.yaml");
        if (!Files.exists(organisation)) {
            Map<String, String> words = Map.of(
                    "SCHEMA",
                    "../" + SchemaFile.ORGANISATION.fileName(),
                    "ORGANISATION",
                    capital(String.valueOf(folder.getFileName())),
                    "UTSEENDE",
                    FIRST_LOOK);
            write(organisation, "organisation", new TreeMap<>(words));
        }
        for (SchemaFile schema : SchemaFile.values()) {
            Path file = parent(folder).resolve(schema.fileName());
            if (!Files.exists(file)) {
                save(file, schema.text());
            }
        }
    }

    private void write(Path file, String template, Map<String, String> words) {
        try (var stream = NewCommand.class.getResourceAsStream(template + ".yaml")) {
            if (stream == null) {
                throw new IllegalStateException(template);
            }
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            Matcher word = Pattern.compile(
                            "\\b(" + String.join("|", words.keySet()) + ")\\b", Pattern.UNICODE_CHARACTER_CLASS)
                    .matcher(text);
            save(file, word.replaceAll(found -> Matcher.quoteReplacement(words.getOrDefault(found.group(), ""))));
        } catch (IOException e) {
            throw DiskTrouble.fault(file, e);
        }
    }

    private void save(Path file, String text) {
        try {
            new AtomicFile().write(file, text.getBytes(StandardCharsets.UTF_8));
            surroundings
                    .out()
                    .println(surroundings.say(
                            "skrev %s", "wrote %s", surroundings.directory().relativize(file)));
        } catch (IOException e) {
            throw DiskTrouble.fault(file, e);
        }
    }

    private static Path parent(Path path) {
        Path parent = path.getParent();
        return parent == null ? path : parent;
    }

    private static String capital(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1);
    }
}
