package se.bilaga.prose;

import java.util.List;

/** A paragraph or what holds paragraphs. */
public sealed interface ProseBlock {
    TextPart at();

    void accept(ProseVisitor visitor);

    /** Lines up to an empty one. */
    record Paragraph(TextPart at, List<ProseInline> content) implements ProseBlock {
        public Paragraph {
            content = List.copyOf(content);
        }

        @Override
        public void accept(ProseVisitor visitor) {
            visitor.visit(this);
        }
    }

    /**
     * {@code - utbildning} or {@code 1. utbildning}, line after line.
     *
     * @param first the number of the first item; 1 where they have none
     * @param tight whether no empty line parts its items
     */
    record Listing(TextPart at, boolean ordered, int first, boolean tight, List<Item> items) implements ProseBlock {
        public Listing {
            items = List.copyOf(items);
        }

        @Override
        public void accept(ProseVisitor visitor) {
            visitor.visit(this);
        }
    }

    /** One line or more of a list, its mark included. */
    record Item(TextPart at, List<ProseBlock> content) {
        public Item {
            content = List.copyOf(content);
        }
    }

    /** {@code > så står det}. */
    record Quotation(TextPart at, List<ProseBlock> content) implements ProseBlock {
        public Quotation {
            content = List.copyOf(content);
        }

        @Override
        public void accept(ProseVisitor visitor) {
            visitor.visit(this);
        }
    }
}
