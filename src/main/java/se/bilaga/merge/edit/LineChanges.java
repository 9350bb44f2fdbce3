package se.bilaga.merge.edit;

import java.util.List;
import java.util.Optional;
import se.bilaga.edit.Edits;
import se.bilaga.edit.ListEdits;
import se.bilaga.edit.Nodes;
import se.bilaga.edit.SourceLines;
import se.bilaga.source.text.SourceFile;
import se.bilaga.source.text.Span;
import se.bilaga.source.yaml.Node;

/** Items of lists and lines of things taken away or put in, as whole lines. */
public final class LineChanges {
    private final SourceFile file;

    public LineChanges(SourceFile file) {
        this.file = file;
    }

    /** Takes an item of a list away with the comments above it; nothing where it is all of the list. */
    public Optional<PlanChange> withoutItem(Node list, int index) {
        if (list.items().size() < 2) {
            return Optional.empty();
        }
        if (Nodes.isFlow(list)) {
            Node item = list.items().get(index);
            return Optional.of(
                    index == 0
                            ? new PlanChange.OfFile(
                                    item.at().from(), list.items().get(1).at().from(), "")
                            : new PlanChange.OfFile(
                                    list.items().get(index - 1).at().to(),
                                    item.at().to(),
                                    ""));
        }
        Span lines = lines(list, index);
        return Optional.of(new PlanChange.OfFile(lines.from(), lines.to(), ""));
    }

    /** The lines of an item that is written with a dash, with the comments above it. */
    public Span lines(Node list, int index) {
        Span item = new ListEdits(new Edits(file)).item(list, index);
        int from = SourceLines.withComments(file, item.from());
        return new Span(file, from, SourceLines.after(file, end(item)));
    }

    private static int end(Span item) {
        String text = item.file().text();
        int end = Math.min(item.to(), text.length());
        while (end > item.from() && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return Math.max(item.from(), end - 1);
    }

    /** Puts an item of a list in another place of it, or of a list that is written as far in. */
    public List<PlanChange> moved(Node list, int index, Node other, int beside, boolean behind) {
        if (Nodes.isFlow(list) || Nodes.isFlow(other) || list.items().size() < 2) {
            return List.of();
        }
        Span own = lines(list, index);
        Span place = lines(other, beside);
        String text = own.text().endsWith("\n") ? own.text() : own.text() + "\n";
        boolean alike = SourceLines.indent(file, own.from()).equals(SourceLines.indent(file, place.from()));
        int at = behind ? place.to() : place.from();
        boolean open = at > 0 && file.text().charAt(at - 1) != '\n';
        return alike
                ? List.of(
                        new PlanChange.OfFile(own.from(), own.to(), ""),
                        new PlanChange.OfFile(at, at, (open ? "\n" : "") + text))
                : List.of();
    }

    /** Puts an item behind another, {@code with} its keys on lines of their own without indentation. */
    public Optional<PlanChange> newItem(Node list, int after, String with) {
        if (Nodes.isFlow(list) || !(list instanceof Node.Sequence)) {
            return Optional.empty();
        }
        Span item = new ListEdits(new Edits(file)).item(list, after);
        String indent = " ".repeat(file.column(item.from()) - 1);
        int at = SourceLines.after(file, end(item));
        boolean open = at > 0 && file.text().charAt(at - 1) != '\n';
        String lines = indent + "- " + with.replace("\n", "\n" + indent + "  ") + "\n";
        return Optional.of(new PlanChange.OfFile(at, at, (open ? "\n" : "") + lines));
    }
}
