package se.bilaga.page.tree;

import java.util.List;

/** Words of a sentence, and what stands among them. */
public sealed interface InlineNode extends PageNode.Flow {

    void accept(Visitor visitor);

    @Override
    default void accept(PageVisitor visitor) {
        accept((Visitor) visitor);
    }

    /** Words as they are read. */
    record PlainText(String text) implements InlineNode {
        @Override
        public Attributes attributes() {
            return Attributes.NONE;
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }

    /** {@code <br/>}. */
    record Break(Attributes attributes) implements InlineNode {
        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }

    /** Words that something is said of together. */
    sealed interface Phrasing extends InlineNode {
        List<InlineNode> content();
    }

    /** {@code <strong>}. */
    record Strong(Attributes attributes, List<InlineNode> content) implements Phrasing {
        public Strong {
            content = List.copyOf(content);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }

    /** {@code <em>}. */
    record Stressed(Attributes attributes, List<InlineNode> content) implements Phrasing {
        public Stressed {
            content = List.copyOf(content);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }

    /** {@code <sup>}. */
    record Raised(Attributes attributes, List<InlineNode> content) implements Phrasing {
        public Raised {
            content = List.copyOf(content);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }

    /** {@code <a href="#tab-kon">}: to a place in the document, the web or an e-mail address. */
    record Link(Attributes attributes, String target, List<InlineNode> content) implements Phrasing {
        public Link {
            content = List.copyOf(content);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }

    /**
     * {@code <span class="fotnot">}: a note, where it is called first; words, or blocks. A {@link Link} of its class and
     * without words calls it again.
     */
    record Footnote(Attributes attributes, List<Flow> content) implements InlineNode {
        public Footnote {
            content = List.copyOf(content);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }

    /** {@code <span class="nr">}: the number of a heading, {@code 2.1}. */
    record HeadingNumber(Attributes attributes, List<InlineNode> content) implements Phrasing {
        public HeadingNumber {
            content = List.copyOf(content);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }

    /** {@code <span class="nummer">}: what a caption begins with, {@code Tabell 3}. */
    record CaptionLabel(Attributes attributes, List<InlineNode> content) implements Phrasing {
        public CaptionLabel {
            content = List.copyOf(content);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }

    /** {@code <span class="n">}: the number in a caption's label. */
    record CaptionNumber(Attributes attributes, List<InlineNode> content) implements Phrasing {
        public CaptionNumber {
            content = List.copyOf(content);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }

    /** {@code <span>} of a class that only a look knows. */
    record Styled(Attributes attributes, List<InlineNode> content) implements Phrasing {
        public Styled {
            content = List.copyOf(content);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }

    /**
     * {@code <data value="tk31a">}: words that stand so in a file of the author.
     *
     * @param origin where, as whoever placed the words has it
     */
    record Sourced(Attributes attributes, String origin, List<InlineNode> content) implements Phrasing {
        public Sourced {
            content = List.copyOf(content);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }

    /** {@code <abbr title="personalfunktionen">}: letters that stand for words, where a reader first meets them. */
    record Abbreviation(Attributes attributes, String expansion, List<InlineNode> content) implements Phrasing {
        public Abbreviation {
            content = List.copyOf(content);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }

    /** {@code <span lang="en">}: words of another language. */
    record Foreign(Attributes attributes, String language, List<InlineNode> content) implements Phrasing {
        public Foreign {
            content = List.copyOf(content);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }

    /** {@code <ins>}: words that only the new document of a comparison has. */
    record Inserted(Attributes attributes, List<InlineNode> content) implements Phrasing {
        public Inserted {
            content = List.copyOf(content);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }

    /** {@code <del>}: words that only the old document has. */
    record Deleted(Attributes attributes, List<InlineNode> content) implements Phrasing {
        public Deleted {
            content = List.copyOf(content);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }

    /** Meets each kind of words; what a visitor forgets, the compiler names. */
    interface Visitor {
        void visit(PlainText text);

        void visit(Break lineBreak);

        void visit(Strong strong);

        void visit(Stressed stressed);

        void visit(Raised raised);

        void visit(Link link);

        void visit(Footnote note);

        void visit(HeadingNumber number);

        void visit(CaptionLabel label);

        void visit(CaptionNumber number);

        void visit(Styled styled);

        void visit(Sourced sourced);

        void visit(Abbreviation abbreviation);

        void visit(Foreign foreign);

        void visit(Inserted inserted);

        void visit(Deleted deleted);
    }
}
