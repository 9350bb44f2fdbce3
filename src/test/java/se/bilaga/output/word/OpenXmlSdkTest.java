package se.bilaga.output.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.bilaga.diff.match.Counterparts;
import se.bilaga.diff.redline.Redline;
import se.bilaga.office.OpcPackage;
import se.bilaga.output.PlanPages;

/** The Open XML SDK, which is what Word's own files are checked with, and an outside reader of tracked changes. */
class OpenXmlSdkTest {

    private static final String VALIDATOR = ".ci/node/node_modules/.bin/ooxml-validator";
    private static final String RESOLVER = ".ci/node/resolve.mjs";

    @TempDir
    Path folder = Path.of("");

    static Stream<String> documents() {
        return WordFormatTest.documents().filter(document -> !document.endsWith(" huddinge"));
    }

    @BeforeEach
    void needsNode() {
        Tool.need("node");
        Tool.need(VALIDATOR);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void findsNoFault(String document) throws IOException {
        assertEquals(List.of(), faults(SamplePages.docx(WordFormatTest.page(document))));
    }

    @Test
    void findsNoFaultInADrawingBesideItsPixels() throws IOException {
        byte[] svg = "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>".getBytes(StandardCharsets.UTF_8);
        assertEquals(List.of(), faults(PicturesTest.written(svg)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"stockholm", "huddinge"})
    void findsNoFaultInOurTemplates(String look) throws IOException {
        assertEquals(List.of(), faults(Files.readAllBytes(Path.of("templates/looks", look, "word.dotx"))));
    }

    @Test
    void findsAPlantedFault() throws IOException {
        OpcPackage file = OpcPackage.read(SamplePages.docx(SamplePages.page("diagram stockholm")));
        String document = new String(file.part("word/document.xml"), StandardCharsets.UTF_8);
        file.replace(
                "word/document.xml",
                document.replaceFirst("<w:p>", "<w:r/><w:p>").getBytes(StandardCharsets.UTF_8));
        assertTrue(!faults(bytes(file)).isEmpty());
    }

    @Test
    void anotherProgramAcceptsAndRejectsAsWeDo() throws IOException {
        byte[] redline = SamplePages.docx(SamplePages.page("jamforelse stockholm"));
        assertEquals(DocxText.of(TrackedChanges.accept(redline)), DocxText.of(resolve("accept", redline)));
        assertEquals(DocxText.of(TrackedChanges.reject(redline)), DocxText.of(resolve("reject", redline)));
    }

    /** The comparison of the published plans. */
    @Test
    void anotherResolverFindsTheSameTwoPlans() throws IOException {
        byte[] redline = SamplePages.docx(Redline.of(
                PlanPages.page("plans/stockholm/miljoforvaltningen/2023-2025.yaml"),
                PlanPages.page("plans/stockholm/miljoforvaltningen/2025-2027.yaml"),
                new Counterparts()));
        assertEquals(DocxText.of(TrackedChanges.accept(redline)), DocxText.of(resolve("accept", redline)));
        assertEquals(DocxText.of(TrackedChanges.reject(redline)), DocxText.of(resolve("reject", redline)));
    }

    private byte[] resolve(String what, byte[] redline) throws IOException {
        Path from = folder.resolve("redline.docx");
        Path to = folder.resolve(what + ".docx");
        Files.write(from, redline);
        Tool.run(List.of("node", RESOLVER, what, from.toString(), to.toString()));
        return Files.readAllBytes(to);
    }

    private List<String> faults(byte[] file) throws IOException {
        Path path = folder.resolve("prov.docx");
        Files.write(path, file);
        String printed = Tool.run(List.of(VALIDATOR, path.toString()));
        return printed.contains("\"ok\": true") ? List.of() : printed.lines().toList();
    }

    private static byte[] bytes(OpcPackage file) throws IOException {
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        file.write(out);
        return out.toByteArray();
    }
}
