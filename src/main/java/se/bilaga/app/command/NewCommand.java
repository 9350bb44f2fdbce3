package se.bilaga.app.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.bilaga.app.files.CommandFault;
import se.bilaga.app.files.ExitCode;
import se.bilaga.app.project.NewRepository;
import se.bilaga.app.project.PlanFolder;
import se.bilaga.app.project.PlanLocation;
import se.bilaga.app.project.Project;
import se.bilaga.app.project.Surroundings;
import se.bilaga.app.project.TypeSearch;
import se.bilaga.plan.type.DocumentType;

/**
 * {@code bilaga new}: a small whole plan to begin with.
 *
 * <p>{@code bilaga new plans/ekby/skolan/2026-2028.yaml} also makes {@code plans/ekby/organisation.yaml} and the
 * schemas where they are missing. Nothing that is there is overwritten.
 */
@Command(name = "new")
public final class NewCommand implements Callable<Integer> {
    private static final String HEAD = """
            # yaml-language-server: $schema=SCHEMA
            dokument: %s
            förvaltning: FÖRVALTNING
            period: PERIOD
            # bilaga: 7
            # diarienummer: KS-2025/123
            """;

    private static final String TAIL = """

            # Ta bort raderna när numren är skrivna.
            godkända:
              - {regel: bilagenummer-saknas, skäl: Ärendet har inget nummer än.}
              - {regel: diarienummer-saknas, skäl: Ärendet har inget nummer än.}
            """;

    private final Surroundings surroundings;

    @Parameters(index = "0", arity = "0..1", paramLabel = "FIL")
    private @Nullable String path;

    @Option(names = "--repo", paramLabel = "MAPP")
    private String repository = "";

    @Option(
            names = {"-d", "--document"},
            paramLabel = "TYP")
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
        if ((path == null) == repository.isEmpty()) {
            throw CommandFault.usage(
                    "FIL saknas: skriv planens fil, till exempel plans/ekby/skolan/2026.yaml, eller --repo och mappen för ett eget förråd",
                    "FIL is missing: write the plan's file, such as plans/ekby/skolan/2026.yaml, or --repo and the folder for a repository");
        }
        return path == null ? repository() : plan(path);
    }

    private Integer repository() {
        Path folder = surroundings.directory().resolve(repository).normalize();
        NewRepository.in(folder, surroundings, BilagaCommand.version()).forEach(this::wrote);
        surroundings.out().println(surroundings.say("""

                Sedan, i %s:
                  git init
                  bilaga new plans/KOMMUN/FÖRVALTNING/2026-2028.yaml""", """

                Then, in %s:
                  git init
                  bilaga new plans/KOMMUN/FÖRVALTNING/2026-2028.yaml""", folder));
        return ExitCode.OK.number();
    }

    private Integer plan(String path) {
        PlanFolder place = PlanFolder.of(surroundings, path);
        List<DocumentType> types = TypeSearch.of(surroundings, place.root());
        DocumentType type = type(types);
        place.surround(types).forEach(this::wrote);
        PlanFolder.save(place.file(), filled(HEAD.formatted(type.name()) + type.draft() + TAIL, planWords(place)));
        wrote(place.file());
        tellWhatIsNext(Project.around(surroundings), place.file());
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

    private DocumentType type(List<DocumentType> types) {
        String wanted = PlanLocation.slug(document);
        return types.stream()
                .filter(type -> PlanLocation.slug(type.name().value()).equals(wanted)
                        || PlanLocation.slug(type.label()).equals(wanted))
                .findFirst()
                .orElseThrow(() -> CommandFault.usage(
                        "det finns inget dokument \"%s\"; välj bland %s",
                        "there is no document \"%s\"; choose among %s",
                        document,
                        types.stream().map(type -> type.name().value()).collect(Collectors.joining(", "))));
    }

    private Map<String, String> planWords(PlanFolder place) {
        int year = place.period().from();
        String folder = String.valueOf(place.folder().getFileName());
        Map<String, String> words = new TreeMap<>();
        words.put("SCHEMA", place.schema());
        words.put("FÖRVALTNING", administration.isEmpty() ? PlanFolder.capital(folder) : quoted(administration));
        words.put("PERIOD", place.period().written());
        words.put("ÅR", String.valueOf(year));
        words.put("FJOL", String.valueOf(year - 1));
        words.put("FÖRFJOL", String.valueOf(year - 2));
        return words;
    }

    /** As YAML reads it back, whatever it holds. */
    private static String quoted(String text) {
        return text.matches("[\\p{L}][\\p{L} -]*") ? text : "'" + text.replace("'", "''") + "'";
    }

    private static String filled(String text, Map<String, String> words) {
        return Pattern.compile("\\b(" + String.join("|", words.keySet()) + ")\\b", Pattern.UNICODE_CHARACTER_CLASS)
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(words.getOrDefault(found.group(), "")));
    }

    private void wrote(Path file) {
        surroundings
                .out()
                .println(surroundings.say(
                        "skrev %s", "wrote %s", surroundings.directory().relativize(file)));
    }
}
