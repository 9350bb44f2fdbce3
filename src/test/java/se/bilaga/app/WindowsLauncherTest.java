package se.bilaga.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bilaga.output.word.Tool;

/**
 * {@code bilaga.cmd} in Wine's cmd, with a stand-in for Java that says what it was called with. Real Windows is not
 * tried; Wine's cmd takes percent signs out of arguments, and real ones need care there too.
 */
class WindowsLauncherTest {
    private static final String RUNS = "[-jar]\n[Z:%s\\lib\\bilaga.jar]\n";

    private static Path machine = Path.of("");
    private static Path java = Path.of("");

    @TempDir
    private Path folder = Path.of("");

    private Path program = Path.of("");

    /** What a run gave: its exit code, and both its outputs. */
    private record Outcome(int exit, String text) {}

    @BeforeAll
    static void compilesJava() throws IOException {
        Tool.need("wine");
        Tool.need("x86_64-w64-mingw32-gcc");
        // Wine links to the home folder and the root: that is not for JUnit to delete
        machine = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "wine")
                .toAbsolutePath();
        java = machine.resolve("java.exe");
        Tool.run(List.of("x86_64-w64-mingw32-gcc", "-o", java.toString(), "src/test/windows/java.c"));
    }

    @AfterAll
    static void endsWine() throws IOException, InterruptedException {
        run(machine, Map.of(), "wineserver", "-k");
    }

    @BeforeEach
    void unpacks() throws IOException {
        program = Files.createDirectories(folder.resolve("ett å program"));
        Files.createDirectories(program.resolve("lib"));
        Files.copy(Path.of("src/dist/bilaga.cmd"), program.resolve("bilaga.cmd"));
        Files.createFile(program.resolve("lib/bilaga.jar"));
    }

    private static Outcome run(Path directory, Map<String, String> variables, String... command)
            throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true);
        builder.environment().remove("JAVA_HOME");
        builder.environment().putAll(Map.of("WINEPREFIX", machine.resolve("c").toString(), "WINEDEBUG", "-all"));
        builder.environment().putAll(Map.of("LC_ALL", "C.UTF-8", "WINEDLLOVERRIDES", "mscoree,mshtml="));
        builder.environment().putAll(variables);
        Process process = builder.start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), text.replace("\r", ""));
    }

    private Outcome bilaga(Map<String, String> variables, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("wine", "cmd", "/c", "bilaga.cmd"));
        command.addAll(List.of(arguments));
        return run(program, variables, command.toArray(String[]::new));
    }

    /** Lays Java in a folder of the program's; what the folder is called on Windows. */
    private String install(String name, String version) throws IOException {
        Path home = program.resolve(name);
        Files.createDirectories(home.resolve("bin"));
        Files.copy(java, home.resolve("bin/java.exe"));
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"x=y\"\r\nJAVA_VERSION=\"" + version + "\"\r\n");
        return windows(home);
    }

    private static String windows(Path path) {
        return "Z:" + path.toString().replace('/', '\\');
    }

    private void runsWith(String home, Outcome outcome) {
        assertEquals(0, outcome.exit(), outcome.text());
        assertTrue(outcome.text().contains("[" + home + "\\bin\\java.exe]\n"), outcome.text());
    }

    @Test
    void argumentsAndExitCodesComeThrough() throws IOException, InterruptedException {
        install("java", "17.0.1");
        Outcome outcome = bilaga(
                Map.of("ENDS", "3"),
                "check",
                "\\\\server\\plan er\\å.yaml",
                "D:\\a b\\(1).yaml",
                "a)b",
                "namn=\"åäö\"");
        assertEquals(3, outcome.exit(), outcome.text());
        String jar = RUNS.formatted(program.toString().replace('/', '\\'));
        assertTrue(
                outcome.text()
                        .endsWith(jar + "[check]\n[\\\\server\\plan er\\å.yaml]\n[D:\\a b\\(1).yaml]\n[a)b]\n"
                                + "[namn=\"åäö\"]\n"),
                outcome.text());
    }

    @Test
    void javaBesideTheProgramComesFirstAndTooOldOnesAreLeft() throws IOException, InterruptedException {
        String old = install("gammal", "11.0.2");
        String older = install("äldre", "1.8.0_401");
        String home = install("nyare java", "21");
        assertEquals(4, bilaga(Map.of("JAVA_HOME", old), "check").exit());
        assertEquals(4, bilaga(Map.of("JAVA_HOME", older), "check").exit());
        runsWith(home, bilaga(Map.of("JAVA_HOME", "\"" + home + "\"", "WINEPATH", older + "\\bin"), "check"));
        String own = install("java", "17");
        runsWith(own, bilaga(Map.of("JAVA_HOME", home), "check"));
    }

    @Test
    void javaIsFoundInPathAndWhereInstallersPutIt() throws IOException, InterruptedException {
        String home = install("annan", "17");
        runsWith(home + "\\bin\\..", bilaga(Map.of("WINEPATH", home + "\\bin"), "check"));
        Path drive = machine.resolve("c/drive_c/Program Files/Zulu");
        for (String version : List.of("zulu-17", "zulu-21")) {
            Files.createDirectories(drive.resolve(version + "/bin"));
            Files.copy(java, drive.resolve(version + "/bin/java.exe"));
        }
        runsWith("C:\\Program Files\\Zulu\\zulu-21", bilaga(Map.of(), "check"));
    }

    @Test
    void theFirstBuildRecordsTheClassesThatLaterStartsTake() throws IOException, InterruptedException {
        install("java", "17");
        Outcome first = bilaga(Map.of(), "build");
        assertTrue(first.text().contains("[-XX:ArchiveClassesAtExit=C:\\"), first.text());
        String archive = first.text().replaceAll("(?s).*AtExit=(.*?\\.jsa).*", "$1");
        Files.createFile(
                machine.resolve("c/drive_c").resolve(archive.substring(3).replace('\\', '/')));
        Outcome later = bilaga(Map.of(), "check");
        assertTrue(later.text().contains("[-XX:SharedArchiveFile=" + archive + "]"), later.text());
        assertTrue(bilaga(Map.of(), "lsp").text().contains("[-XX:TieredStopAtLevel=4]"));
    }
}
