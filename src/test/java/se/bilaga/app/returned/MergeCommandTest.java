package se.bilaga.app.returned;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bilaga.app.Desk;
import se.bilaga.office.OpcPackage;

/** A document and a workbook that come back to a project whose plan may have been changed since. */
class MergeCommandTest {
    private static final String PLAN = "plans/ekby/skolan/2026-2028.yaml";
    private static final String DOCX = "output/ekby/skolan/2026-2028.docx";
    private static final String YAML = """
            dokument: kompetensförsörjningsplan
            förvaltning: Skolförvaltningen # som i organisationen
            period: 2026-2028
            områden: [utveckla]
            aktiviteter:
              - område: utveckla
                måldatum: 2027
                ansvarig: [Rektor, HR]
                aktiviteter:
                  - id: fadder
                    aktivitet: Varje ny lärare får en fadder.
                  - id: skugga
                    aktivitet: Lärare skuggar en kollega.
            avsnitt:
              # det viktigaste först
              - rubrik: Aktiviteter
                text: |
                  Alla ska få en fadder.

                  Det börjar i höst.
                innehåll:
                  - aktiviteter: {}
            """;
    private static final String ORGANISATION = """
            namn: Ekby kommun
            utseende: huddinge
            områden: {utveckla: Utveckla}
            """;

    @TempDir
    private Path folder = Path.of("");

    private Desk desk = new Desk(folder);

    @BeforeEach
    void makeDocument() throws IOException, InterruptedException {
        desk = Desk.real(folder);
        desk.write("plans/ekby/organisation.yaml", ORGANISATION);
        desk.write(PLAN, YAML);
        git("init", "-q", "-b", "main", ".");
        git("config", "user.name", "a");
        git("config", "user.email", "a@b");
        commit();
        assertEquals(0, desk.bilaga("build", "-f", "docx"), desk.err());
    }

    private void git(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
    }

    private void commit() throws IOException, InterruptedException {
        git("add", ".");
        git("commit", "-qm", "a", "--no-gpg-sign");
    }

