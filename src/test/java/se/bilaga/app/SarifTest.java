package se.bilaga.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bilaga.check.RuleManual;
import se.bilaga.check.Rules;
import se.bilaga.check.rule.Rule;
import se.bilaga.source.diagnostic.Diagnostic;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.report.DiagnosticPrinters;
import se.bilaga.source.text.SourceFile;
import se.bilaga.source.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What {@code check --format sarif} writes, held to OASIS's schema and to what GitHub's code scanning asks for. */
class SarifTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Desk desk;

    SarifTest(@TempDir Path folder) {
        desk = new Desk(folder);
    }

    private static Schema schema() throws IOException {
        try (InputStream schema = SarifTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(Objects.requireNonNull(schema, "the schema"));
        }
    }

    private JsonNode check(String... more) throws IOException {
        String[] args = new String[more.length + 3];
        System.arraycopy(new String[] {"check", "--format", "sarif"}, 0, args, 0, 3);
        System.arraycopy(more, 0, args, 3, more.length);
        desk.bilaga(args);
        JsonNode log = JSON.readTree(desk.out());
        assertEquals(List.of(), schema().validate(log), desk.out());
        return log;
    }

    private void faults() {
        desk.write("plans/ekby/räddning & miljö/2025.yaml", "FEL FEL\nFEL");
        desk.write("plans/ekby/skolan/2025.yaml", "RÅD\n  VARNING");
    }

    @Test
    void errorsWarningsAndAdvice() throws IOException {
        faults();
        Set<String> levels = new HashSet<>();
        check().at("/runs/0/results")
                .forEach(result -> levels.add(result.get("level").asString()));
        assertEquals(Set.of("error", "warning", "note"), levels);
    }

    @Test
    void inEnglish() throws IOException {
        faults();
        JsonNode log = check("--lang", "en");
        assertEquals("en", log.at("/runs/0/language").asString());
        assertEquals(
                "here is an error", log.at("/runs/0/results/0/message/text").asString());
    }

    @Test
    void nothingFound() throws IOException {
        desk.write("plans/ekby/skolan/2025.yaml", "väl");
        assertEquals(0, check().at("/runs/0/results").size());
    }

    @Test
    void aFindingOfEveryRule() throws IOException {
        Span place = Span.start(new SourceFile("plans/å/b.yaml", "titel: x"));
        List<Diagnostic> found = Rules.ALL.stream()
                .map(Rule::manual)
                .map(manual ->
                        new Diagnostic(manual.severity(), manual.rule(), place, Message.of("%%", "%%"), List.of()))
                .toList();
        StringBuilder out = new StringBuilder();
        DiagnosticPrinters.sarif("0.1.0", RuleManual.help()).print(found, Message.Language.SV, out);
        assertEquals(List.of(), schema().validate(JSON.readTree(out.toString())), out.toString());
    }

    @Test
    void theSchemaRefusesWhatIsNotSarif() throws IOException {
        faults();
        String wrong = check().toString().replace("\"startLine\":1", "\"startLine\":0");
        assertFalse(schema().validate(JSON.readTree(wrong)).isEmpty());
    }

    @Test
    void aCodeHostGetsWhatItAsksFor() throws IOException {
        faults();
        JsonNode run = check().at("/runs/0");
        run.at("/tool/driver/rules").forEach(rule -> {
            for (String text : new String[] {"shortDescription", "fullDescription", "help"}) {
                assertFalse(rule.at("/" + text + "/text").asString().isBlank(), text);
            }
        });
        Set<String> prints = new HashSet<>();
        run.at("/results").forEach(result -> {
            JsonNode file = result.at("/locations/0/physicalLocation/artifactLocation");
            assertFalse(file.get("uri").asString().startsWith("/"), file.toString());
            assertEquals("%SRCROOT%", file.get("uriBaseId").asString());
            prints.add(file.get("uri").asString()
                    + result.at("/partialFingerprints/primaryLocationLineHash").asString());
        });
        assertEquals(run.at("/results").size(), prints.size(), "as many fingerprints as results");
    }
}
