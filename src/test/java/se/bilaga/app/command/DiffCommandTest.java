package se.bilaga.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bilaga.app.Desk;

class DiffCommandTest {
    private static final String PLAN = "plans/ekby/skolan/2026-2028.yaml";
    private static final String YAML = """
            dokument: kompetensförsörjningsplan
            förvaltning: Skolförvaltningen
            period: 2026-2028
            områden: [utveckla]
            statistik:
              anställda:
                enhet: antal
                per: [år]
                bra: högre
                värden: {2024: 120, 2025: %s}
            aktiviteter:
              - område: utveckla
                måldatum: %s
                aktiviteter:
                  - id: fadder
                    aktivitet: Varje ny lärare får en fadder.
            avsnitt:
              - rubrik: Aktiviteter
                text: Vi är {{anställda 2025}} lärare.
                innehåll:
                  - aktiviteter: {}
            """;

    @TempDir
    private Path folder = Path.of("");

    private Desk desk = new Desk(folder);

    @BeforeEach
    void writePlans() {
        desk = new Desk(folder);
        desk.write("plans/ekby/organisation.yaml", """
                namn: Ekby kommun
                utseende: huddinge
                områden: {utveckla: Utveckla}
                """);
        desk.write(PLAN, YAML.formatted("131", "2027"));
        desk.write("plans/ekby/skolan/2025-2027.yaml", YAML.formatted("128", "2026"));
    }

    @Test
    void writesWhatTheFilesNameEndsWith() throws IOException {
        Desk own = Desk.real(folder);
        assertEquals(0, own.bilaga("diff", "2025-2027", PLAN, "-o", "a.md"), own.err());
        assertTrue(Files.readString(folder.resolve("a.md")).startsWith("# "));
        assertEquals(0, own.bilaga("diff", "2025-2027", PLAN, "-o", "a.html"), own.err());
        assertTrue(Files.readString(folder.resolve("a.html")).startsWith("<!DOCTYPE html>"));
        assertEquals(0, own.bilaga("diff", "2025-2027", PLAN, "-o", "a.txt"), own.err());
        assertTrue(Files.readString(folder.resolve("a.txt")).startsWith("Skolförvaltningen"));
    }

    @Test
    void tellsWhatChangedBetweenTwoFiles() {
        assertEquals(0, desk.bilaga("diff", "plans/ekby/skolan/2025-2027.yaml", PLAN), desk.err());
        assertTrue(desk.out().contains("senarelagd från 2026 till 2027"), desk.out());
        assertTrue(
                desk.out().contains("uppgiften för 2025 var 128 i den förra planen och är 131 i den nya"), desk.out());
    }

    @Test
    void saysWhenNothingChangedAndGivesAnExitCodeWhenAsked() {
        assertEquals(0, desk.bilaga("diff", PLAN, PLAN, "--exit-code"), desk.err());
        assertTrue(desk.out().contains("Inga ändringar."), desk.out());
        assertEquals(1, desk.bilaga("diff", "2025-2027", PLAN, "--exit-code"));
        assertEquals(0, desk.bilaga("diff", "2025-2027", PLAN));
    }

    @Test
    void aFolderStandsForThePlanThatNoOtherReplaces() {
        assertEquals(2, desk.bilaga("diff", "skolan"));
        assertTrue(desk.err().contains("\"skolan\" är flera planer: ekby/skolan/2025-2027, "), desk.err());
        desk.write(PLAN, "föregående: 2025-2027.yaml\n" + YAML.formatted("131", "2027"));
        for (String name : new String[] {"skolan", "plans/ekby/skolan", "Ekby"}) {
            assertEquals(0, desk.bilaga("diff", name), desk.err());
            assertTrue(desk.out().contains("senarelagd från 2026 till 2027"), desk.out());
        }
    }

    @Test
    void tellsAnotherDepartmentAndAnAnswerOfOnesOwn() {
        String list = """
                  - checklista: {svar: [uppfyllt, ej aktuellt], frågor: [{fråga: Finns en plan, svar: %s}]}
            """;
        String old = YAML.formatted("131", "2027").replace("    måldatum", "    avdelning: Norr\n    måldatum")
                + list.formatted("uppfyllt");
        desk.write("plans/ekby/skolan/2025-2027.yaml", old);
        desk.write(
                PLAN,
                old.replace("avdelning: Norr", "avdelning: Söder").replace("svar: uppfyllt", "svar: ej aktuellt"));
        assertEquals(0, desk.bilaga("diff", "2025-2027", PLAN), desk.err());
        assertTrue(desk.out().contains("flyttad från Norr till Söder"), desk.out());
        assertTrue(desk.out().contains("svaret ändrat från uppfyllt till ej aktuellt"), desk.out());
    }

