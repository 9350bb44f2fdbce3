package se.bilaga.page.tree;

/** What charts are drawn of; lengths in points, colours as {@code #rrggbb}. */
public sealed interface Shape {
    /** The weight of text that is not bold, as in CSS. */
    int PLAIN = 400;

    void accept(Visitor visitor);

    /** A filled rectangle from its upper left corner. */
    record Rectangle(double x, double y, double width, double height, String fill) implements Shape {
        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }

    /** A straight line. */
    record Stroke(double x1, double y1, double x2, double y2, String color, double width) implements Shape {
        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }

    /** A broken line; {@code points} are {@code x,y} pairs with spaces between. */
    record Polyline(String points, String color, double width) implements Shape {
        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }

    /** A filled circle. */
    record Dot(double x, double y, double radius, String fill) implements Shape {
        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }

    /**
     * A line of text.
     *
     * @param anchor {@code start}, {@code middle} or {@code end}: what of the text stands at x
     * @param weight {@link #PLAIN}, 600
     */
    record DrawnText(double x, double y, double size, String anchor, int weight, String fill, String text)
            implements Shape {
        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }

    /** Meets each kind of shape. */
    interface Visitor {
        void visit(Rectangle rectangle);

        void visit(Stroke stroke);

        void visit(Polyline line);

        void visit(Dot dot);

        void visit(DrawnText text);
    }
}
