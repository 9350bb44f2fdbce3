package se.bilaga.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import se.bilaga.page.Metadata;
import se.bilaga.page.Page;
import se.bilaga.page.look.FrontPage;
import se.bilaga.page.look.Look;
import se.bilaga.page.markup.Written;
import se.bilaga.page.tree.Document;
import se.bilaga.paper.PaperReader;
import se.bilaga.picture.Artwork;
import se.bilaga.picture.PictureFiles;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.text.SourceFile;

/** Pages written by hand under {@code src/test/resources/pages}, in the base look. */
public final class SamplePages {
    private static final Path FONTS = Path.of("templates/fonts");

    private SamplePages() {}

    /** {@code SamplePages.of("plan")}: {@code pages/plan.xhtml}. */
    public static Page of(String name) {
        Path folder = Path.of("src/test/resources/pages");
        try {
            return page(Written.tree(Files.readString(folder.resolve(name + ".xhtml"))), folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A page whose {@code main} is what is given. */
    public static Page ofMain(String main) {
        String tree = "<html lang=\"sv-SE\"><head><title>Prov</title></head><body><header class=\"titelblad\">"
                + "<h1 class=\"titel\">Prov</h1></header><main>" + main + "</main></body></html>";
        try {
            return page(Written.tree(tree), Path.of("src/test/resources/pages"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Page page(Document tree, Path folder) throws IOException {
        Map<String, Artwork> images =
                Map.of("bild-1", PictureFiles.artwork(Files.readAllBytes(folder.resolve("bild-1.png"))));
        return new Page(tree, METADATA, look(), Map.of(), images);
    }

    private static final Metadata METADATA = new Metadata(
            "Bilaga 7. Kompetensförsörjningsplan 2025–2027, Omsorgsförvaltningen",
            "Kompetensförsörjningsplan",
            "Omsorgsförvaltningen",
            "Ekköpings kommun",
            "ON-2024/976",
            "Bilaga 7",
            "2024-12-31",
            "2025–2027",
            null,
            Instant.parse("2024-12-31T11:00:00Z"));

    /** The common style sheet alone. */
    public static Look look() throws IOException {
        return look("");
    }

    /** The common style sheet and one of a look's own. */
    public static Look look(String own) throws IOException {
        String common = Files.readString(Path.of("templates/css/base.css"));
        List<SourceFile> sheets = List.of(new SourceFile("base.css", common), new SourceFile("style.css", own));
        return new Look(
                "bas",
                common,
                own,
                PaperReader.read(sheets, new Diagnostics()).orElseThrow(),
                List.of("#1f5c7a", "#e08a2e"),
                List.of(
                        face("Regular", 400, false),
                        face("Italic", 400, true),
                        face("SemiBold", 600, false),
                        face("SemiBoldItalic", 600, true)),
                FrontPage.PLAIN,
                null);
    }

    private static Look.FontFace face(String cut, int weight, boolean italic) {
        return new Look.FontFace("Source Sans Pro", weight, italic, FONTS.resolve("SourceSansPro-" + cut + ".ttf"));
    }
}
