package se.bilaga.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is handed to users: the launcher of the zip as it was unpacked, and the version that it says. */
class ReleaseTest {
    private final Path root;
    private final Path cache;

    /** What a run gave: its exit code, and both its outputs. */
    private record Outcome(int exit, String text) {}

    ReleaseTest(@TempDir Path folder) throws IOException {
        root = Files.createDirectories(folder.resolve("ett å program"));
        cache = folder.resolve("förråd");
        Files.createDirectories(root.resolve("lib"));
        Files.createDirectories(root.resolve("templates"));
        Files.copy(Path.of("src/dist/bilaga"), root.resolve("bilaga"));
        Files.copy(Path.of("src/dist/java.options"), root.resolve("lib/java.options"));
        String classes = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(path -> Path.of(path).toUri().toString())
                .collect(Collectors.joining(" "));
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, "se.bilaga.app.Main");
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, classes);
        manifest.getMainAttributes().putValue("Commit", "3f2c1ab");
        new JarOutputStream(Files.newOutputStream(root.resolve("lib/bilaga.jar")), manifest).close();
    }

    private Outcome run(String... arguments) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("/bin/sh", root.resolve("bilaga").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(root.toFile()).redirectErrorStream(true);
        List.of("LC_ALL", "LC_CTYPE", "LC_MESSAGES", "LANG", "JAVA_TOOL_OPTIONS", "BILAGA_HOME")
                .forEach(builder.environment()::remove);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("XDG_CACHE_HOME", cache.toString());
        Process process = builder.start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), text);
    }

    @Test
    void saysItsVersionCommitAndJava() throws IOException, InterruptedException {
        Outcome outcome = run("--version");
        assertEquals(0, outcome.exit, outcome.text);
        assertTrue(outcome.text.endsWith(", Java " + System.getProperty("java.version") + "\n"), outcome.text);
        assertTrue(Files.notExists(cache), "only a build records what it loads");
    }

    @Test
    void exitCodesComeThroughAndNoOtherPlansAreTaken() throws IOException, InterruptedException {
        Outcome outcome = run("check");
        assertEquals(2, outcome.exit, outcome.text);
    }

    @Test
    void theJavaBesideItGoesFirstAndAnOldOneIsRefused() throws IOException, InterruptedException {
        Path bin = Files.createDirectories(root.resolve("java/bin"));
        Files.writeString(bin.resolve("java"), "#!/bin/sh\necho 'openjdk version \"11.0.2\"' >&2\n");
        assertTrue(bin.resolve("java").toFile().setExecutable(true));
        Outcome outcome = run("--version");
        assertEquals(4, outcome.exit);
        assertTrue(outcome.text.contains("version 11.0.2; det behövs 17 eller nyare"), outcome.text);
    }

    @Test
    void theFirstBuildRecordsWhatItLoaded() throws IOException, InterruptedException {
        assertEquals(2, run("build").exit);
        assertTrue(Files.isDirectory(cache.resolve("bilaga")));
    }

    @Test
    void versionAndChangelogAgree() throws IOException {
        Matcher pom = Pattern.compile("<artifactId>bilaga</artifactId>\\s*<version>([^<]+)</version>")
                .matcher(Files.readString(Path.of("pom.xml")));
        Matcher log = Pattern.compile("(?m)^## \\[(\\d[^]]*)] - \\d{4}-\\d\\d-\\d\\d$")
                .matcher(Files.readString(Path.of("CHANGELOG.md")));
        assertTrue(pom.find() && log.find());
        assertEquals(log.group(1), pom.group(1).replace("-SNAPSHOT", ""));
    }
}
