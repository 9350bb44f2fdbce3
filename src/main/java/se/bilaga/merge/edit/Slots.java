package se.bilaga.merge.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.bilaga.source.yaml.Node;

/** Where texts stand in a plan's YAML. */
public final class Slots {
    private final Node root;

    public Slots(Node root) {
        this.root = root;
    }

    /**
     * A place for a value.
     *
     * @param holders what it stands in, outermost first; the last is the mapping or list that holds it
     * @param index of it in that
     */
    public record Slot(List<Node> holders, int index) {
        public Slot {
            holders = List.copyOf(holders);
        }

        public Node holder() {
            return holders.get(holders.size() - 1);
        }

        /** The key of it; {@code ""} in a list. */
        public String key() {
            return holder() instanceof Node.Mapping mapping
                    ? mapping.entries().get(index).key().value()
                    : "";
        }

        /** The place that what holds it has. */
        public Optional<Slot> outer() {
            if (holders.size() < 2) {
                return Optional.empty();
            }
            List<Node> outside = holders.subList(0, holders.size() - 1);
            Node out = outside.get(outside.size() - 1);
            List<Node> values = values(out);
            for (int i = 0; i < values.size(); i++) {
                if (values.get(i).at().equals(holder().at())) {
                    return Optional.of(new Slot(outside, i));
                }
            }
            return Optional.empty();
        }
    }

    static List<Node> values(Node holder) {
        return holder instanceof Node.Mapping mapping
                ? mapping.entries().stream().map(Node.Entry::value).toList()
                : holder instanceof Node.Sequence ? holder.items() : List.of();
    }

    /** The place of the item of a list that begins at an offset. */
    public Optional<Slot> item(int offset) {
        return item(root, offset, List.of());
    }

    private static Optional<Slot> item(Node holder, int offset, List<Node> above) {
        List<Node> values = values(holder);
        List<Node> holders = new ArrayList<>(above);
        holders.add(holder);
        for (int i = 0; i < values.size(); i++) {
            Node value = values.get(i);
            if (holder instanceof Node.Sequence && value.at().from() == offset) {
                return Optional.of(new Slot(holders, i));
            }
            if (value.at().from() <= offset && offset <= value.at().to()) {
                Optional<Slot> found = item(value, offset, holders);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** The place of the scalar that begins at an offset. */
    public Optional<Slot> of(int offset) {
        return find(root, offset, List.of());
    }

    private static Optional<Slot> find(Node holder, int offset, List<Node> above) {
        List<Node> values = values(holder);
        List<Node> holders = new ArrayList<>(above);
        holders.add(holder);
        for (int i = 0; i < values.size(); i++) {
            Node value = values.get(i);
            if (value instanceof Node.Scalar && value.at().from() == offset) {
                return Optional.of(new Slot(holders, i));
            }
            if (value.at().from() <= offset && offset <= value.at().to()) {
                Optional<Slot> found = find(value, offset, holders);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }
}
