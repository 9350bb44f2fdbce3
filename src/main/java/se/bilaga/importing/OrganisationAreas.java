package se.bilaga.importing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import se.bilaga.edit.Edits;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.text.SourceFile;
import se.bilaga.source.yaml.Node;
import se.bilaga.source.yaml.Yaml;

/** The areas of an organisation's file, and the same file with more of them: all else stays as it was written. */
public final class OrganisationAreas {
    private static final String KEY = "områden";

    private OrganisationAreas() {}

    /** Each area's key and name, in order; none where the file has none or cannot be read. */
    public static Map<String, String> of(SourceFile file) {
        Map<String, String> areas = new LinkedHashMap<>();
        areas(file)
                .ifPresent(map ->
                        map.entries().forEach(entry -> areas.put(entry.key().value(), text(entry.value()))));
        return areas;
    }

    /** The text of the file with more areas after its own. */
    public static String with(SourceFile file, Map<String, String> more) {
        StringBuilder lines = new StringBuilder();
        more.forEach((key, name) ->
                lines.append("  ").append(key).append(": ").append(quoted(name)).append('\n'));
        Edits edits = new Edits(file);
        Optional<Node.Mapping> own = areas(file);
        if (own.isEmpty()) {
            edits.insertLines(file.text().length(), "\n" + KEY + ":\n" + lines);
        } else if (file.text().charAt(own.get().at().from()) == '{') {
            StringBuilder inside = new StringBuilder();
            more.forEach(
                    (key, name) -> inside.append(", ").append(key).append(": ").append(quoted(name)));
            int end = own.get().at().to() - 1;
            edits.replace(end, end, inside.toString());
        } else {
            int last = own.get()
                    .entries()
                    .get(own.get().entries().size() - 1)
                    .value()
                    .at()
                    .to();
            edits.insertLines(Math.min(file.text().length(), file.lineEnd(file.line(last)) + 1), lines.toString());
        }
        return edits.text();
    }

    private static Optional<Node.Mapping> areas(SourceFile file) {
        return Yaml.parse(file, new Diagnostics())
                .filter(node -> node instanceof Node.Mapping)
                .flatMap(node -> ((Node.Mapping) node)
                        .entries().stream()
                                .filter(entry -> entry.key().value().equals(KEY))
                                .map(Node.Entry::value)
                                .filter(value -> value instanceof Node.Mapping map
                                        && !map.entries().isEmpty())
                                .map(value -> (Node.Mapping) value)
                                .findFirst());
    }

    private static String text(Node node) {
        return node instanceof Node.Scalar scalar ? scalar.text().value() : "";
    }

    private static String quoted(String name) {
        return name.matches("[\\p{L}][\\p{L}\\d ,-]*") ? name : "'" + name.replace("'", "''") + "'";
    }
}
