package se.bilaga.importing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.bilaga.plan.read.Shipped;
import se.bilaga.plan.type.DocumentType;

/**
 * Where an imported plan is to stand.
 *
 * @param types the document types that it may be of
 * @param areas the organisation's, with their names
 * @param schema the path from the plan to its schema
 * @param period of the file's name; {@code ""} where that says none
 */
public record ImportSetting(
        Shipped shipped, List<DocumentType> types, Map<String, String> areas, String schema, String period) {
    /** What most organisations call their areas, in the order of the employee's time there. */
    private static final List<String> USUAL =
            List.of("attrahera", "rekrytera", "introducera", "utveckla", "behålla", "avveckla", "avsluta");

    public ImportSetting {
        types = List.copyOf(types);
        areas = new LinkedHashMap<>(areas);
    }

    /** The organisation's areas and then the usual ones that it has not. */
    Map<String, String> likelyAreas() {
        Map<String, String> all = new LinkedHashMap<>(areas);
        USUAL.stream()
                .filter(area -> areas.values().stream().noneMatch(area::equalsIgnoreCase))
                .forEach(area ->
                        all.putIfAbsent(area, area.substring(0, 1).toUpperCase(Locale.ROOT) + area.substring(1)));
        return all;
    }

    /** The type of a name. */
    DocumentType type(String name) {
        return types.stream()
                .filter(type -> type.name().value().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
