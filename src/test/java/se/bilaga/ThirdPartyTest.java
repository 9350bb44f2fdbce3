package se.bilaga;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** THIRD-PARTY.md names each library on the class path, and no other. */
class ThirdPartyTest {
    private static final Pattern JAR = Pattern.compile("(.+?)-\\d.*[.]jar");
    /** Those that the runner of tests adds of itself. */
    private static final Pattern RUNNER = Pattern.compile("surefire-.*|common-.*|.*-launcher|pitest.*|maven-.*");

    @Test
    void namesEachLibraryAndNoOther() throws IOException {
        assertEquals(libraries(), named());
    }

    private static Set<String> libraries() {
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(path.split(File.pathSeparator, -1))
                .map(file -> JAR.matcher(Path.of(file).getFileName().toString()))
                .filter(Matcher::matches)
                .map(jar -> jar.group(1))
                .filter(name -> !RUNNER.matcher(name).matches())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> named() throws IOException {
        Set<String> names = new TreeSet<>();
        boolean libraries = false;
        for (String line : Files.readAllLines(Path.of("THIRD-PARTY.md"))) {
            libraries = line.startsWith("## ") ? line.startsWith("## Libraries") : libraries;
            if (libraries && line.startsWith("| ") && !line.startsWith("| library")) {
                names.addAll(Arrays.asList(line.split("\\|", -1)[1].strip().split(", ", -1)));
            }
        }
        return names;
    }
}
