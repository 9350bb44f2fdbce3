package se.bilaga.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every name in brackets that the program can print is explained, and no other. */
class OtherFindingsTest {
    private static final Path SOURCES = Path.of("src/main/java");

    /** A name where a finding is made, or one of more than a word anywhere in a file that makes findings. */
    private static final Pattern NAME = Pattern.compile(
            "(\\b(?:error|warning|advice|fault|(?:Sheet)?Fault|report|Manual)\\(\\s*)?\"([a-zåäö]+(?:-[a-zåäö0-9]+)*)\"");

    private static final Pattern MAKES_FINDINGS = Pattern.compile("\\b(?:Diagnostics?|Fault|BadValue|Severity)\\b");

    /** Words of the same shape in such files. */
    private static final Set<String> OTHER_WORDS = Set.of(
            "windows-1252",
            "font-size",
            "line-height",
            "margin-left",
            "max-width",
            "font-family",
            "background-color",
            "till-mål",
            "varje-period",
            "skugga-en-kollega");

    private static Set<String> printed() throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                String source = Files.readString(file);
                boolean makes = MAKES_FINDINGS.matcher(source).find();
                Matcher name = NAME.matcher(source);
                while (name.find()) {
                    if (name.group(1) != null || (makes && name.group(2).contains("-"))) {
                        names.add(name.group(2));
                    }
                }
            }
        }
        names.removeAll(OTHER_WORDS);
        return names;
    }

    @Test
    void everyNameInBracketsIsExplained() throws IOException {
        Set<String> others = printed();
        Rules.ALL.forEach(rule -> others.remove(rule.manual().rule()));
        assertEquals(new TreeSet<>(OtherFindings.all().keySet()), others);
    }

    @Test
    void noneIsExplainedTwice() {
        List<String> names = OtherFindings.chapters().values().stream()
                .map(Map::keySet)
                .flatMap(Set::stream)
                .toList();
        assertEquals(names.size(), Set.copyOf(names).size());
        Rules.ALL.forEach(rule ->
                assertTrue(!names.contains(rule.manual().rule()), rule.manual().rule()));
    }

    @Test
    void whatExpectedOutputsShowIsExplained() throws IOException {
        Pattern shown = Pattern.compile("(?:fel|varning|råd)\\[([a-zåäö0-9-]+)\\]");
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/test"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".txt")).toList()) {
                names.addAll(shown.matcher(Files.readString(file))
                        .results()
                        .map(found -> found.group(1))
                        .collect(Collectors.toSet()));
            }
        }
        Rules.ALL.forEach(rule -> names.remove(rule.manual().rule()));
        names.removeAll(OtherFindings.all().keySet());
        assertEquals(Set.of(), names);
    }
}
