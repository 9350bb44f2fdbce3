package se.bilaga.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.bilaga.app.build.PlanWorkshop;
import se.bilaga.app.files.DiskTree;
import se.bilaga.page.Page;
import se.bilaga.page.look.TemplateFolders;
import se.bilaga.source.diagnostic.Diagnostics;

/** Faults of a look are its owner's, told at their line, and stop no more than they must. */
class LooksTest {
    private static final Path SAMPLE = Path.of("src/test/samples/exempelkommun");

    @TempDir
    Path folder = Path.of("");

    private Path look = Path.of("");
    private Desk desk = new Desk(Path.of(""));

    /** A project, and a program with a copy of our templates. */
    @BeforeEach
    void copyTemplates() throws IOException {
        Path home = folder.resolve("home");
        for (String part : List.of("templates", "dokumenttyper")) {
            try (Stream<Path> files = Files.walk(Path.of(part))) {
                files.forEach(file -> copy(file, home.resolve(file)));
            }
        }
        look = home.resolve("templates/looks/enkel");
        desk = Desk.real(folder);
        desk.home = home;
        String organisation = Files.readString(SAMPLE.resolve("organisation.yaml"));
        desk.write("plans/k/f/organisation.yaml", organisation.replaceFirst("(?m)^utseende: .*$", "utseende: enkel"));
        desk.write("plans/k/f/2026.yaml", Files.readString(SAMPLE.resolve("plan.yaml")));
    }

