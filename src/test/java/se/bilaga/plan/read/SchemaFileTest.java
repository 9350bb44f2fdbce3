package se.bilaga.plan.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.bilaga.Golden;
import se.bilaga.plan.type.DocumentType;

class SchemaFileTest {
    private static final String WHOLE = """
            dokument: arbetsmiljörapport
            förvaltning: Kommunstyrelsen
            period: 2024
            bilaga: 7
            innehåll: 2
            avsnitt:
              - rubrik: Inledning
                innehåll:
                  - tabell: anställda
                  - förkortningar:
                  - process: [{steg: Kartlägg}]
            """;

    private static List<DocumentType> types() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("dokumenttyper"))) {
            return files.map(file -> file.getFileName().toString().replaceFirst("\\.yaml$", ""))
                    .sorted()
                    .map(PlanReading::type)
                    .toList();
        }
    }

    private static List<Error> faults(SchemaFile file, String yaml) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(file.text(types()))
                .validate(yaml, InputFormat.YAML);
    }

    static Stream<Path> plans() throws IOException {
        try (Stream<Path> plans = Files.walk(Path.of("plans"));
                Stream<Path> lists = Files.walk(Path.of("krav"));
                Stream<Path> types = Files.walk(Path.of("dokumenttyper"));
                Stream<Path> samples = Files.walk(Path.of("src/test/samples"))) {
            List<Path> all = Stream.of(plans, lists, types, samples)
                    .flatMap(files -> files)
                    .filter(path -> path.toString().endsWith(".yaml"))
                    .filter(path -> !path.toString().contains("expected"))
                    .sorted()
                    .toList();
            return all.stream();
        }
    }

    @ParameterizedTest
    @EnumSource
    void theCommittedSchemaIsThatOfTheVocabulary(SchemaFile file) throws IOException {
        Golden.same(Path.of("plans", file.fileName()), file.text(types()));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void everyPlanFollowsTheSchema(Path plan) throws IOException {
        boolean organisation = plan.endsWith("organisation.yaml");
        SchemaFile file = plan.startsWith("krav")
                ? SchemaFile.REQUIREMENTS
                : plan.startsWith("dokumenttyper")
                        ? SchemaFile.DOCUMENT_TYPE
                        : organisation ? SchemaFile.ORGANISATION : SchemaFile.PLAN;
        assertEquals(List.of(), faults(file, Files.readString(plan)));
    }

    @Test
    void aSmallPlanFollowsTheSchema() throws IOException {
        assertEquals(List.of(), faults(SchemaFile.PLAN, WHOLE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "period: 2024|period: i år",
                "dokument: arbetsmiljörapport|dokument: rapport",
                "förvaltning: Kommunstyrelsen|forvaltning: Kommunstyrelsen",
                "bilaga: 7|bilaga: [7]",
                "innehåll: 2|innehåll: två",
                "tabell: anställda|tabel: anställda",
                "tabell: anställda|{tabell: anställda, diagram: anställda}",
                "tabell: anställda|tabell: {statistik: x, visa: allt}",
                "[{steg: Kartlägg}]|[{text: Kartlägg}]"
            })
    void aFaultBreaksTheSchema(String change) throws IOException {
        List<String> sides = List.of(change.split("\\|", -1));
        String broken = WHOLE.replace(sides.get(0), sides.get(1));
        assertFalse(faults(SchemaFile.PLAN, broken).isEmpty(), change);
    }
}
