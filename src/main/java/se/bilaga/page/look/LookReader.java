package se.bilaga.page.look;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        return new LookReader(templates, diagnostics).read(name);
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
        return Optional.of(new Look(
                name.value(),
                css.get(0).text(),
                css.get(1).text(),
                paper.get(),
                settings.get().chartColors().stream().map(Text::value).toList(),
                fonts.get().faces().stream().map(this::face).toList(),
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

    private Look.FontFace face(Face face) {
        return new Look.FontFace(
                face.family().value(),
                face.weight(),
                face.italic(),
                templates.resolve("fonts").resolve(face.file().value()));
    }

    private <R extends Record> Optional<R> bind(Class<R> type, Path path) {
        return file(path)
                .flatMap(file -> Yaml.parse(file, diagnostics))
                .flatMap(node -> Binder.bind(type, node, diagnostics));
    }

    private Optional<SourceFile> file(Path path) {
        try {
            return SourceFiles.decode(path.toString(), Files.readAllBytes(path), diagnostics);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
