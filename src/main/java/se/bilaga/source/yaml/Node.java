package se.bilaga.source.yaml;

import java.util.List;
import java.util.Optional;
import se.bilaga.source.text.Span;
import se.bilaga.source.text.Text;

/** What stands at a place of a YAML file: every scalar is text, its meaning is given by the slot that it stands in. */
public sealed interface Node {

    Span at();

    /** The items of a list; one scalar or mapping is a list of one. */
    default List<Node> items() {
        return List.of(this);
    }

    /** Whether nothing at all is written: {@code rubrik:} with nothing after. */
    default boolean isBlank() {
        return this instanceof Scalar scalar
                && scalar.at().from() == scalar.at().to()
                && scalar.text().value().isEmpty();
    }

    /** {@code 2024-10} or a block of prose. */
    record Scalar(Text text) implements Node {
        @Override
        public Span at() {
            return text.at();
        }
    }

    /** {@code [a, b]} or lines with {@code -}. */
    record Sequence(Span at, List<Node> items) implements Node {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** {@code key: value} lines in the order written; keys are unique after NFC. */
    record Mapping(Span at, List<Entry> entries) implements Node {
        public Mapping {
            entries = List.copyOf(entries);
        }

        /** The line of {@code key}. */
        public Optional<Entry> entry(String key) {
            return entries.stream()
                    .filter(entry -> entry.key().value().equals(key))
                    .findFirst();
        }
    }

    /** One line of a mapping. */
    record Entry(Text key, Node value) {}
}
