package se.bilaga.page.tree;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.bilaga.page.tree.BlockPart.Caption;
import se.bilaga.page.tree.BlockPart.ColumnShare;
import se.bilaga.page.tree.BlockPart.ListItem;
import se.bilaga.page.tree.BlockPart.RowGroup;

/** What begins on a line of its own. */
public sealed interface BlockNode extends PageNode.Flow {

    void accept(Visitor visitor);

    @Override
    default void accept(PageVisitor visitor) {
        accept((Visitor) visitor);
    }

    /** {@code <section class="avsnitt ny-sida">}: a heading and what stands under it. */
    record SectionBlock(Attributes attributes, List<BlockNode> blocks) implements BlockNode {
        public SectionBlock {
            blocks = List.copyOf(blocks);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }

    /** {@code <h2 id="mal">}; {@code level} is 1 for the title and 2–6 for the text. */
    record HeadingBlock(Attributes attributes, int level, List<InlineNode> content) implements BlockNode {
        public HeadingBlock {
            content = List.copyOf(content);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }

    /** {@code <p>}. */
    record ParagraphBlock(Attributes attributes, List<InlineNode> content) implements BlockNode {
        public ParagraphBlock {
            content = List.copyOf(content);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }

    /**
     * {@code <ul>} or {@code <ol start="3">}.
     *
     * @param first the number of the first item; 1 where they have none
     */
    record ListBlock(Attributes attributes, boolean ordered, int first, List<ListItem> items) implements BlockNode {
        public ListBlock {
            items = List.copyOf(items);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }

    /** {@code <blockquote>}. */
    record QuoteBlock(Attributes attributes, List<BlockNode> blocks) implements BlockNode {
        public QuoteBlock {
            blocks = List.copyOf(blocks);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }

    /** {@code <table>}; without columns the widths are the format's to choose. */
    record TableBlock(
            Attributes attributes, @Nullable Caption caption, List<ColumnShare> columns, List<RowGroup> groups)
            implements BlockNode {
        public TableBlock {
            columns = List.copyOf(columns);
            groups = List.copyOf(groups);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }

    /** {@code <figure>}: a picture and what it is called. */
    record FigureBlock(
            Attributes attributes,
            Picture picture,
            @Nullable Caption caption) implements BlockNode {
        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }

    /** Meets each kind of block; what a visitor forgets, the compiler names. */
    interface Visitor {
        void visit(SectionBlock section);

        void visit(HeadingBlock heading);

        void visit(ParagraphBlock paragraph);

        void visit(ListBlock list);

        void visit(QuoteBlock quote);

        void visit(TableBlock table);

        void visit(FigureBlock figure);
    }
}
