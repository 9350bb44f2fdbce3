package se.bilaga.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A person's number stops the document wherever it stands, and nothing that is said shows it or the row round it. */
class PersonsTest {
    private static final String PLAN = """
            dokument: kompetensförsörjningsplan
            förvaltning: Skolan
            period: 2026-2028
            statistik:
              frånvaro: {enhet: antal, per: [namn, personnummer], fil: frånvaro.csv}
            avsnitt:
              - rubrik: Frånvaro # kommentar
                text: Se tabellen.
            """;
    private static final String CSV = "namn;personnummer;värde\nkvinnor;alla;4\n";

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({
        "prosa, Se tabellen., Annasson har 811218-9876.",
        "nyckel, förvaltning: Skolan, Annasson 811218-9876: Skolan",
        "värde, period: 2026-2028, period: Annasson 19811218-9876",
        "kommentar, # kommentar, # Annasson 198112189876",
        "trasig rad, Se tabellen., 'Annasson: 811218-9876: x: \"'",
        "konflikt, dokument:, <<<<<<< Annasson 811218-9876",
        "rad i CSV, kvinnor;alla;4, Annasson;8112189876;58",
        "för många fält i CSV, kvinnor;alla;4, Annasson;811218-9876;58;x;y",
        "samordningsnummer i CSV, kvinnor;alla;4, Annasson;701063-2391;58"
    })
    void isNeitherPublishedNorPrinted(String name, String from, String to) throws IOException {
        assertTrue((PLAN + CSV).contains(from), from);
        for (Charset saved : List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"))) {
            Desk desk = Desk.real(folder);
            desk.write("plans/ekby/organisation.yaml", "namn: Ekby\nutseende: enkel\n");
            Path plan = desk.write("plans/ekby/skolan/2026.yaml", "");
            Files.write(plan, PLAN.replace(from, to).getBytes(saved));
            Files.write(
                    plan.resolveSibling("frånvaro.csv"), CSV.replace(from, to).getBytes(saved));
            for (String format : List.of("text", "json", "sarif", "github")) {
                assertEquals(1, desk.bilaga("check", "--format", format));
                assertFalse(shows(desk.out() + desk.err()), name + ": " + desk.out() + desk.err());
            }
            assertEquals(1, desk.bilaga("build", "--debug"));
            assertFalse(shows(desk.out() + desk.err()), name + ": " + desk.out() + desk.err());
            assertFalse(Files.exists(folder.resolve("output")));
        }
    }

    @Test
    void theNameOfAFileIsNotPrintedEither() {
        Desk desk = Desk.real(folder);
        desk.write("plans/ekby/organisation.yaml", "namn: Ekby\nutseende: enkel\n");
        desk.write("plans/ekby/skolan/811218-9876.yaml", PLAN + "x: 1\n");
        for (String format : List.of("text", "json", "sarif", "github")) {
            assertEquals(1, desk.bilaga("check", "--format", format));
            assertFalse(shows(desk.out() + desk.err()), desk.out() + desk.err());
        }
        assertEquals(1, desk.bilaga("build"));
        assertFalse(shows(desk.out() + desk.err()), desk.out() + desk.err());
        assertEquals(1, desk.bilaga("build", "--report", "json"));
        assertFalse(shows(desk.out() + desk.err()), desk.out() + desk.err());
        assertTrue(desk.err().contains("namnet \"••••••-••••.yaml\" har ett personnummer"), desk.err());
        assertEquals(2, desk.bilaga("build", "saknas"));
        assertFalse(shows(desk.out() + desk.err()), desk.out() + desk.err());
        assertFalse(Files.exists(folder.resolve("output")));
    }

    private static boolean shows(String text) {
        return text.contains("Annasson") || text.matches("(?s).*(?:9876|2391).*");
    }
}
