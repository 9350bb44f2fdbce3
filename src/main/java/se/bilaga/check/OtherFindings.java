package se.bilaga.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** What is told of a plan besides what rules find, by the name in brackets: {@code yaml-fel}, {@code luckor}. */
public final class OtherFindings {
    private static final String RESOURCE = "anmarkningar.txt";

    private OtherFindings() {}

    /** By chapter, in order: what each means and what to do. */
    public static Map<String, Map<String, String>> chapters() {
        Map<String, Map<String, String>> chapters = new LinkedHashMap<>();
        Map<String, String> chapter = new LinkedHashMap<>();
        for (String line : text().split("\n", -1)) {
            if (line.startsWith("# ")) {
                chapter = new LinkedHashMap<>();
                chapters.put(line.substring(2), chapter);
            } else if (!line.isBlank()) {
                String[] parts = line.split(" \\| ", 2);
                chapter.put(parts[0], parts[1]);
            }
        }
        return Collections.unmodifiableMap(chapters);
    }

    /** All of them by name. */
    public static Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>();
        chapters().values().forEach(all::putAll);
        return all;
    }

    private static String text() {
        try (InputStream in = Objects.requireNonNull(OtherFindings.class.getResourceAsStream(RESOURCE))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
