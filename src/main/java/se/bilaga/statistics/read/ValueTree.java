package se.bilaga.statistics.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Nearest;
import se.bilaga.source.text.Text;
import se.bilaga.source.yaml.Node;
import se.bilaga.statistics.unit.Absence;

/**
 * Reads {@code värden}: one level for each dimension, a number at the end.
 *
 * <pre>{@code 2024-10: {kvinnor: 1311, män: 250}}</pre>
 */
final class ValueTree {
    /** {@code kvinnor 812}, {@code kvinnor = 812}, {@code kvinnor:812}. */
    private static final Pattern GLUED =
            Pattern.compile("(\\p{L}[^=:]*?)\\s*(?:\\s|=|:)\\s*([-−]?\\d[\\d ]*(?:[.,]\\d+)?)");

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
                Matcher glued = GLUED.matcher(entry.key().value());
                if (entry.value() instanceof Node.Scalar scalar
                        && scalar.text().value().isEmpty()
                        && glued.matches()) {
                    cube.faults().noColon(entry.key(), glued.group(1), glued.group(2));
                    continue;
                }
                Optional<String> member = cube.member(path.size(), entry.key());
                member.ifPresent(key -> read(entry.value(), longer(path, key)));
            }
        } else if (node instanceof Node.Scalar scalar
                && Absence.written(scalar.text().value()).isPresent()) {
            cube.absent(
                    path,
                    Absence.written(scalar.text().value()).orElseThrow(),
                    scalar.text().at());
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
        cube.faults()
                .wrongLevel(
                        entry.key(),
                        Message.of(
                                "\"%s\" är en nivå för mycket: här väntas ett tal",
                                "\"%s\" is a level too many: a number is expected", entry.key()));
    }

    private void tooDeep(Node node) {
        cube.faults()
                .wrongLevel(
                        new Text(node.at().text(), node.at()),
                        Message.of("här väntas ett tal", "a number is expected here"));
    }

    private void tooShallow(Node node, int level) {
        cube.faults()
                .wrongLevel(
                        new Text(node.at().text(), node.at()),
                        Message.of(
                                "här väntas en nivå till: ett värde för varje %s",
                                "one more level is expected here: a value for each %s", cube.dimension(level)));
    }
}
