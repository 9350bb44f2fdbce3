package se.bilaga.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bilaga.app.Desk;
import se.bilaga.check.OtherFindings;
import se.bilaga.check.Rules;
import se.bilaga.check.rule.Rule;

class CheckCommandTest {
    private final Path folder;
    private final Desk desk;

    CheckCommandTest(@TempDir Path folder) {
        this.folder = folder;
        desk = new Desk(folder);
        desk.write("plans/ekby/skolan/2025.yaml", "VARNING");
        desk.write("plans/ekby/vården/2025.yaml", "vården");
    }

    @Test
    void tellsEverythingAndMakesNothing() {
        desk.write("plans/ekby/vården/2024.yaml", "FEL FEL");
        assertEquals(1, desk.bilaga("check"));
        assertTrue(desk.out().contains("plans/ekby/skolan/2025.yaml:1:1"), desk.out());
        assertTrue(desk.out().contains("plans/ekby/vården/2024.yaml:1:5"), desk.out());
        assertTrue(desk.out().contains("3 planer: 2 fel, 1 varning, 0 råd"), desk.out());
        assertFalse(Files.exists(folder.resolve("output")));
    }

    @Test
    void warningsFailOnlyWhenStrict() {
        assertEquals(0, desk.bilaga("check"));
        assertEquals(1, desk.bilaga("check", "--strict"));
        assertEquals(0, desk.bilaga("check", "--strict", "vård"));
    }

    @Test
    void otherFormatsHoldNothingElse() {
        assertEquals(0, desk.bilaga("check", "--format", "json"));
        assertTrue(desk.out().strip().startsWith("[") && desk.out().strip().endsWith("]"), desk.out());
        assertEquals(0, desk.bilaga("check", "--format", "github"));
        assertTrue(desk.out().startsWith("::warning file=plans/ekby/skolan/2025.yaml"), desk.out());
        assertEquals(2, desk.bilaga("check", "--format", "xml"));
        assertTrue(desk.err().contains("text, json, sarif, github"), desk.err());
    }

    @Test
    void withoutPlansHereOrAboveNoOthersAreTaken(@TempDir Path elsewhere) {
        Desk lost = new Desk(elsewhere);
        lost.write("notes.txt", "");
        assertEquals(2, lost.bilaga("check"));
        assertTrue(lost.err().contains("det finns ingen mapp plans i " + elsewhere), lost.err());
        assertEquals(2, lost.bilaga("build", "vård"));
        assertEquals(
                0,
                lost.bilaga(
                        "check", folder.resolve("plans/ekby/vården/2025.yaml").toString()),
                lost.err());
    }

    @Test
    void aNameIsFoundInWhateverFormItIsWritten() {
        for (Normalizer.Form disk : Normalizer.Form.values()) {
            for (Normalizer.Form typed : Normalizer.Form.values()) {
                Desk other = new Desk(folder.resolve(disk + "-" + typed));
                other.write(Normalizer.normalize("plans/ekby/ålderdom/år 1.yaml", disk), "VARNING");
                for (String name : List.of("plans/ekby/ålderdom/år 1.yaml", "plans/ekby/ålderdom", "dom/år 1")) {
                    assertEquals(0, other.bilaga("check", Normalizer.normalize(name, typed)), other.err());
                    assertTrue(other.out().contains("1 plan: 0 fel, 1 varning"), other.out());
                }
            }
        }
    }

    @Test
    void whatEditorsLeaveAndWhatIsHiddenIsNoPlan() {
        for (String name : List.of(
                "~$2025.yaml",
                ".#2025.yaml",
                "#2025.yaml",
                "2025_LOCAL_417.yaml",
                "2025.sync-conflict-20260101-101500-ABCDEFG.yaml",
                "2025~.yaml",
                "2025.yaml.orig",
                ".history/2025.yaml",
                "krav/policyn.yaml",
                "organisation.yaml")) {
            desk.write("plans/ekby/skolan/" + name, "FEL");
        }
        desk.bilaga("check");
        assertTrue(desk.out().contains("2 planer: 0 fel"), desk.out());
    }

    /** Nobody, not even root, can open what is too far down for the system to name. */
    @Test
    void aFolderThatCannotBeReadFailsItsOwnPlansAlone() throws IOException {
        String far = ("m".repeat(200) + "/").repeat(11);
        Path deep = Files.createDirectories(folder.resolve("plans/ekby/hemligt/" + far));
        Path deeper = folder.resolve("plats");
        Files.createDirectories(deeper.resolve(far));
        Files.move(deeper, deep.resolve("plats"));
        try {
            assertEquals(4, desk.bilaga("check"));
        } finally {
            Files.move(deep.resolve("plats"), deeper);
        }
        assertTrue(desk.err().contains("plans/ekby/hemligt/m"), desk.err());
        assertTrue(desk.err().contains(": kan inte läsa"), desk.err());
        assertTrue(desk.out().contains("plans/ekby/skolan/2025.yaml:1:1"), desk.out());
    }

    @Test
    void everyRuleIsExplained() {
        for (Rule rule : Rules.ALL) {
            assertEquals(0, desk.bilaga("check", "--explain", rule.manual().rule()));
            assertTrue(desk.out().contains(rule.manual().finds()), desk.out());
        }
        assertEquals(0, desk.bilaga("check", "--explain"));
        Rules.ALL.forEach(rule -> assertTrue(desk.out().contains(rule.manual().rule()), desk.out()));
        OtherFindings.all().forEach((name, text) -> {
            assertEquals(0, desk.bilaga("check", "--explain", name));
            assertEquals(name + "\n\n" + text + "\n", desk.out());
        });
        assertEquals(2, desk.bilaga("check", "--explain", "ansvarig-sakna"));
        assertTrue(desk.err().contains("det finns ingen regel"), desk.err());
    }

    @Test
    void needsAJobAtLeast() {
        assertEquals(2, desk.bilaga("check", "--jobs", "0"));
        assertTrue(desk.err().contains("--jobs ska vara minst 1"), desk.err());
    }

    @Test
    void whatCannotBeWrittenIsNoSuccess() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        desk.variables.put("BILAGA_PIPE", "yes");
        assertEquals(141, desk.bilaga(full, err, "check"));
        assertEquals("", err.toString(StandardCharsets.UTF_8));
        desk.variables.remove("BILAGA_PIPE");
        assertEquals(4, desk.bilaga(full, err, "check"));
        assertTrue(
                err.toString(StandardCharsets.UTF_8).contains("kunde inte skrivas"),
                err.toString(StandardCharsets.UTF_8));
    }
}
