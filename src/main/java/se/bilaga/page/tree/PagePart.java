package se.bilaga.page.tree;

import java.util.List;

/** The large parts of a document. */
public sealed interface PagePart extends PageNode {

    void accept(Visitor visitor);

    @Override
    default void accept(PageVisitor visitor) {
        accept((Visitor) visitor);
    }

    /** A line at the head of every page but the first, or at the foot of each: {@code <div class="sidhuvud">}. */
    record RunningHead(Attributes attributes, List<InlineNode> content) implements PagePart {
        public RunningHead {
            content = List.copyOf(content);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }

    /** Organisation, title and facts: {@code <header class="titelblad">}. */
    record TitlePart(Attributes attributes, List<BlockNode> blocks) implements PagePart {
        public TitlePart {
            blocks = List.copyOf(blocks);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }

    /** The contents list, lists in lists of links: {@code <nav class="innehall">}. */
    record ContentsPart(Attributes attributes, List<BlockNode> blocks) implements PagePart {
        public ContentsPart {
            blocks = List.copyOf(blocks);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }

    /** The text itself: {@code <main>}. */
    record MainPart(Attributes attributes, List<BlockNode> blocks) implements PagePart {
        public MainPart {
            blocks = List.copyOf(blocks);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }

    /** Meets each large part; what a visitor forgets, the compiler names. */
    interface Visitor {
        void visit(RunningHead head);

        void visit(TitlePart title);

        void visit(ContentsPart contents);

        void visit(MainPart main);
    }
}
