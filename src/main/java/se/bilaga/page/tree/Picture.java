package se.bilaga.page.tree;

import java.util.List;

/** What a figure shows. */
public sealed interface Picture extends PageNode {

    void accept(Visitor visitor);

    @Override
    default void accept(PageVisitor visitor) {
        accept((Visitor) visitor);
    }

    /** What it says, in words. */
    String alt();

    /** {@code <img src="bild-1" alt="…"/>}; its bytes are the page's. */
    record Image(Attributes attributes, String source, String alt) implements Picture {
        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }

    /**
     * {@code <svg alt="…" width="453" height="200" viewBox="0 0 453 200">}: a chart, drawn from the upper left.
     *
     * @param width in points
     */
    record Drawing(Attributes attributes, String alt, double width, double height, List<Shape> shapes)
            implements Picture {
        public Drawing {
            shapes = List.copyOf(shapes);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }

    /** Meets each kind of picture; what a visitor forgets, the compiler names. */
    interface Visitor {
        void visit(Image image);

        void visit(Drawing drawing);
    }
}
