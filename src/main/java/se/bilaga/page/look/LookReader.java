package se.bilaga.page.look;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.bilaga.page.text.Slug;
import se.bilaga.paper.Paper;
import se.bilaga.paper.PaperReader;
import se.bilaga.picture.read.PictureReader;
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

    private final TemplateFolders templates;
    private final Diagnostics diagnostics;

    private LookReader(TemplateFolders templates, Diagnostics diagnostics) {
        this.templates = templates;
        this.diagnostics = diagnostics;
    }

    /** What {@code look.yaml} says. */
    @Doc("En organisations utseende")
    public record Settings(
            Span at,

            @Key(value = "diagramfärger", doc = "Färgerna i diagram, i ordning")
            List<Text> chartColors,

            @Key(value = "profilfärg", doc = "Färgen på rubriker, linjer och titelsidans fält") @Nullable
            Text color,

            @Key(value = "titelsida", doc = "Vad titeln står på", fallback = "enkel")
            FrontPage.Kind titlePage,

            @Key(value = "logotyp", doc = "Organisationens märke") @Nullable
            LogoFile logo) {}

    /** The file of a logo. */
    @Doc("En logotyp")
    public record LogoFile(
            Span at,

            @Key(value = "fil", doc = "SVG- eller PNG-filen i utseendets mapp")
            Text file,

            @Key(value = "alternativtext", doc = "Vad den är för den som inte ser den")
            Text alt) {}

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
        return read(TemplateFolders.of(templates), name, diagnostics);
    }

    /** The same, looked for in several folders. */
    public static Optional<Look> read(TemplateFolders templates, Text name, Diagnostics diagnostics) {
        Diagnostics found = new Diagnostics();
        Optional<Look> look = new LookReader(templates, found).read(name);
        found.all().forEach(diagnostics::add);
        return look.filter(whole -> !found.hasErrors());
    }

    private Optional<Look> read(Text name) {
        String folder = "looks/" + Slug.of(name.value()) + "/";
        if (!Files.isDirectory(templates.resolve(folder))) {
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
        Optional<Settings> settings = bind(Settings.class, templates.resolve(folder + "look.yaml"));
        Optional<Fonts> fonts = bind(Fonts.class, templates.resolve("fonts/fonts.yaml"));
        List<SourceFile> css = Stream.of(templates.resolve("css/base.css"), templates.resolve(folder + "style.css"))
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
        faults.color(settings.get().color());
        faults.style(css.get(0), css.get(1), faces);
        return Optional.of(new Look(
                name.value(),
                css.get(0).text(),
                css.get(1).text(),
                paper.get(),
                colors.stream().map(Text::value).toList(),
                faces,
                titlePage(settings.get(), folder),
                wordTemplate(folder)));
    }

    private @Nullable Path wordTemplate(String folder) {
        return templates.all().stream()
                .flatMap(of -> Stream.of("word.dotx", "word.docx").map(name -> of.resolve(folder + name)))
                .filter(Files::exists)
                .findFirst()
                .orElse(null);
    }

    private FrontPage titlePage(Settings settings, String folder) {
        LogoFile said = settings.logo();
        FrontPage.@Nullable Logo logo = null;
        if (said != null) {
            logo = bytes(folder, said.file())
                    .flatMap(bytes -> PictureReader.read(said.file(), bytes, diagnostics))
                    .map(artwork -> new FrontPage.Logo(artwork, said.alt().value()))
                    .orElse(null);
        }
        return new FrontPage(
                settings.titlePage(),
                settings.color() == null ? "" : settings.color().value(),
                logo);
    }

    /** Those of a file of the look's own folder. */
    private Optional<byte[]> bytes(String folder, Text file) {
        try {
            Path path = templates.resolve(folder + file.value());
            boolean beside = Path.of(file.value()).normalize().getNameCount() == 1 && path.endsWith(file.value());
            if (beside && Files.isRegularFile(path)) {
                return Optional.of(Files.readAllBytes(path));
            }
        } catch (InvalidPathException e) {
            // no file has such a name
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        diagnostics.error(
                "fil-saknas",
                file.at(),
                Message.of("%s finns inte i utseendets mapp", "%s is not in the look's folder", file),
                Message.of("lägg filen intill look.yaml", "put the file beside look.yaml"));
        return Optional.empty();
    }

    /** The names of all looks. */
    private List<String> looks() {
        return templates.all().stream()
                .map(folder -> folder.resolve("looks"))
                .filter(Files::isDirectory)
                .flatMap(folder -> looks(folder).stream())
                .sorted()
                .distinct()
                .toList();
    }

    private static List<String> looks(Path all) {
        try (Stream<Path> folders = Files.list(all)) {
            return folders.filter(folder -> Files.exists(folder.resolve("look.yaml")))
                    .map(folder -> String.valueOf(folder.getFileName()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Look.FontFace> face(Face face) {
        Path path = templates.resolve("fonts/" + face.file().value());
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
