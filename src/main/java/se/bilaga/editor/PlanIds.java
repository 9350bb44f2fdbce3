package se.bilaga.editor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.bilaga.source.yaml.Node;

/**
 * The ids of a plan, by what has them: a goal and a table may be called the same.
 *
 * <p>A name is that with the id: {@code mål=trygga-anställningar}, {@code avsnitt=kön}. What is followed up has the ids of
 * the previous plan, which are not this one's.
 */
final class PlanIds {
    /** What prose refers to, whatever it is: sections, tables, figures. */
    private static final String ANCHOR = "avsnitt";

    private static final Set<String> THINGS = Set.of("mål", "risker", "kontroller", "aktiviteter");

    /** The keys, or blocks, whose values are ids of each. */
    private static final Map<String, String> USES = Map.of(
            "till-mål", "mål",
            "mål", "mål",
            "målen", "mål",
            "risker", "risker",
            "kontroller", "kontroller",
            "aktiviteter", "aktiviteter");

    private final Map<String, Set<String>> ids = new HashMap<>();

    private PlanIds() {}

    static PlanIds of(Node root) {
        PlanIds made = new PlanIds();
        made.collect(root, List.of());
        return made;
    }

    private void collect(Node node, List<String> path) {
        if (node instanceof Node.Scalar scalar
                && !path.isEmpty()
                && path.get(path.size() - 1).equals("id")) {
            ids.computeIfAbsent(space(path), space -> new HashSet<>())
                    .add(scalar.text().value().strip());
        } else if (node instanceof Node.Sequence sequence) {
            sequence.items().forEach(item -> collect(item, path));
        } else if (node instanceof Node.Mapping mapping) {
            mapping.entries().stream()
                    .filter(entry -> !entry.key().value().equals("uppföljning"))
                    .forEach(entry ->
                            collect(entry.value(), with(path, entry.key().value())));
        }
    }

    private static List<String> with(List<String> path, String key) {
        return Stream.concat(path.stream(), Stream.of(key)).toList();
    }

    /** What the id at a path is of. */
    private static String space(List<String> path) {
        return THINGS.contains(path.get(0)) ? path.get(0) : ANCHOR;
    }

    /** The name of an id that stands at {@code path}. */
    static String name(List<String> path, String id) {
        return space(path) + "=" + id;
    }

    /** What {@code id} names where it is the value at {@code path}; empty where that is no id of the plan. */
    Optional<String> used(List<String> path, String id) {
        String key = path.isEmpty() ? "" : path.get(path.size() - 1);
        String by = key.equals("urval") && path.size() > 1 ? path.get(path.size() - 2) : key;
        return Optional.ofNullable(USES.get(by))
                .filter(space -> !path.contains("uppföljning"))
                .filter(space -> ids.getOrDefault(space, Set.of()).contains(id))
                .map(space -> space + "=" + id);
    }

    /** The section, table or figure that prose calls {@code id}. */
    Optional<String> anchor(String id) {
        return Optional.of(ANCHOR + "=" + id)
                .filter(name -> ids.getOrDefault(ANCHOR, Set.of()).contains(id));
    }
}
