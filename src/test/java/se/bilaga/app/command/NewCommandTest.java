package se.bilaga.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.bilaga.app.Desk;
import se.bilaga.app.files.CommandFault;
import se.bilaga.app.files.DiskTree;
import se.bilaga.app.project.Project;
import se.bilaga.app.project.RepositoryFile;
import se.bilaga.app.project.Surroundings;
import se.bilaga.plan.read.PlanFile;
import se.bilaga.plan.read.PlanReading;
import se.bilaga.plan.read.SchemaFile;
import se.bilaga.plan.type.DocumentType;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.diagnostic.Message.Language;

class NewCommandTest {
    private final Path folder;
    private final Desk desk;

    NewCommandTest(@TempDir Path folder) {
        this.folder = folder;
        desk = Desk.real(folder);
    }

    static Stream<String> types() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("dokumenttyper"))) {
            return files
                    .map(file -> file.getFileName().toString().replaceFirst("\\.yaml$", ""))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void aNewPlanIsWholeAndRight(String type) throws IOException {
        String path = "plans/ekby/skolan/2026.yaml";
        assertEquals(0, desk.bilaga("new", path, "--document", type, "-a", "Skolförvaltningen"), desk.err());
        Diagnostics diagnostics = new Diagnostics();
        Optional<PlanFile> plan = PlanReading.read(new DiskTree(folder), path, diagnostics);
        assertEquals("[]", diagnostics.all().toString());
        assertEquals(
                type.replace('-', ' '),
                plan.orElseThrow().plan().document().name().value());
        assertEquals("Skolförvaltningen", plan.get().plan().administration().value());
        assertTrue(desk.read(path).contains("$schema=../../plan.schema.json"));
        assertEquals(Files.readString(Path.of("plans/plan.schema.json")), desk.read("plans/plan.schema.json"));
    }

    @ParameterizedTest
    @MethodSource("types")
    void aNewPlanIsBuiltWithoutAFinding(String type) {
        Desk real = Desk.real(folder);
        assertEquals(0, real.bilaga("new", "plans/ekby/skolan/2026.yaml", "-d", type), real.err());
        assertTrue(real.out().contains("bilaga check ekby/skolan/2026 "), real.out());
        assertEquals(0, real.bilaga("build", "--format", "html"), real.err());
        assertEquals("", real.err());
    }

    @Test
    void makesARepositoryWhosePlansAreBuiltWithItsOwnLook() throws IOException {
        assertEquals(0, desk.bilaga("new", "--repo", "planer"), desk.err());
        assertTrue(desk.out().contains("bilaga new plans/"), desk.out());
        Path repository = folder.resolve("planer");
        Desk own = Desk.real(repository);
        assertEquals(0, own.bilaga("new", "plans/ekby/skolan/2026.yaml"), own.err());
        Path looks = repository.resolve("templates/looks");
        copy(Path.of("templates/looks/enkel"), looks.resolve("egen"));
        own.write("templates/looks/egen/style.css", own.read("templates/looks/egen/style.css") + "\n/* EGEN */\n");
        own.write(
                "plans/ekby/organisation.yaml",
                own.read("plans/ekby/organisation.yaml").replace("utseende: enkel", "utseende: egen"));
        assertEquals(0, own.bilaga("build", "--format", "html"), own.err());
        assertTrue(own.read("output/ekby/skolan/2026.html").contains("EGEN"));
        assertEquals(2, own.bilaga("new"), "neither a plan nor a repository");
        own.write("README.md", "mitt\n");
        assertEquals(0, own.bilaga("new", "--repo", "."), own.err());
        assertEquals("mitt\n", own.read("README.md"), "what is there is left alone");
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    @Test
    void aNewerProgramRenewsTheSchemasAndAnOlderOneRefuses() {
        assertEquals(0, desk.bilaga("new", "plans/ekby/skolan/2026.yaml"), desk.err());
        String schema = desk.read("plans/plan.schema.json");
        desk.write("plans/plan.schema.json", "{}");
        desk.write("bilaga.yaml", "# vår\nversion: 0\n");
        assertEquals(0, desk.bilaga("check"), desk.err());
        assertEquals("{}", desk.read("plans/plan.schema.json"), "made by this version");
        Project project = new Project(folder, folder);
        RepositoryFile.keep(surroundings(), project, "1.10.0-SNAPSHOT");
        assertEquals(schema, desk.read("plans/plan.schema.json"));
        assertEquals("# vår\nversion: 1.10.0\n", desk.read("bilaga.yaml"));
        CommandFault older =
                assertThrows(CommandFault.class, () -> RepositoryFile.keep(surroundings(), project, "1.9.2"));
        assertTrue(
                older.text().sv().contains("skrivna för bilaga 1.10.0"),
                older.text().sv());
        assertEquals(4, desk.bilaga("build"));
    }

    private Surroundings surroundings() {
        return new Surroundings(folder, Path.of("").toAbsolutePath(), Map.of(), System.out, System.err, Language.SV);
    }

    @Test
    void aSchemaIsWhereItsFileSays() {
        assertEquals(0, desk.bilaga("new", "plans/ekby/skolan/enhet/arbetsmiljo-2026.yaml"), desk.err());
        for (String file :
                List.of("plans/ekby/skolan/enhet/arbetsmiljo-2026.yaml", "plans/ekby/skolan/organisation.yaml")) {
            String schema = desk.read(file).lines().findFirst().orElseThrow().replaceFirst(".*schema=", "");
            assertTrue(Files.exists(folder.resolve(file).resolveSibling(schema)), file + ": " + schema);
        }
    }

    @Test
    void nothingIsOverwritten() {
        desk.write("plans/ekby/skolan/2026.yaml", "min");
        desk.write("plans/ekby/organisation.yaml", "vår");
        assertEquals(2, desk.bilaga("new", "plans/ekby/skolan/2026.yaml"));
        assertEquals(0, desk.bilaga("new", "plans/ekby/skolan/2027-2029.yaml"));
        assertEquals("min", desk.read("plans/ekby/skolan/2026.yaml"));
        assertEquals("vår", desk.read("plans/ekby/organisation.yaml"));
    }

    @Test
    void theNameOfTheFileEndsWithThePeriod() {
        assertEquals(2, desk.bilaga("new", "plans/ekby/skolan/plan.yaml"));
        assertTrue(desk.err().contains("planens period"), desk.err());
        assertEquals(2, desk.bilaga("new"));
        assertTrue(desk.err().contains("FIL saknas"), desk.err());
    }

    @Test
    void aNameThatWindowsCannotHaveIsRefused() {
        assertEquals(2, desk.bilaga("new", "plans/ekby/aux/2026.yaml"));
        assertTrue(desk.err().contains("\"aux\" kan inte heta så i Windows"), desk.err());
    }

    @Test
    void theSchemaIsPrinted() throws IOException {
        List<DocumentType> types = types().map(PlanReading::type).toList();
        assertEquals(0, desk.bilaga("schema"));
        assertEquals(SchemaFile.PLAN.text(types), desk.out());
        assertEquals(0, desk.bilaga("schema", "--organisation"));
        assertEquals(SchemaFile.ORGANISATION.text(types), desk.out());
        assertEquals(0, desk.bilaga("schema", "--requirements"));
        assertEquals(SchemaFile.REQUIREMENTS.text(types), desk.out());
        assertEquals(0, desk.bilaga("schema", "--document-type"));
        assertEquals(SchemaFile.DOCUMENT_TYPE.text(types), desk.out());
    }
}
