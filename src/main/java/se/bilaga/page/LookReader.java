package se.bilaga.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.bilaga.source.bind.Binder;
import se.bilaga.source.bind.Doc;
import se.bilaga.source.bind.Key;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.diagnostic.Message;
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
        return settings.flatMap(found -> fonts.map(faces -> new Look(
                name.value(),
                text(templates.resolve("css/base.css")),
                text(folder.resolve("style.css")),
                found.chartColors().stream().map(Text::value).toList(),
                faces.faces().stream().map(this::face).toList(),
                Stream.of("word.dotx", "word.docx")
                        .map(folder::resolve)
                        .filter(Files::exists)
                        .findFirst()
                        .orElse(null))));
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
        return SourceFiles.decode(path.toString(), bytes(path), diagnostics)
                .flatMap(file -> Yaml.parse(file, diagnostics))
                .flatMap(node -> Binder.bind(type, node, diagnostics));
    }

    private static String text(Path path) {
        return new String(bytes(path), java.nio.charset.StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
