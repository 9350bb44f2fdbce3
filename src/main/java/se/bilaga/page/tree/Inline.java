package se.bilaga.page.tree;

import java.util.List;

/** Words of a sentence, and what stands among them. */
public sealed interface Inline extends Flow {

    /** Words as they are read. */
    record PlainText(String text) implements Inline {
        @Override
        public Attributes attributes() {
            return Attributes.NONE;
        }

        @Override
        public void accept(PageVisitor visitor) {
            visitor.visit(this);
        }
    }

    /** {@code <br/>}. */
    record Break(Attributes attributes) implements Inline {
        @Override
        public void accept(PageVisitor visitor) {
            visitor.visit(this);
        }
    }

    /** Words that something is said of together. */
    sealed interface Phrasing extends Inline {
        List<Inline> content();
    }

    /** {@code <strong>}. */
    record Strong(Attributes attributes, List<Inline> content) implements Phrasing {
        public Strong {
            content = List.copyOf(content);
        }

        @Override
        public void accept(PageVisitor visitor) {
            visitor.visit(this);
        }
    }

    /** {@code <em>}. */
    record Stressed(Attributes attributes, List<Inline> content) implements Phrasing {
        public Stressed {
            content = List.copyOf(content);
        }

        @Override
        public void accept(PageVisitor visitor) {
            visitor.visit(this);
        }
    }

    /** {@code <sup>}. */
    record Raised(Attributes attributes, List<Inline> content) implements Phrasing {
        public Raised {
            content = List.copyOf(content);
        }

        @Override
        public void accept(PageVisitor visitor) {
            visitor.visit(this);
        }
    }

    /** {@code <a href="#tab-kon">}: to a place in the document, the web or an e-mail address. */
    record Link(Attributes attributes, String target, List<Inline> content) implements Phrasing {
        public Link {
            content = List.copyOf(content);
        }

        @Override
        public void accept(PageVisitor visitor) {
            visitor.visit(this);
        }
    }

    /** {@code <span class="fotnot">}: a note, where it is called. */
    record Footnote(Attributes attributes, List<Inline> content) implements Phrasing {
        public Footnote {
            content = List.copyOf(content);
        }

        @Override
        public void accept(PageVisitor visitor) {
            visitor.visit(this);
        }
    }

    /** {@code <span class="nr">}: the number of a heading, {@code 2.1}. */
    record HeadingNumber(Attributes attributes, List<Inline> content) implements Phrasing {
        public HeadingNumber {
            content = List.copyOf(content);
        }

        @Override
        public void accept(PageVisitor visitor) {
            visitor.visit(this);
        }
    }

    /** {@code <span class="nummer">}: what a caption begins with, {@code Tabell 3}. */
    record CaptionLabel(Attributes attributes, List<Inline> content) implements Phrasing {
        public CaptionLabel {
            content = List.copyOf(content);
        }

        @Override
        public void accept(PageVisitor visitor) {
            visitor.visit(this);
        }
    }

    /** {@code <span class="n">}: the number in a caption's label. */
    record CaptionNumber(Attributes attributes, List<Inline> content) implements Phrasing {
        public CaptionNumber {
            content = List.copyOf(content);
        }

        @Override
        public void accept(PageVisitor visitor) {
            visitor.visit(this);
        }
    }

    /** {@code <span>} of a class that only a look knows. */
    record Styled(Attributes attributes, List<Inline> content) implements Phrasing {
        public Styled {
            content = List.copyOf(content);
        }

        @Override
        public void accept(PageVisitor visitor) {
            visitor.visit(this);
        }
    }

    /** {@code <ins>}: words that only the new document of a comparison has. */
    record Inserted(Attributes attributes, List<Inline> content) implements Phrasing {
        public Inserted {
            content = List.copyOf(content);
        }

        @Override
        public void accept(PageVisitor visitor) {
            visitor.visit(this);
        }
    }

    /** {@code <del>}: words that only the old document has. */
    record Deleted(Attributes attributes, List<Inline> content) implements Phrasing {
        public Deleted {
            content = List.copyOf(content);
        }

        @Override
        public void accept(PageVisitor visitor) {
            visitor.visit(this);
        }
    }
}
