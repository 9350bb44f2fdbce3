package se.bilaga.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;
import se.bilaga.output.word.Tool;

/** What {@code bilaga new --repo} lays down for CI services, run as these would, with one plan right and one wrong. */
class CiRecipesTest {
    private static final String RIGHT = "plans/ekby/skolan/2026-2028";
    private static final String WRONG = "plans/ekby/vården/2026-2028";

    @TempDir
    private Path folder = Path.of("");

    private Path repository = Path.of("");

    /** What a run gave: its exit code, and both its outputs. */
    private record Outcome(int exit, String text) {}

    @BeforeEach
    void makesARepository() throws IOException {
        List.of("bash", "curl", "unzip").forEach(Tool::need);
        repository = folder.resolve("planer å");
        Desk desk = Desk.real(folder);
        assertEquals(0, desk.bilaga("new", "--repo", "planer å"), desk.err());
        Desk author = Desk.real(repository);
        for (String plan : List.of(RIGHT, WRONG)) {
            assertEquals(0, author.bilaga("new", plan + ".yaml"), author.err());
        }
        Path wrong = repository.resolve(WRONG + ".yaml");
        Files.writeString(wrong, Files.readString(wrong).replaceFirst("(?m)^period:.*$", "perod: 2026"));
        release(folder.resolve("bilaga.zip"));
        Files.writeString(folder.resolve("apt-get"), "#!/bin/sh\n").toFile().setExecutable(true);
    }

    /** A release whose launcher starts the program that is tested. */
    private static void release(Path zip) throws IOException {
        String launcher = "#!/bin/sh\nexport BILAGA_HOME='%s'\nexec '%s/bin/java' -cp '%s' se.bilaga.app.Main \"$@\"\n"
                .formatted(
                        Path.of("").toAbsolutePath(),
                        System.getProperty("java.home"),
                        System.getProperty("java.class.path"));
        try (OutputStream file = Files.newOutputStream(zip);
                ZipOutputStream out = new ZipOutputStream(file)) {
            out.putNextEntry(new ZipEntry("bilaga-0.1.0/bilaga"));
            out.write(launcher.getBytes(StandardCharsets.UTF_8));
        }
    }

    private Outcome run(String script) throws IOException, InterruptedException {
        // a zip made here says nothing of who may run what is in it
        String permitted = script.replaceAll("(unzip .*)", "$1\nchmod +x .bilaga/program/*/bilaga");
        ProcessBuilder builder = new ProcessBuilder("bash", "-eo", "pipefail", "-c", permitted)
                .directory(repository.toFile())
                .redirectErrorStream(true);
        builder.environment()
                .putAll(Map.of(
                        "BILAGA_ZIP",
                        folder.resolve("bilaga.zip").toUri().toString(),
                        "RUNNER_TEMP",
                        folder.toString(),
                        "LC_ALL",
                        "C.UTF-8",
                        "PATH",
                        folder + ":" + System.getenv("PATH")));
        Process process = builder.start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), text);
    }

    /** What stands in a file at a path of keys. */
    private Object in(String file, String... path) throws IOException {
        Object found = read(file);
        for (String key : path) {
            found = at(found, key);
        }
        return found;
    }

    private Object read(String file) throws IOException {
        return new Yaml().load(Files.readString(repository.resolve(file)));
    }

    private static Object at(Object map, String key) {
        return Objects.requireNonNull(((Map<?, ?>) map).get(key), key);
    }

    private static Stream<String> lines(Object list) {
        return ((List<?>) list).stream().map(String::valueOf);
    }

    @Test
    void githubMarksTheLinesAndKeepsTheDocumentsThatAreRight() throws IOException, InterruptedException {
        List<?> steps = (List<?>) in(".github/workflows/bilaga.yml", "jobs", "bilaga", "steps");
        List<String> scripts = steps.stream()
                .flatMap(step -> Stream.ofNullable(((Map<?, ?>) step).get("run")))
                .map(String::valueOf)
                .toList();
        assertEquals(3, scripts.size());
        assertEquals(0, run(scripts.get(0)).exit());
        Outcome check = run(scripts.get(1));
        assertEquals(1, check.exit(), check.text());
        assertTrue(check.text().contains("::error file=" + WRONG + ".yaml,line="), check.text());
        assertEquals(1, run(scripts.get(2)).exit());
        keepsWhatIsRight();
    }

    @Test
    void gitlabGetsItsReportAndKeepsTheDocumentsThatAreRight() throws IOException, InterruptedException {
        Object job = in(".gitlab-ci.yml", "bilaga");
        String script = Stream.concat(lines(at(job, "before_script")), lines(at(job, "script")))
                .collect(Collectors.joining("\n"));
        Outcome outcome = run(script);
        assertNotEquals(0, outcome.exit(), outcome.text());
        List<?> report = (List<?>) read("codequality.json");
        assertTrue(
                report.stream()
                        .anyMatch(finding -> at(finding, "location").toString().contains(WRONG)),
                report.toString());
        keepsWhatIsRight();
    }

    @Test
    void preCommitChecksEveryPlan() throws IOException, InterruptedException {
        List<?> repositories = (List<?>) in(".pre-commit-config.yaml", "repos");
        List<?> hooks = (List<?>) at(repositories.get(0), "hooks");
        String entry = at(hooks.get(0), "entry").toString();
        String program =
                "mkdir -p .bilaga\nunzip -qo ../bilaga.zip -d .bilaga/program\nexport PATH=$PWD/.bilaga/program/bilaga-0.1.0:$PATH\n";
        Outcome outcome = run(program + entry);
        assertEquals(1, outcome.exit(), outcome.text());
    }

    private void keepsWhatIsRight() {
        assertTrue(Files.exists(repository.resolve(RIGHT.replace("plans/", "output/") + ".pdf")));
        assertTrue(Files.exists(repository.resolve(RIGHT.replace("plans/", "output/") + ".docx")));
    }
}
