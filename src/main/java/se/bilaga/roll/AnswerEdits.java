package se.bilaga.roll;

import se.bilaga.edit.Edits;
import se.bilaga.edit.Nodes;
import se.bilaga.plan.Inset;
import se.bilaga.plan.Plan;
import se.bilaga.source.text.Span;
import se.bilaga.source.text.Text;
import se.bilaga.source.yaml.Node;

/** Takes the answers of checklists away, so that each question is answered anew; the old one is left as a comment. */
final class AnswerEdits {
    private final Edits edits;

    AnswerEdits(Edits edits) {
        this.edits = edits;
    }

    void clear(Plan plan, Node.Mapping root) {
        root.entry("avsnitt").ifPresent(sections -> find(sections.value()));
        plan.blocks(Inset.Checklist.class)
                .flatMap(checklist -> checklist.questions().stream())
                .filter(question -> question.comment() != null)
                .forEach(question -> mark(question.comment()));
    }

    private void find(Node node) {
        if (node instanceof Node.Mapping mapping) {
            mapping.entries().forEach(entry -> {
                if (entry.key().value().equals("frågor")) {
                    entry.value().items().forEach(AnswerEdits.this::answer);
                } else {
                    find(entry.value());
                }
            });
        } else if (node instanceof Node.Sequence) {
            node.items().forEach(this::find);
        }
    }

    private void answer(Node question) {
        if (question instanceof Node.Mapping mapping) {
            mapping.entry("svar")
                    .map(Node.Entry::value)
                    .filter(value -> !Nodes.isBlank(value))
                    .ifPresent(value -> edits.replace(
                            value.at(),
                            Nodes.isFlow(question) ? "" : "# " + value.at().text()));
        }
    }

    /** What was said to the old answer stands behind the mark, for the author to write anew. */
    private void mark(Text comment) {
        Span at = comment.span(0, 0);
        boolean plain = comment.at().from() == at.from();
        edits.replace(at, TaskMarker.TEXT + (plain ? " – " : ": "));
    }
}