    @Test
    void oneWithoutPreviousIsAskedForIt() {
        assertEquals(2, desk.bilaga("diff", PLAN));
        assertTrue(desk.err().contains("föregående"), desk.err());
    }

    @Test
    void oneIsComparedWithThePlanItReplaces() {
        desk.write(PLAN, YAML.formatted("131", "2027").replace("områden:", "föregående: 2025-2027.yaml\nområden:"));
        assertEquals(0, desk.bilaga("diff", PLAN), desk.err());
        assertTrue(desk.out().contains("senarelagd"), desk.out());
    }

    @Test
    void readsASideFromACommit() throws GitAPIException {
        commit();
        desk.write(PLAN, YAML.formatted("131", "2028"));
        assertEquals(0, desk.bilaga("diff", "HEAD:" + PLAN, PLAN), desk.err());
        assertTrue(desk.out().contains("senarelagd från 2027 till 2028"), desk.out());
        assertEquals(2, desk.bilaga("diff", "ingen-gren:" + PLAN, PLAN));
    }

    private void commit() throws GitAPIException {
        try (Git git = Git.init().setDirectory(folder.toFile()).call()) {
            git.add().addFilepattern(".").call();
            git.commit()
                    .setSign(false)
                    .setAuthor("a", "a@b")
                    .setCommitter("a", "a@b")
                    .setMessage("a")
                    .call();
        }
    }

    @Test
    void aFaultInAFileOfACommitIsToldWithTheCommit() throws GitAPIException {
        desk.write(PLAN, YAML.formatted("131", "2027").replace("period:", "perod:"));
        commit();
        desk.write(PLAN, YAML.formatted("131", "2027"));
        assertEquals(1, desk.bilaga("diff", "HEAD:" + PLAN, PLAN));
        assertTrue(desk.err().contains(" --> HEAD:" + PLAN + ":3:1"), desk.err());
    }

    /** But for Word, where what is no change would be left when all is accepted. */
    @Test
    void theFirstPageSaysThatItIsAComparison() {
        Desk real = Desk.real(folder);
        assertEquals(0, real.bilaga("diff", "2025-2027", PLAN, "--format", "html", "-o", "j.html"), real.err());
        String page = real.read("j.html").replaceAll("<[^>]*>", "");
        assertTrue(
                page.contains("jämförelse mellan kompetensförsörjningsplan 2026–2028 för Skolförvaltningen och"
                        + " kompetensförsörjningsplan 2026–2028 för Skolförvaltningen."),
                page);
        assertTrue(page.contains("det som är nytt understruket och det som är borttaget överstruket"), page);
        assertEquals(
                0,
                real.bilaga("diff", "2025-2027", PLAN, "--format", "html", "--content", "summary", "-o", "s.html"),
                real.err());
        assertTrue(!real.read("s.html").contains("överstruket"));
    }

    @Test
    void writesJsonAndMarkdownToAFile() {
        assertEquals(0, desk.bilaga("diff", "2025-2027", PLAN, "-f", "json", "-o", "ut.json"), desk.err());
        assertTrue(desk.read("ut.json").contains("\"ändring\": \"senarelagd\""), desk.read("ut.json"));
        assertEquals(0, desk.bilaga("diff", "2025-2027", PLAN, "-f", "markdown"), desk.err());
        assertTrue(desk.out().startsWith("# Skolförvaltningen"), desk.out());
        assertEquals(2, desk.bilaga("diff", "2025-2027", PLAN, "-f", "wingdings"));
    }

    /** git gives {@code /dev/null} for the side that is not there. */
    @Test
    void allOfAPlanThatIsNewInGitIsNew() {
        String[] git = {"diff", "--git", PLAN, "/dev/null", ".", ".", PLAN, "0", "100644"};
        String[] args = Stream.concat(Stream.of(git), Stream.of("-f", "html", "--content", "redline"))
                .toArray(String[]::new);
        Desk real = Desk.real(folder);
        assertEquals(0, real.bilaga(args), real.err());
        assertTrue(real.out().contains("Vi är 131 lärare.</ins>"), real.out());
        assertEquals(1, real.out().split("<main", -1).length - 1, real.out());
    }
}
