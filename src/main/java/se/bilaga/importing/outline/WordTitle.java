package se.bilaga.importing.outline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a first page says of the document.
 *
 * @param lines those that nobody has understood
 * @param fields {@code titel}, {@code nämnd}, {@code datum} …, as they are written
 * @param others rows with other names: {@code Version → 1.0}
 */
public record WordTitle(Map<String, String> fields, Map<String, String> others, List<String> lines) {
    public WordTitle {
        fields = new LinkedHashMap<>(fields);
        others = new LinkedHashMap<>(others);
        lines = List.copyOf(lines);
    }

    public String field(String name) {
        return fields.getOrDefault(name, "");
    }
}
