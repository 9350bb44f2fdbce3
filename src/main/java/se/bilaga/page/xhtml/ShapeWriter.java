package se.bilaga.page.xhtml;

import se.bilaga.page.tree.Shape;

/** Writes the shapes of a drawing as SVG. */
final class ShapeWriter implements Shape.Visitor {
    private final MarkupSink out;

    ShapeWriter(MarkupSink out) {
        this.out = out;
    }

    @Override
    public void visit(Shape.Rectangle rectangle) {
        empty(StartTag.of("rect")
                .with("x", Length.of(rectangle.x()))
                .with("y", Length.of(rectangle.y()))
                .with("width", Length.of(rectangle.width()))
                .with("height", Length.of(rectangle.height()))
                .with("fill", rectangle.fill()));
    }

    @Override
    public void visit(Shape.Stroke stroke) {
        empty(StartTag.of("line")
                .with("x1", Length.of(stroke.x1()))
                .with("y1", Length.of(stroke.y1()))
                .with("x2", Length.of(stroke.x2()))
                .with("y2", Length.of(stroke.y2()))
                .with("stroke", stroke.color())
                .with("stroke-width", Length.of(stroke.width())));
    }

    @Override
    public void visit(Shape.Polyline line) {
        empty(StartTag.of("polyline")
                .with("points", line.points())
                .with("fill", "none")
                .with("stroke", line.color())
                .with("stroke-width", Length.of(line.width())));
    }

    @Override
    public void visit(Shape.Dot dot) {
        empty(StartTag.of("circle")
                .with("cx", Length.of(dot.x()))
                .with("cy", Length.of(dot.y()))
                .with("r", Length.of(dot.radius()))
                .with("fill", dot.fill()));
    }

    @Override
    public void visit(Shape.DrawnText text) {
        out.open(StartTag.of("text")
                .with("x", Length.of(text.x()))
                .with("y", Length.of(text.y()))
                .with("font-size", Length.of(text.size()))
                .with("font-weight", text.weight() == Shape.PLAIN ? null : String.valueOf(text.weight()))
                .with("text-anchor", text.anchor())
                .with("fill", text.fill()));
        out.text(text.text());
        out.close();
    }

    private void empty(StartTag tag) {
        out.open(tag);
        out.close();
    }
}