    private static void copy(Path from, Path to) {
        try {
            if (Files.isDirectory(from)) {
                Files.createDirectories(to);
            } else {
                Files.copy(from, to);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aLongLivedWorkshopFollowsLooksAndTemplates() throws IOException {
        Path program = folder.resolve("home/templates");
        Path own =
                Files.createDirectories(folder.resolve("templates/looks/enkel")).resolve("style.css");
        Files.writeString(own, "h1 { color: #123456 }");
        PlanWorkshop workshop = new PlanWorkshop(TemplateFolders.of(folder, program));
        Page page = page(workshop, new Diagnostics()).orElseThrow();
        assertTrue(page.look().screenCss().contains("#123456"), "an own file comes before the program's");
        assertFalse(page.look().chartColors().isEmpty(), "and the others are the program's");
        Map<Path, String> before = workshop.templates();
        Files.writeString(own, "h1 { color: #00112233445566 }");
        assertNotEquals(before, workshop.templates());
        Files.writeString(own, "h1 { color: #654321 } ");
        assertTrue(page(workshop, new Diagnostics())
                .orElseThrow()
                .look()
                .screenCss()
                .contains("#654321"));
        Path template = program.resolve("page/standard.ftlx");
        String sound = Files.readString(template);
        Files.writeString(template, "<#if");
        Diagnostics broken = new Diagnostics();
        assertTrue(page(workshop, broken).isEmpty());
        assertTrue(
                broken.all().get(0).at().file().path().endsWith("standard.ftlx"),
                broken.all().toString());
        Files.writeString(template, sound);
        assertTrue(page(workshop, new Diagnostics()).isPresent());
    }

    private Optional<Page> page(PlanWorkshop workshop, Diagnostics diagnostics) {
        return workshop.page(new DiskTree(folder), "plans/k/f/2026.yaml", Optional::empty, diagnostics)
                .page();
    }

    @Test
    void aRefusedTemplateDoesNotWithholdThePdf() throws IOException {
        Files.writeString(look.resolve("word.dotx"), "ingen mall");
        assertEquals(1, desk.bilaga("build"), desk.err());
        assertTrue(desk.err().contains("fel[wordmall]: Wordmallen word.dotx är ingen hel .dotx"), desk.err());
        assertTrue(Files.exists(folder.resolve("output/k/f/2026.pdf")));
        assertFalse(Files.exists(folder.resolve("output/k/f/2026.docx")));
    }

    @Test
    void whatATemplateLacksIsToldOnceUntilItChanges() throws IOException {
        Path template = look.resolve("word.docx");
        Files.copy(Path.of("src/test/resources/word-templates/libreoffice.docx"), template);
        assertEquals(0, desk.bilaga("build", "--format", "docx"), desk.err());
        assertTrue(desk.err().contains("saknar formatmallen"), desk.err());
        assertEquals(0, desk.bilaga("build", "--format", "docx", "--force"), desk.err());
        assertFalse(desk.err().contains("saknar formatmallen"), desk.err());
        Files.copy(Path.of("templates/looks/stockholm/word.dotx"), look.resolve("word.dotx"));
        Files.delete(template);
        assertEquals(0, desk.bilaga("build", "--format", "docx"), desk.err());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            h1 { colour: #000 }                           | varning[css-utan-verkan]: egenskapen "colour" finns inte i PDF
            h1 { color: #12345 }                          | varning[css-utan-verkan]: "#12345" är inget värde för color
            h1 { color: rot }                             | "rot" är inget värde för color
            h1 { display: grid }                          | "grid" är inget värde för display
            h1 { background-image: url(bild.png) }        | varning[css-utan-verkan]: ingen fil hämtas ur en stilmall
            @import "annan.css";                          | varning[css-utan-verkan]: ingen fil hämtas ur en stilmall
            h1 } p { color: black }                       | varning[css-utan-verkan]: regeln går inte att läsa
            h1 { color: #aaa }                            | varning[låg-kontrast]: kontrasten är 2,3:1, men den behöver vara minst 4,5:1
            table.data thead th { background-color: #333 } | varning[låg-kontrast]
            h2 { font-family: Ariel, sans-serif }         | fel[okänt-typsnitt]: typsnittet Ariel, sans-serif finns inte
            """)
    void whatTheEngineDropsIsToldAtItsLine(String css, String expected) throws IOException {
        Files.writeString(look.resolve("style.css"), "/* ett */\n" + css + "\n");
        assertEquals(expected.startsWith("fel") ? 1 : 0, desk.bilaga("check"), desk.err());
        assertTrue(desk.out().contains(expected), desk.out());
        assertTrue(desk.out().contains("style.css:2:"), desk.out());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            profilfärg: grön                                  | 1 | fel[okänd-färg]: "grön" är ingen färg
            profilfärg: "#8a94a0"                             | 0 | varning[låg-kontrast]: kontrasten är 3,0:1, men den behöver vara minst 4,5:1
            titelsida: pärm                                   | 1 | fel[okänt-ord]: "pärm" går inte att välja här
            logotyp: {fil: saknas.svg, alternativtext: Ekby}  | 1 | fel[fil-saknas]: saknas.svg finns inte i utseendets mapp
            logotyp: {fil: ../ekby/logotyp.svg, alternativtext: E} | 1 | fel[fil-saknas]
            logotyp: {fil: style.css, alternativtext: Ekby}   | 1 | style.css:
            logotyp: {fil: saknas.svg}                        | 1 | alternativtext
            """)
    void whatALookSaysOfItsTitlePageIsToldAtItsLine(String said, int status, String expected) throws IOException {
        String colors = Files.readString(look.resolve("look.yaml"));
        Files.writeString(look.resolve("look.yaml"), colors.strip() + "\n" + said + "\n");
        assertEquals(status, desk.bilaga("check"), desk.out());
        assertTrue(desk.out().contains(expected), desk.out());
        assertTrue(desk.out().contains("look.yaml:3:"), desk.out());
    }

    @Test
    void aSheetThatStopsTheEngineIsTheLooksFault() throws IOException {
        Files.writeString(look.resolve("style.css"), "* { margin: -500pt }\n");
        assertEquals(1, desk.bilaga("build"), desk.err());
        assertTrue(desk.err().contains("går inte att sätta med utseendets stilmallar"), desk.err());
        assertTrue(desk.err().contains("templates/looks/enkel/style.css"), desk.err());
    }

    @Test
    void aDocumentOfThousandsOfPagesIsThePlansFault() throws IOException {
        String head = "dokument: kompetensförsörjningsplan\nförvaltning: F\nperiod: 2026\navsnitt:\n";
        String sections = "  - rubrik: R\n    text: T.\n    sida: ny\n".repeat(501);
        desk.write("plans/k/f/2027.yaml", head + sections);
        assertEquals(1, desk.bilaga("build", "k/f/2027", "--format", "pdf"), desk.err());
        assertTrue(desk.err().contains("högst 500 skrivs"), desk.err());
    }

    @Test
    void ourOwnLooksHaveNoFaults() throws IOException {
        for (String name : List.of("enkel", "stockholm", "huddinge", "ekby")) {
            String organisation = Files.readString(SAMPLE.resolve("organisation.yaml"));
            desk.write(
                    "plans/k/f/organisation.yaml",
                    organisation.replaceFirst("(?m)^utseende: .*$", "utseende: " + name));
            assertEquals(0, desk.bilaga("check"), desk.out());
            assertFalse(desk.out().contains("templates/"), desk.out());
        }
    }

    @Test
    void chartColoursAreColoursThatAreSeen() throws IOException {
        Files.writeString(look.resolve("look.yaml"), "diagramfärger: [\"#1b4f72\", röd, \"#ffd000\"]\n");
        assertEquals(1, desk.bilaga("check"), desk.err());
        assertTrue(desk.out().contains("fel[okänd-färg]: \"röd\" är ingen färg"), desk.out());
        assertTrue(
                desk.out().contains("varning[låg-kontrast]: kontrasten är 1,4:1, men den behöver vara minst 3:1"),
                desk.out());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "looks/enkel/look.yaml",
                "looks/enkel/style.css",
                "fonts/fonts.yaml",
                "css/base.css",
                "fonts/SourceSansPro-Regular.ttf"
            })
    void missingFilesAreNamed(String file) throws IOException {
        Files.delete(look.resolve("../..").resolve(file));
        assertEquals(1, desk.bilaga("build"), desk.err());
        assertTrue(desk.err().contains(file.replaceFirst(".*/", "")), desk.err());
        assertTrue(desk.err().contains("-saknas]"), desk.err());
    }
}
