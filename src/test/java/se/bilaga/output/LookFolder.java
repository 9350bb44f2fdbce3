package se.bilaga.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A folder of templates with one look of a test's own, {@code prov}. */
public final class LookFolder {
    private LookFolder() {}

    /**
     * Makes it.
     *
     * @param settings lines of {@code look.yaml} after the colours of charts; a logo may be {@code logotyp.svg} or {@code bild.png}
     */
    public static Path make(Path folder, String settings) throws IOException {
        for (String part : List.of("css/base.css", "fonts/fonts.yaml")) {
            Path to = folder.resolve(part);
            Files.createDirectories(to.getParent());
            Files.copy(Path.of("templates", part), to);
        }
        for (String cut : List.of("Regular", "Italic", "SemiBold", "SemiBoldItalic")) {
            String font = "fonts/SourceSansPro-" + cut + ".ttf";
            Files.copy(Path.of("templates", font), folder.resolve(font));
        }
        Path look = Files.createDirectories(folder.resolve("looks/prov"));
        Files.writeString(look.resolve("look.yaml"), "diagramfärger: [\"#1b4f72\"]\n" + settings);
        Files.writeString(look.resolve("style.css"), "");
        Files.copy(Path.of("templates/looks/ekby/logotyp.svg"), look.resolve("logotyp.svg"));
        Files.copy(Path.of("src/test/resources/word-pages/bild-1.png"), look.resolve("bild.png"));
        return folder;
    }
}
