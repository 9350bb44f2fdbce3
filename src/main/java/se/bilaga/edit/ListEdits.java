package se.bilaga.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.bilaga.source.text.SourceFile;
import se.bilaga.source.text.Span;
import se.bilaga.source.yaml.Node;

/** Takes items out of a list, whether it is written with dashes or in brackets. */
public final class ListEdits {
    private static final Pattern DASH = Pattern.compile("\\n *-(?=\\s)");

    private final Edits edits;
    private final SourceFile file;

    public ListEdits(Edits edits) {
        this.edits = edits;
        this.file = edits.file();
    }

    /**
     * Leaves the items that are {@code kept}.
     *
     * @param instead what is to stand where nothing is left: {@code aktivitet: …}
     */
    public void keep(Node list, IntPredicate kept, String instead) {
        List<Node> items = list.items();
        List<Node> left = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            if (kept.test(i)) {
                left.add(items.get(i));
            }
        }
        if (left.size() == items.size()) {
            return;
        }
        if (left.isEmpty()) {
            edits.replace(list.at(), only(list, instead));
        } else if (Nodes.isFlow(list)) {
            List<String> texts = left.stream().map(node -> node.at().text()).toList();
            edits.replace(list.at(), "[" + String.join(", ", texts) + "]");
        } else {
            cut(list, kept);
        }
    }

    private void cut(Node list, IntPredicate kept) {
        for (int i = 0; i < list.items().size(); i++) {
            if (!kept.test(i)) {
                SourceLines.cut(item(list, i), edits);
            }
        }
    }

    private static String only(Node list, String instead) {
        if (list instanceof Node.Sequence) {
            return Nodes.isFlow(list) ? "[{" + instead + "}]" : "- " + instead;
        }
        return Nodes.isFlow(list) ? "{" + instead + "}" : instead;
    }

    /** An item of a list that is written with dashes, from its dash. */
    public Span item(Node list, int index) {
        Node item = list.items().get(index);
        if (index == 0) {
            return new Span(file, list.at().from(), item.at().to());
        }
        int from = list.items().get(index - 1).at().to();
        Matcher dash = DASH.matcher(file.text()).region(from, item.at().from() + 1);
        int found = from;
        while (dash.find()) {
            found = dash.end() - 1;
        }
        return new Span(file, found, item.at().to());
    }
}