    private void edit(UnaryOperator<String> words) throws IOException {
        OpcPackage file = OpcPackage.read(Files.readAllBytes(folder.resolve(DOCX)));
        String text = new String(file.part("word/document.xml"), StandardCharsets.UTF_8);
        file.replace("word/document.xml", words.apply(text).getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        file.write(out);
        Files.write(folder.resolve("svar.docx"), out.toByteArray());
    }

    private String plan() throws IOException {
        return Files.readString(folder.resolve(PLAN));
    }

    @Test
    void whatIsSafeIsWrittenAndAllElseStays() throws IOException {
        edit(text -> text.replace("Alla ska få en fadder", "Alla nya ska få en fadder"));
        assertEquals(0, desk.bilaga("merge", "svar.docx"), desk.err());
        assertEquals(YAML, plan());
        assertTrue(desk.out().contains(PLAN + ":18  ändrad text"), desk.out());
        assertEquals(0, desk.bilaga("merge", "svar.docx", "--apply"), desk.err());
        assertEquals(YAML.replace("Alla ska få", "Alla nya ska få"), plan());
    }

    @Test
    void aPatchIsOneThatGitCanApply() throws IOException, InterruptedException {
        edit(text -> text.replace("Alla ska få en fadder", "Alla nya ska få en fadder"));
        assertEquals(0, desk.bilaga("merge", "svar.docx", "--format", "patch"), desk.err());
        Files.writeString(folder.resolve("a.patch"), desk.out());
        git("apply", "a.patch");
        assertEquals(YAML.replace("Alla ska få", "Alla nya ska få"), plan());
    }

    @Test
    void aPlanThatWasChangedSinceKeepsItsChanges() throws IOException, InterruptedException {
        desk.write(PLAN, YAML.replace("Det börjar i höst", "Det börjar i vår"));
        commit();
        edit(text -> text.replace("Alla ska få en fadder", "Alla nya ska få en fadder"));
        assertEquals(0, desk.bilaga("merge", "svar.docx", "--apply"), desk.err());
        assertEquals(YAML.replace("Alla ska få", "Alla nya ska få").replace("i höst", "i vår"), plan());
    }

    @Test
    void whatBothHaveChangedIsShownAndNotWritten() throws IOException, InterruptedException {
        String changed = YAML.replace("Alla ska få en fadder", "Alla får en mentor");
        desk.write(PLAN, changed);
        commit();
        edit(text -> text.replace("Alla ska få en fadder", "Alla nya ska få en fadder")
                .replace("Lärare skuggar", "Alla lärare skuggar"));
        assertEquals(1, desk.bilaga("merge", "svar.docx", "--apply"), desk.err());
        assertTrue(desk.out().contains("där står nu: Alla får en mentor."), desk.out());
        assertEquals(changed.replace("Lärare skuggar", "Alla lärare skuggar"), plan());
    }

    @Test
    void filesOfOtherPlansAndStatesAreToldSo() throws IOException {
        edit(text -> text);
        desk.write(PLAN, YAML.replace("i höst", "i vår"));
        Files.createDirectories(folder.resolve("x"));
        assertEquals(0, desk.bilaga("build", "-f", "docx", "-o", "x"), desk.err());
        desk.write(PLAN, YAML);
        Path unsaved = folder.resolve("x/ekby/skolan/2026-2028.docx");
        assertEquals(1, desk.bilaga("merge", unsaved.toString()));
        assertTrue(desk.err().contains("inte finns i historiken"), desk.err());
        Files.delete(folder.resolve(PLAN));
        desk.write("plans/ekby/vard/2026-2028.yaml", YAML);
        assertEquals(1, desk.bilaga("merge", "svar.docx"));
        assertTrue(desk.err().contains("inte finns i det här projektet"), desk.err());
        Files.writeString(folder.resolve("a.docx"), "hej");
        assertEquals(1, desk.bilaga("merge", "a.docx"));
        assertTrue(desk.err().contains("ingen Wordfil"), desk.err());
    }

    @Test
    void aWorkbookBringsStatusesAndCommentsBack() throws IOException {
        assertEquals(0, desk.bilaga("export", "activities", "-o", "u.xlsx"), desk.err());
        byte[] made = Files.readAllBytes(folder.resolve("u.xlsx"));
        assertEquals(0, desk.bilaga("export", "activities", "-o", "u.xlsx"), desk.err());
        assertEquals(-1, java.util.Arrays.mismatch(made, Files.readAllBytes(folder.resolve("u.xlsx"))));
        fill(made, "Klar", "Alla nya har en: 12 faddrar");
        assertEquals(0, desk.bilaga("merge", "u.xlsx", "--apply"), desk.err());
        assertEquals(
                YAML.replace(
                        "får en fadder.\n      - id",
                        "får en fadder.\n        status: klar\n        uppföljning: 'Alla nya har en: 12 faddrar'\n      - id"),
                plan());
        assertEquals(0, desk.bilaga("merge", "u.xlsx", "--apply"), desk.err());
        assertTrue(desk.out().contains("0 ändringar"), desk.out());
    }

    @Test
    void aStatusThatIsNoneOrOfAChangedPlanIsToldSo() throws IOException {
        assertEquals(0, desk.bilaga("export", "activities", "-o", "u.xlsx"), desk.err());
        byte[] made = Files.readAllBytes(folder.resolve("u.xlsx"));
        fill(made, "Nästan", "");
        assertEquals(1, desk.bilaga("merge", "u.xlsx", "--apply"));
        assertTrue(desk.out().contains("\"Nästan\" är ingen status"), desk.out());
        desk.write(PLAN, YAML.replace("får en fadder.\n", "får en fadder.\n        status: pågår\n"));
        fill(made, "Klar", "");
        assertEquals(1, desk.bilaga("merge", "u.xlsx", "--apply"));
        assertTrue(desk.out().contains("där står nu: Pågår"), desk.out());
        assertFalse(plan().contains("klar"), plan());
    }

    @Test
    void eachOfThoseResponsibleGetsAFile() throws IOException {
        assertEquals(0, desk.bilaga("export", "activities", "-o", "u.xlsx", "--by", "responsible"), desk.err());
        assertTrue(Files.exists(folder.resolve("u-rektor.xlsx")), desk.out());
        assertTrue(Files.exists(folder.resolve("u-hr.xlsx")), desk.out());
    }

    /** Fills in the first row. */
    private void fill(byte[] workbook, String status, String comment) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            XSSFRow row = book.getSheetAt(0).getRow(1);
            row.getCell(6).setCellValue(status);
            row.getCell(7).setCellValue(comment);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            Files.write(folder.resolve("u.xlsx"), out.toByteArray());
        }
    }
}
