package se.bilaga.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bilaga.output.word.Tool;

/**
 * Every plan and sample of the repository, and a comparison, as HTML in Chromium on a telephone, a tablet and a desk:
 * nothing is wider than the screen or too small to hit, and axe-core has nothing to say.
 */
class BrowserTest {
    private static final String MILJO = "plans/stockholm/miljoforvaltningen/";

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void needsChromium() {
        Tool.need("node");
        Tool.need(".ci/node/node_modules/axe-core/package.json");
        Tool.need("chromium");
    }

    @Test
    void documentsCanBeReadByAllOnEveryScreen() throws IOException {
        make(Path.of(""), "build", "--format", "html", "--output");
        make(Path.of("exempel"), "build", "--format", "html", "--output");
        Desk desk = Desk.real(Path.of("").toAbsolutePath());
        String comparison = folder.resolve("jämförelse.html").toString();
        assertEquals(
                0,
                desk.bilaga(
                        "diff",
                        MILJO + "2023-2025.yaml",
                        MILJO + "2025-2027.yaml",
                        "--format",
                        "html",
                        "-o",
                        comparison),
                desk.err());
        List<String> command = new ArrayList<>(List.of("node", ".ci/node/browser.mjs", "320,768,1400"));
        List<String> documents = documents();
        command.addAll(documents);
        assertEquals(documents.size() + " files seen\n", Tool.run(command));
    }

    private void make(Path root, String... args) {
        Desk desk = Desk.real(root.toAbsolutePath());
        String output = folder.resolve("från" + root).toString();
        assertEquals(
                0, desk.bilaga(Stream.concat(Stream.of(args), Stream.of(output)).toArray(String[]::new)), desk.err());
    }

    private List<String> documents() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(Path::toString)
                    .filter(file -> file.endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }
}
