package se.bilaga.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bilaga.app.Desk;
import se.bilaga.app.Main;

/** {@code git diff} with the program as its diff command, in a repository where {@code plans/} stands deep. */
class GitDiffTest {
    private static final String PLANS = "förvaltning/hr/plans/ekby/";
    private static final String PLAN = PLANS + "skolan/2026-2028.yaml";
    private static final String YAML = """
            dokument: kompetensförsörjningsplan
            förvaltning: Skolförvaltningen
            period: 2026-2028
            områden: [utveckla]
            aktiviteter:
              - område: utveckla
                måldatum: %s
                aktiviteter:
                  - id: fadder
                    aktivitet: Varje ny lärare får en fadder.
            avsnitt:
              - rubrik: Aktiviteter
                text: Alla ska få en fadder.
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
    void makeRepository() throws IOException, InterruptedException {
        desk = new Desk(folder);
        desk.write(PLANS + "organisation.yaml", ORGANISATION);
        desk.write(PLAN, YAML.formatted("2027"));
        desk.write("förvaltning/hr/.gitattributes", Files.readString(Path.of(".gitattributes")));
        Path launcher = desk.write("bilaga.sh", """
                #!/bin/sh
                exec '%s' -XX:TieredStopAtLevel=1 -cp '%s' %s diff --git "$@"
                """.formatted(
                        Path.of(System.getProperty("java.home"), "bin", "java"),
                        System.getProperty("java.class.path"),
                        Main.class.getName()));
        assertTrue(launcher.toFile().setExecutable(true));
        git("init", "-q", "-b", "main", ".");
        git("config", "diff.bilaga.command", launcher.toString());
        git("config", "user.name", "a");
        git("config", "user.email", "a@b");
        commit();
    }

    private void commit() throws IOException, InterruptedException {
        git("add", ".");
        git("commit", "-qm", "a", "--no-gpg-sign");
    }

    private String git(String... arguments) throws IOException, InterruptedException {
        Process process = process(arguments);
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), out);
        assertFalse(out.contains("external diff died"), out);
        return out;
    }

    private Process process(String... arguments) throws IOException {
        List<String> command = Stream.concat(Stream.of("git", "--no-pager"), Arrays.stream(arguments))
                .toList();
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("GIT_CONFIG_GLOBAL", File.separatorChar == '/' ? "/dev/null" : "nul");
        builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put("BILAGA_HOME", Path.of("").toAbsolutePath().toString());
        return builder.start();
    }

    @Test
    void aPlanIsToldInItsOwnWordsAndTheRestLineByLine() throws IOException, InterruptedException {
        desk.write(PLAN, YAML.formatted("2028"));
        desk.write(PLANS + "organisation.yaml", ORGANISATION.replace("Ekby kommun", "Åby kommun"));
        String shown = git("diff");
        assertTrue(shown.contains("senarelagd från 2027 till 2028"), shown);
        assertTrue(shown.contains("""
                --- a/%1$sorganisation.yaml
                +++ b/%1$sorganisation.yaml
                @@ -1,3 +1,3 @@
                -namn: Ekby kommun
                +namn: Åby kommun
                 utseende: huddinge
                """.formatted(PLANS)), shown);
    }

    @Test
    void aPlanThatCannotBeReadIsShownLineByLineAndStopsNoOther() throws IOException, InterruptedException {
        desk.write(PLANS + "vården/2026-2028.yaml", YAML.formatted("2027"));
        commit();
        desk.write(PLAN, YAML.formatted("2027").replace("period:", "perod:"));
        desk.write(PLANS + "vården/2026-2028.yaml", YAML.formatted("2026"));
        String shown = git("diff");
        assertTrue(shown.contains(PLAN + " kan inte läsas som en plan"), shown);
        assertTrue(shown.contains("\n-period: 2026-2028\n+perod: 2026-2028\n"), shown);
        assertTrue(shown.contains("tidigarelagd från 2027 till 2026"), shown);
    }

    @Test
    void aPlanThatIsMovedAndChangedIsStillOnePlan() throws IOException, InterruptedException {
        desk.write(PLANS + "förskolan/2026-2028.yaml", YAML.formatted("2028"));
        Files.delete(folder.resolve(PLAN));
        git("add", ".");
        String shown = git("diff", "--cached", "-M");
        assertTrue(shown.contains("senarelagd från 2027 till 2028"), shown);
        assertFalse(shown.contains("ny aktivitet") || shown.contains("kan inte läsas"), shown);
    }

    @Test
    void aConflictIsShownUntilItIsMerged() throws IOException, InterruptedException {
        git("checkout", "-qb", "annan");
        desk.write(PLAN, YAML.formatted("2028"));
        commit();
        git("checkout", "-q", "main");
        desk.write(PLAN, YAML.formatted("2026"));
        commit();
        Process merge = process("merge", "-q", "annan");
        merge.getInputStream().readAllBytes();
        assertEquals(1, merge.waitFor());
        assertTrue(git("diff", "--cached").contains("* Unmerged path " + PLAN));
        String ours = git("diff", "--ours");
        assertTrue(ours.contains("\n+<<<<<<< HEAD\n") && ours.contains("\n+    måldatum: 2028\n"), ours);
    }

    @Test
    void whatIsNewOrGoneHasOneSide() throws IOException, InterruptedException {
        Files.delete(folder.resolve(PLANS + "organisation.yaml"));
        desk.write(PLANS + "skolan/organisation.yaml", "namn: Åby kommun\n");
        git("add", ".");
        String shown = git("diff", "--cached", "--no-renames");
        assertTrue(
                shown.contains("--- a/" + PLANS + "organisation.yaml\n+++ /dev/null\n@@ -1,3 +0,0 @@\n-namn"), shown);
        assertTrue(
                shown.contains("--- /dev/null\n+++ b/" + PLANS + "skolan/organisation.yaml\n@@ -0,0 +1,1 @@\n+namn"),
                shown);
    }

    /** git counts on 0: a driver that fails takes with it all that was to come. */
    @Test
    void aFaultOfTheProgramIsToldAndTheLinesShown() {
        String[] wish = {"-f", "wingdings", PLAN, PLAN, ".", ".", PLANS + "organisation.yaml", ".", "."};
        String[] args =
                Stream.concat(Stream.of("diff", "--git"), Stream.of(wish)).toArray(String[]::new);
        desk.write(PLANS + "organisation.yaml", YAML.formatted("2028"));
        desk.write("plans/organisation.yaml", ORGANISATION);
        assertEquals(0, desk.bilaga(args), desk.err());
        assertTrue(desk.out().contains("+    måldatum: 2028\n"), desk.out());
    }

    @Test
    void whoAsksForAnExitCodeGetsIt() {
        String[] same = {"diff", "--git", "--exit-code", PLAN, PLAN, ".", ".", PLAN, ".", "."};
        assertEquals(0, desk.bilaga(same), desk.err());
        String organisation = PLANS + "organisation.yaml";
        String[] other = {"diff", "--git", "--exit-code", organisation, PLAN, ".", ".", organisation, ".", "."};
        assertEquals(1, desk.bilaga(other), desk.err());
        assertEquals(1, desk.bilaga("diff", "--git", "--exit-code", PLAN), desk.err());
        assertEquals(2, desk.bilaga("diff", "--git", PLAN, PLAN), desk.err());
    }
}
