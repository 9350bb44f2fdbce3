package se.bilaga.output.word;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import se.bilaga.office.OpcPackage;

/** One of our templates with an edit, as another file. */
final class ChangedTemplate {
    static final Path OURS = Path.of("templates/looks/stockholm/word.dotx");

    private ChangedTemplate() {}

    interface Edit {
        void apply(OpcPackage file) throws IOException;
    }

    static Path in(Path folder, Edit edit) throws IOException {
        OpcPackage file = OpcPackage.read(Files.readAllBytes(OURS));
        edit.apply(file);
        Path template = folder.resolve("mall.dotx");
        try (var out = Files.newOutputStream(template)) {
            file.write(out);
        }
        return template;
    }

    static void replace(OpcPackage file, String part, String from, String to) throws IOException {
        String text = new String(file.part(part), StandardCharsets.UTF_8);
        assertTrue(text.contains(from), from);
        file.replace(part, text.replace(from, to).getBytes(StandardCharsets.UTF_8));
    }
}
