package se.bilaga.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bilaga.app.Desk;

class BuildCommandTest {
    private final Path folder;
    private final Desk desk;

    BuildCommandTest(@TempDir Path folder) {
        this.folder = folder;
        desk = new Desk(folder);
        desk.write("plans/ekby/organisation.yaml", "namn: Ekby");
        desk.write("plans/ekby/skolan/2025.yaml", "skolan");
        desk.write("plans/ekby/vården/2024.yaml", "vården 24");
        desk.write("plans/ekby/vården/2025.yaml", "vården 25");
    }

    private List<String> written() throws IOException {
        Path output = folder.resolve("output");
        try (Stream<Path> files = Files.walk(output)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> output.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void buildsEveryPlanToPdfAndWordUnderAsciiNames() throws IOException {
        assertEquals(0, desk.bilaga("build"), desk.err());
        assertEquals(
                List.of(
                        "ekby/skolan/2025.docx",
                        "ekby/skolan/2025.pdf",
                        "ekby/varden/2024.docx",
                        "ekby/varden/2024.pdf",
                        "ekby/varden/2025.docx",
                        "ekby/varden/2025.pdf"),
                written());
        assertTrue(desk.out().contains("ekby/vården/2024: klar"), desk.out());
        assertTrue(desk.out().contains("3 dokument på"), desk.out());
    }

    @Test
    void saysWhereTheDocumentsAreOrOnlyWhatGoesWrong() {
        assertEquals(0, desk.bilaga("build"), desk.err());
        assertTrue(desk.out().endsWith("Dokumenten ligger i output.\n"), desk.out());
        assertEquals(0, desk.bilaga("build", "--quiet", "--force"), desk.err());
        assertEquals("", desk.out() + desk.err());
        desk.write("plans/ekby/skolan/2025.yaml", "FEL");
        assertEquals(1, desk.bilaga("build", "--quiet"));
        assertEquals("", desk.out());
        assertTrue(desk.err().contains("här är ett fel"), desk.err());
    }

    @Test
    void tellsProgramsWhatWasBuilt() {
        desk.write("plans/ekby/skolan/2025.yaml", "FEL");
        assertEquals(1, desk.bilaga("build", "--report", "json", "--format", "pdf"));
        var built = JsonParser.parseString(desk.out()).getAsJsonArray();
        assertEquals(3, built.size());
        var failed = built.get(0).getAsJsonObject();
        assertEquals("failed", failed.get("state").getAsString());
        assertEquals(1, failed.get("errors").getAsInt());
        var made = built.get(1).getAsJsonObject();
        assertEquals("built", made.get("state").getAsString());
        assertTrue(made.get("documents").getAsString().endsWith("output/ekby/varden/2024.pdf"), desk.out());
        assertEquals(2, desk.bilaga("build", "--report", "xml"));
    }

    @Test
    void namesFilesByTitleWhereThatIsAskedFor() throws IOException {
        Desk real = Desk.real(folder);
        assertEquals(0, real.bilaga("new", "plans/nyby/skolan/2026-2028.yaml", "-a", "Skola: och fritid."), real.err());
        assertEquals(0, real.bilaga("build", "nyby", "--names", "title", "--format", "html"), real.err());
        assertEquals(List.of("nyby/skolan/Kompetensförsörjningsplan 2026–2028, Skola och fritid.html"), written());
        assertEquals(2, real.bilaga("build", "--names", "titel"));
    }

    @Test
    void helpsByEitherWordAndCompletesInShells() {
        assertEquals(0, desk.bilaga("build", "--help"), desk.err());
        String help = desk.out();
        assertEquals(0, desk.bilaga("help", "build"), desk.err());
        assertEquals(help, desk.out());
        assertEquals(0, desk.bilaga("completion", "bash"), desk.err());
        assertTrue(desk.out().contains("--force") && desk.out().contains("complete -F"), desk.out());
        assertEquals(0, desk.bilaga("completion", "fish"), desk.err());
        assertTrue(desk.out().contains("-a check -d 'Säger allt som är fel"), desk.out());
        assertEquals(0, desk.bilaga("completion", "man"), desk.err());
        assertTrue(desk.out().contains("\n.SS build\nGör dokumenten till alla planer"), desk.out());
        assertTrue(desk.out().contains("\n.B \\-o, \\-\\-output MAPP\nMappen som"), desk.out());
        assertEquals(2, desk.bilaga("completion", "cmd"));
    }

    @Test
    void buildsOnlyThePlanFormatAndFolderAskedFor() throws IOException {
        assertEquals(0, desk.bilaga("build", "skol", "--format", "html", "--output", "output/x"), desk.err());
        assertEquals(List.of("x/ekby/skolan/2025.html"), written());
    }

    @Test
    void aPlanIsNamedByFileFolderOrPartOfItsName() {
        assertEquals(0, desk.bilaga("build", "plans/ekby/skolan/2025.yaml"));
        assertEquals(0, desk.bilaga("build", "plans/ekby/vården"));
        assertTrue(desk.out().contains("2 dokument"), desk.out());
        assertEquals(0, desk.bilaga("build", "vård", "--force"), desk.err());
        assertTrue(desk.out().contains("2 dokument"), desk.out());
        assertEquals(0, desk.bilaga("build", "Ekby"), desk.err());
        assertTrue(desk.out().contains("3 oförändrade"), desk.out());
        assertEquals(2, desk.bilaga("build", "202"));
        assertTrue(
                desk.err().contains("flera planer: ekby/skolan/2025, ekby/vården/2024, ekby/vården/2025"), desk.err());
        assertEquals(2, desk.bilaga("build", "skogen"));
        assertTrue(desk.err().contains("ingen plan heter \"skogen\""), desk.err());
    }

    @Test
    void aPlanThatFailsStopsNoOtherAndAllItsErrorsAreTold() throws IOException {
        desk.write("plans/ekby/skolan/2025.yaml", "FEL\nFEL");
        desk.write("plans/ekby/vården/2024.yaml", "ett FEL");
        assertEquals(1, desk.bilaga("build", "--format", "pdf"));
        assertEquals(List.of("ekby/varden/2025.pdf"), written());
        assertTrue(desk.err().contains("plans/ekby/skolan/2025.yaml:1:1"), desk.err());
        assertTrue(desk.err().contains("plans/ekby/skolan/2025.yaml:2:1"), desk.err());
        assertTrue(desk.err().contains("plans/ekby/vården/2024.yaml:1:5"), desk.err());
        assertTrue(desk.out().contains("3 fel"), desk.out());
    }

    @Test
    void theDocumentOfAPlanThatFailsIsKept() {
        desk.bilaga("build", "skol");
        String before = desk.read("output/ekby/skolan/2025.pdf");
        desk.write("plans/ekby/skolan/2025.yaml", "FEL");
        assertEquals(1, desk.bilaga("build", "skol"));
        assertEquals(before, desk.read("output/ekby/skolan/2025.pdf"));
    }

    @Test
    void aFaultOfTheProgramIsToldAsOne() throws IOException {
        desk.write("plans/ekby/skolan/2025.yaml", "KRASCH");
        assertEquals(70, desk.bilaga("build", "--format", "pdf"));
        assertEquals(List.of("ekby/varden/2024.pdf", "ekby/varden/2025.pdf"), written());
        assertTrue(desk.err().contains("fel i programmet"), desk.err());
        assertFalse(desk.err().contains("\tat "), desk.err());
        desk.bilaga("build", "--debug");
        assertTrue(desk.err().contains("\tat "), desk.err());
    }

    @Test
    void whatHasNotChangedIsNotMadeAgain() {
        desk.write("plans/ekby/skolan/2025.yaml", "VARNING");
        desk.bilaga("build");
        assertEquals(3, desk.made);
        assertEquals(0, desk.bilaga("build"));
        assertEquals(3, desk.made);
        assertTrue(desk.out().contains("3 oförändrade"), desk.out());
        assertTrue(desk.out().contains("1 varning"), desk.out());
    }

    @Test
    void whatHasChangedIsMadeAgain() throws IOException {
        desk.home = folder;
        desk.bilaga("build");
        desk.write("plans/ekby/skolan/2025.yaml", "SKOLAN");
        desk.bilaga("build");
        assertEquals(4, desk.made);
        Files.delete(folder.resolve("output/ekby/varden/2024.pdf"));
        desk.bilaga("build");
        assertEquals(5, desk.made);
        desk.write("templates/page/x.ftlx", "");
        desk.bilaga("build");
        assertEquals(8, desk.made);
        desk.write("dokumenttyper/x.yaml", "");
        desk.bilaga("build");
        assertEquals(11, desk.made);
        desk.bilaga("build", "--force");
        assertEquals(14, desk.made);
    }

    @Test
    void adviceIsCountedButLeftToCheck() {
        desk.write("plans/ekby/skolan/2025.yaml", "RÅD");
        assertEquals(0, desk.bilaga("build", "skol"));
        assertFalse(desk.err().contains("kunde vara bättre"), desk.err());
        assertTrue(desk.out().contains("1 råd"), desk.out());
        desk.bilaga("check", "skol");
        assertTrue(desk.out().contains("kunde vara bättre"), desk.out());
    }

    @Test
    void twoPlansThatWouldWriteTheSameFileAreRefusedBeforeAnythingIsWritten() {
        desk.write("plans/ekby/varden/2025.yaml", "en annan");
        assertEquals(2, desk.bilaga("build"));
        assertTrue(desk.err().contains("samma fil, ekby/varden/2025"), desk.err());
        assertFalse(Files.exists(folder.resolve("output")));
    }

    @Test
    void theTimeOfADocumentIsGivenFromOutside() {
        desk.variables.put("SOURCE_DATE_EPOCH", "1735689600");
        desk.bilaga("build", "skol");
        assertTrue(desk.read("output/ekby/skolan/2025.pdf").startsWith("pdf 2025-01-01T00:00:00Z"));
        desk.variables.put("SOURCE_DATE_EPOCH", "i dag");
        assertEquals(2, desk.bilaga("build", "skol"));
    }

    @Test
    void theTimeOfADocumentMayBeAnyThatFormatsCanWrite() {
        for (String time : List.of("1970-01-01T00:00:00Z", "2050-01-01T00:00:00Z", "9999-12-31T23:59:59Z")) {
            desk.variables.put("SOURCE_DATE_EPOCH", "" + Instant.parse(time).getEpochSecond());
            assertEquals(0, desk.bilaga("build", "skol"));
            assertTrue(desk.read("output/ekby/skolan/2025.pdf").startsWith("pdf " + time), time);
        }
        for (String seconds : List.of("-1", "253402300800", "99999999999999999", "9".repeat(30))) {
            desk.variables.put("SOURCE_DATE_EPOCH", seconds);
            assertEquals(2, desk.bilaga("build", "skol"), seconds);
        }
    }

    @Test
    void whereMemoryIsShortTheMachineIsToBlame() throws IOException {
        desk.write("plans/ekby/skolan/2025.yaml", "MINNE");
        assertEquals(4, desk.bilaga("build", "--format", "pdf"));
        assertEquals(List.of("ekby/varden/2024.pdf", "ekby/varden/2025.pdf"), written());
        assertTrue(desk.err().contains("plans/ekby/skolan/2025.yaml: minnet räcker inte"), desk.err());
    }

    @Test
    void speaksEnglishToThoseWhoDo() {
        desk.write("plans/ekby/skolan/2025.yaml", "FEL");
        assertEquals(1, desk.bilaga("build", "--lang", "en"));
        assertTrue(desk.err().contains("here is an error"), desk.err());
        assertTrue(desk.out().contains("3 documents in"), desk.out());
        desk.variables.put("BILAGA_LOCALE", "en_GB.UTF-8");
        desk.bilaga("build");
        assertTrue(desk.err().contains("here is an error"), desk.err());
        desk.bilaga("build", "--lang=sv");
        assertTrue(desk.err().contains("här är ett fel"), desk.err());
    }

    @Test
    void wrongArgumentsAreToldInTheLanguage() {
        assertEquals(2, desk.bilaga("bild"));
        assertTrue(desk.err().contains("menade du build?"), desk.err());
        assertEquals(2, desk.bilaga("build", "--jobs", "två"));
        assertTrue(desk.err().contains("\"två\" duger inte för --jobs"), desk.err());
        assertEquals(2, desk.bilaga("build", "--jobs", "0"));
        assertEquals(2, desk.bilaga("build", "--format", "odt"));
        assertTrue(desk.err().contains("pdf, docx, html"), desk.err());
        assertEquals(2, desk.bilaga("build", "--lang", "en", "--quick"));
        assertTrue(desk.err().contains("\"--quick\" is unknown"), desk.err());
    }

    @Test
    void helpIsInBothLanguages() {
        assertEquals(0, desk.bilaga("build", "--help"));
        assertTrue(desk.out().contains("Användning: bilaga build"), desk.out());
        assertTrue(desk.out().contains("Mappen som dokumenten skrivs i"), desk.out());
        assertEquals(0, desk.bilaga("build", "--help", "--lang", "en"));
        assertTrue(desk.out().contains("Usage: bilaga build"), desk.out());
        assertEquals(0, desk.bilaga("--version"));
        assertTrue(desk.out().startsWith("bilaga "), desk.out());
    }

    @Test
    void aFolderWithoutPlansIsTold() throws IOException {
        Files.createDirectories(folder.resolve("tom/plans"));
        Desk empty = new Desk(folder.resolve("tom"));
        assertEquals(2, empty.bilaga("build"));
        assertTrue(empty.err().contains("det finns inga planer"), empty.err());
    }

    @Test
    void whereTheProgramIsUnknownNothingIsKnownToBeUnchanged() {
        desk.variables.remove("BILAGA_PROGRAM");
        assertEquals(0, desk.bilaga("build"), desk.err());
        desk.made = 0;
        assertEquals(0, desk.bilaga("build"), desk.err());
        assertEquals(3, desk.made);
    }

    @Test
    void colourDependsOnWhereItGoes() {
        desk.write("plans/ekby/skolan/2025.yaml", "FEL");
        desk.variables.put("BILAGA_TERMINAL", "yes");
        assertEquals(1, desk.bilaga("build"));
        assertFalse(desk.err().contains("\u001b["), desk.err());
        desk.variables.put("BILAGA_ERROR_TERMINAL", "yes");
        assertEquals(1, desk.bilaga("build"));
        assertTrue(desk.err().contains("\u001b["), desk.err());
    }
}
