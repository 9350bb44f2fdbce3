package se.bilaga.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.bilaga.source.Diagnostics;
import se.bilaga.source.Message;
import se.bilaga.source.Nearest;
import se.bilaga.source.Node;
import se.bilaga.source.Text;

/**
 * Reads {@code värden}: one level for each dimension, a number at the end.
 *
 * <pre>{@code 2024-10: {kvinnor: 1311, män: 250}}</pre>
 */
final class ValueTree {
    private final CubeBuilder cube;
    private final Diagnostics d;

    ValueTree(CubeBuilder cube, Diagnostics d) {
        this.cube = cube;
        this.d = d;
    }

    void read(Node node) {
        read(node, List.of());
    }

    private void read(Node node, List<String> path) {
        if (path.size() == cube.depth()) {
            leaf(node, path);
            return;
        }
        if (node instanceof Node.Mapping mapping) {
            for (Node.Entry entry : mapping.entries()) {
                Optional<String> member = cube.member(path.size(), entry.key());
                member.ifPresent(key -> read(entry.value(), longer(path, key)));
            }
        } else if (node instanceof Node.Scalar scalar && scalar.text().value().equals(CubeBuilder.MISSING)) {
            cube.missing(path);
        } else {
            tooShallow(node, path.size());
        }
    }

    private static List<String> longer(List<String> path, String key) {
        List<String> longer = new ArrayList<>(path);
        longer.add(key);
        return List.copyOf(longer);
    }

    private void leaf(Node node, List<String> path) {
        if (node instanceof Node.Scalar scalar) {
            cube.add(path, scalar.text(), null);
        } else if (node instanceof Node.Mapping mapping && !mapping.entries().isEmpty()) {
            explained(mapping, path);
        } else {
            tooDeep(node);
        }
    }

    /** {@code {värde: 270, not: Reviderad}}. */
    private void explained(Node.Mapping mapping, List<String> path) {
        @Nullable Text value = null;
        @Nullable String note = null;
        for (Node.Entry entry : mapping.entries()) {
            if (entry.value() instanceof Node.Scalar scalar
                    && entry.key().value().equals("värde")) {
                value = scalar.text();
            } else if (entry.value() instanceof Node.Scalar scalar
                    && entry.key().value().equals("not")) {
                note = scalar.text().value();
            } else {
                unknownKey(entry);
                return;
            }
        }
        if (value == null) {
            d.error(
                    "saknad-nyckel",
                    mapping.at(),
                    Message.of("värdet saknas", "the value is missing"),
                    Message.of("skriv {värde: 270, not: …}", "write {värde: 270, not: …}"));
        } else {
            cube.add(path, value, note);
        }
    }

    private void unknownKey(Node.Entry entry) {
        if (Nearest.to(entry.key().value(), List.of("värde", "not")).isPresent()) {
            d.error(
                    "okänd-nyckel",
                    entry.key().at(),
                    Message.of("\"%s\" finns inte vid ett värde", "\"%s\" is not a key of a value", entry.key()),
                    Message.of("nycklarna är värde och not", "the keys are värde and not"));
        } else {
            tooDeep(entry);
        }
    }

    private void tooDeep(Node.Entry entry) {
        d.error(
                "fel-nivå",
                entry.key().at(),
                Message.of(
                        "\"%s\" är en nivå för mycket: här väntas ett tal",
                        "\"%s\" is a level too many: a number is expected", entry.key()),
                Message.of("nivåerna i per är %s", "the levels of per are %s", levels()));
    }

    private void tooDeep(Node node) {
        d.error(
                "fel-nivå",
                node.at(),
                Message.of("här väntas ett tal", "a number is expected here"),
                Message.of("nivåerna i per är %s", "the levels of per are %s", levels()));
    }

    private void tooShallow(Node node, int level) {
        d.error(
                "fel-nivå",
                node.at(),
                Message.of(
                        "här väntas en nivå till: ett värde för varje %s",
                        "one more level is expected here: a value for each %s", cube.dimension(level)),
                Message.of("nivåerna i per är %s", "the levels of per are %s", levels()));
    }

    private String levels() {
        List<String> names = new ArrayList<>();
        for (int level = 0; level < cube.depth(); level++) {
            names.add(cube.dimension(level));
        }
        return names.isEmpty() ? "inga" : String.join(", ", names);
    }
}
