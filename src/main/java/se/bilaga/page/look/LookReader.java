package se.bilaga.page.look;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.bilaga.page.text.Slug;
import se.bilaga.paper.Paper;
import se.bilaga.paper.PaperReader;
import se.bilaga.source.bind.Binder;
import se.bilaga.source.bind.Doc;
import se.bilaga.source.bind.Key;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.text.SourceFile;
import se.bilaga.source.text.Span;
import se.bilaga.source.text.Text;
import se.bilaga.source.yaml.SourceFiles;
import se.bilaga.source.yaml.Yaml;

/** Reads an organisation's look from {@code templates/looks} and the fonts that all looks share. */
public final class LookReader {
    /** Six times what the common style sheet has: the layout engine takes longer than in proportion over selectors. */
    private static final int MOST_OF_STYLE = 1 << 16;

    private static final Message SHORTEN = new Message(
            "ta bort det som inte behövs; bilder och typsnitt läses aldrig ur en stilmall",
            "remove what is not needed; pictures and fonts are never read from a style sheet");

    private static final byte[] TRUE_TYPE = {0, 1, 0, 0};

    private final Path templates;
    private final Diagnostics diagnostics;

    private LookReader(Path templates, Diagnostics diagnostics) {
        this.templates = templates;
        this.diagnostics = diagnostics;
    }

    /** What {@code look.yaml} says. */
    @Doc("En organisations utseende")
    public record Settings(
            Span at,

            @Key(value = "diagramfärger", doc = "Färgerna i diagram, i ordning")
            List<Text> chartColors) {}

    /** What {@code fonts/fonts.yaml} says. */
    @Doc("Typsnitten")
    public record Fonts(
            Span at,
            @Key(value = "snitt", doc = "Ett för varje fil") List<Face> faces) {}

    /** A font file. */
    @Doc("Ett snitt")
    public record Face(
            Span at,

            @Key(value = "familj", doc = "Familjens namn i stilmallen")
            Text family,

            @Key(value = "vikt", doc = "400 eller 700") int weight,

            @Key(value = "kursiv", doc = "ja eller nej", fallback = "nej")
            boolean italic,

            @Key(value = "fil", doc = "TTF-filen i samma mapp")
            Text file) {}

    /**
     * The look that an organisation names; empty when it is not there or wrong.
     *
     * @param templates the folder {@code templates}
     * @param name as written in {@code organisation.yaml}
     */
    public static Optional<Look> read(Path templates, Text name, Diagnostics diagnostics) {
        Diagnostics found = new Diagnostics();
        Optional<Look> look = new LookReader(templates, found).read(name);
        found.all().forEach(diagnostics::add);
        return look.filter(whole -> !found.hasErrors());
    }

    private Optional<Look> read(Text name) {
        Path folder = templates.resolve("looks").resolve(Slug.of(name.value()));
        if (!Files.isDirectory(folder)) {
            diagnostics.error(
                    "okänt-utseende",
                    name.at(),
                    Message.of("utseendet \"%s\" finns inte", "there is no look \"%s\"", name),
                    Message.of(
                            "välj mellan: %s; eller gör en mapp med namnet i templates/looks",
                            "choose between: %s; or make a folder of that name in templates/looks",
                            String.join(", ", looks())));
            return Optional.empty();
        }
        Optional<Settings> settings = bind(Settings.class, folder.resolve("look.yaml"));
        Optional<Fonts> fonts = bind(Fonts.class, templates.resolve("fonts/fonts.yaml"));
        List<SourceFile> css = Stream.of(templates.resolve("css/base.css"), folder.resolve("style.css"))
                .flatMap(path -> file(path).stream())
                .toList();
        Optional<Paper> paper = css.size() < 2 ? Optional.empty() : PaperReader.read(css, diagnostics);
        if (settings.isEmpty() || fonts.isEmpty() || paper.isEmpty()) {
            return Optional.empty();
        }
        List<Text> colors = settings.get().chartColors();
        List<Look.FontFace> faces = fonts.get().faces().stream()
                .flatMap(face -> face(face).stream())
                .toList();
        LookFaults faults = new LookFaults(diagnostics);
        faults.chartColors(colors);
        faults.style(css.get(0), css.get(1), faces);
        return Optional.of(new Look(
                name.value(),
                css.get(0).text(),
                css.get(1).text(),
                paper.get(),
                colors.stream().map(Text::value).toList(),
                faces,
                Stream.of("word.dotx", "word.docx")
                        .map(folder::resolve)
                        .filter(Files::exists)
                        .findFirst()
                        .orElse(null)));
    }

    /** The names of all looks. */
    private List<String> looks() {
        try (Stream<Path> folders = Files.list(templates.resolve("looks"))) {
            return folders.filter(folder -> Files.exists(folder.resolve("look.yaml")))
                    .map(folder -> String.valueOf(folder.getFileName()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Look.FontFace> face(Face face) {
        Path path = templates.resolve("fonts").resolve(face.file().value());
        if (!isFont(path)) {
            diagnostics.error(
                    "typsnitt-saknas",
                    face.file().at(),
                    Message.of("%s finns inte eller är inget typsnitt", "%s is not there or is no font", face.file()),
                    Message.of("lägg en TTF-fil i %s", "put a TTF file in %s", "templates/fonts"));
            return Optional.empty();
        }
        return Optional.of(new Look.FontFace(face.family().value(), face.weight(), face.italic(), path));
    }

    /** By the first bytes, those of TrueType. */
    private static boolean isFont(Path path) {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] start = in.readNBytes(TRUE_TYPE.length);
            return Arrays.equals(start, TRUE_TYPE) || Arrays.equals(start, "true".getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            return false;
        }
    }

    private <R extends Record> Optional<R> bind(Class<R> type, Path path) {
        return file(path)
                .flatMap(file -> Yaml.parse(file, diagnostics))
                .flatMap(node -> Binder.bind(type, node, diagnostics));
    }

    private Optional<SourceFile> file(Path path) {
        if (!Files.isRegularFile(path)) {
            diagnostics.error(
                    "fil-saknas",
                    Span.start(new SourceFile(path.toString(), "")),
                    Message.of("utseendets fil %s saknas", "the look's file %s is missing", path.getFileName()),
                    Message.of(
                            "lägg den där; utseendet enkel har en att börja med",
                            "put it there; the look enkel has one to begin with"));
            return Optional.empty();
        }
        try {
            byte[] bytes = Files.readAllBytes(path);
            return path.toString().endsWith(".css")
                    ? SourceFiles.decode(path.toString(), bytes, MOST_OF_STYLE, SHORTEN, diagnostics)
                    : SourceFiles.decode(path.toString(), bytes, diagnostics);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
