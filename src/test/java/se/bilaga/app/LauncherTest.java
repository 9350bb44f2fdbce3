package se.bilaga.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher as it stands, in a checkout whose program is the classes under test. */
class LauncherTest {
    private static final String PLAN = "plans/åre kommun/vård & skola/2026.yaml";

    private final Path home;
    private final Path java;
    private final Map<String, String> variables = new HashMap<>();

    /** What a run gave: its exit code, and both its outputs. */
    private record Run(int exit, String text) {}

    LauncherTest(@TempDir Path folder) throws IOException {
        home = Files.createDirectories(folder.resolve("ett förråd"));
        java = Files.createDirectories(folder.resolve("jdk"));
    }

    @BeforeEach
    void build() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")));
        write(java.resolve("release"), "JAVA_VERSION=\"17.0.0\"\nIMPLEMENTOR=\"Test\"\n");
        Files.createDirectories(java.resolve("bin"));
        Files.createSymbolicLink(java.resolve("bin/java"), Path.of(System.getProperty("java.home"), "bin/java"));
        Files.copy(Path.of("bilaga"), home.resolve("bilaga"), StandardCopyOption.COPY_ATTRIBUTES);
        for (String source : List.of(
                "pom.xml", "src/main/x", "templates/hyphenation/x", "templates/css/screen.css", "templates/page/x")) {
            write(home.resolve(source), "");
        }
        Path program = home.resolve(".bilaga/program.1");
        String classes = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(path -> Path.of(path).toUri().toString())
                .collect(Collectors.joining(" "));
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, classes);
        Files.createDirectories(program);
        new JarOutputStream(Files.newOutputStream(program.resolve("bilaga.jar")), manifest).close();
        write(program.resolve("java-17.0.0-Test.jsa.missing"), "");
        write(home.resolve(".bilaga/current"), "program.1\n");
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Run run(Path directory, String... arguments) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("/bin/sh", home.resolve("bilaga").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true);
        List.of("LC_ALL", "LC_CTYPE", "LC_MESSAGES", "LANG", "JAVA_TOOL_OPTIONS")
                .forEach(builder.environment()::remove);
        builder.environment().put("JAVA_HOME", java.toString());
        builder.environment().putAll(variables);
        Process process = builder.start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), text);
    }

    @Test
    void lettersBeyondAsciiWorkInEveryLocale() throws IOException, InterruptedException {
        write(home.resolve("plans/åre kommun/organisation.yaml"), "namn: Åre\nutseende: enkel\n");
        write(home.resolve(PLAN), "nyckel: 1\n");
        for (String locale : List.of("sv_SE.UTF-8", "en_XX.UTF-8", "C", "")) {
            variables.put("LANG", locale);
            Run run = run(home, "check", PLAN);
            assertEquals(1, run.exit, locale + ": " + run.text);
            assertTrue(run.text.contains(" --> " + PLAN + ":1:1"), locale + ": " + run.text);
            assertTrue(run.text.contains(locale.startsWith("en") ? "there is no key" : "finns inte"), run.text);
        }
    }

    @Test
    void aHeapThatTheUserHasSetIsKept() throws IOException, InterruptedException {
        write(home.resolve(PLAN), "nyckel: 1\n");
        variables.put("JAVA_TOOL_OPTIONS", "-Xmx64m");
        Run run = run(home, "check");
        assertEquals(1, run.exit, run.text);
    }

    @Test
    void plansOfTheLaunchersOwnFolderAreNotTakenForThoseOfAnother(@TempDir Path elsewhere)
            throws IOException, InterruptedException {
        write(home.resolve(PLAN), "nyckel: 1\n");
        Run run = run(elsewhere, "check");
        assertEquals(2, run.exit, run.text);
        assertTrue(run.text.contains("det finns ingen mapp plans"), run.text);
    }
}
