package se.bilaga;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The sizes of files and rooms, and that a name means one thing. */
class RoomsTest {
    private static final Path ROOT = Path.of("src/main/java/se/bilaga");
    private static final int LINES = 300;
    private static final int FILES = 15;

    private static final Map<Path, Integer> SOURCES = sources();

    @Test
    void aFileHasAtMostThreeHundredLines() {
        Map<Path, Integer> longer = new TreeMap<>(SOURCES);
        longer.values().removeIf(lines -> lines <= LINES);
        assertEquals(Map.of(), longer);
    }

    @Test
    void aRoomHasAtMostFifteenFiles() {
        Map<String, Integer> rooms = new TreeMap<>();
        SOURCES.keySet().forEach(file -> rooms.merge(room(file), 1, Integer::sum));
        rooms.entrySet().removeIf(room -> room.getValue() <= FILES);
        assertEquals(Map.of(), rooms);
    }

    @Test
    void aNameMeansOneThing() {
        Map<String, List<Path>> names = SOURCES.keySet().stream()
                .collect(Collectors.groupingBy(
                        file -> file.getFileName().toString(), TreeMap::new, Collectors.toList()));
        names.values().removeIf(files -> files.size() == 1);
        assertEquals(Map.of(), names);
    }

    private static String room(Path file) {
        return ROOT.relativize(file.resolveSibling("")).toString().replace('/', '.');
    }

    private static Map<Path, Integer> sources() {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .collect(Collectors.toMap(file -> file, RoomsTest::lines, (a, b) -> a, TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return (int) lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
