package se.bilaga.roll;

import java.util.List;
import java.util.Set;
import se.bilaga.edit.Edits;
import se.bilaga.edit.ListEdits;
import se.bilaga.source.yaml.Node;

/**
 * Takes out of {@code risker: {från: uppföljningen, urval: […]}} the risks that are no longer there; a choice of none
 * becomes one of all. The same of controls.
 *
 * @param block {@code risker} or {@code kontroller}
 * @param known the ids of those followed up
 */
record RiskChoices(Edits edits, String block, Set<String> known) {

    void limit(Node node) {
        if (node instanceof Node.Sequence) {
            node.items().forEach(this::limit);
        } else if (node instanceof Node.Mapping mapping) {
            mapping.entries().forEach(this::limit);
        }
    }

    private void limit(Node.Entry entry) {
        boolean followedUp = entry.key().value().equals(block)
                && entry.value() instanceof Node.Mapping view
                && view.entry("från")
                        .filter(from -> text(from.value()).equals("uppföljningen"))
                        .isPresent();
        if (followedUp) {
            ((Node.Mapping) entry.value()).entry("urval").ifPresent(choice -> choose(choice.value()));
        } else {
            limit(entry.value());
        }
    }

    private void choose(Node choice) {
        List<Node> items = choice.items();
        if (items.stream().noneMatch(item -> known.contains(text(item)))) {
            edits.replace(choice.at(), "");
        } else {
            new ListEdits(edits).keep(choice, i -> known.contains(text(items.get(i))), "");
        }
    }

    private static String text(Node node) {
        return node instanceof Node.Scalar scalar ? scalar.text().value() : "";
    }
}
