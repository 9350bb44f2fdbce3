package se.bilaga.page.markup;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import se.bilaga.page.tree.Attributes;
import se.bilaga.page.tree.Picture;
import se.bilaga.page.tree.Picture.Drawing;
import se.bilaga.page.tree.Picture.Image;
import se.bilaga.page.tree.Shape;
import se.bilaga.page.xhtml.Length;

/** Pictures and drawn charts. */
final class DrawingReader {
    private static final String BLACK = "#000000";

    private final MarkupReader markup;
    private final AttributeReader attributes;
    private final InlineReader inlines;

    DrawingReader(MarkupReader markup, AttributeReader attributes, InlineReader inlines) {
        this.markup = markup;
        this.attributes = attributes;
        this.inlines = inlines;
    }

    /** {@code img} or {@code svg}. */
    Picture read(Tag tag) throws XMLStreamException {
        String alt = attributes.required(tag, "alt");
        return tag.name().equals("img") ? image(tag, alt) : drawing(tag, alt);
    }

    private Image image(Tag tag, String alt) throws XMLStreamException {
        String source = attributes.required(tag, "src");
        Attributes common = attributes.common(tag);
        markup.children(tag, null, inner -> inlines.misplaced(inner, tag, "–"));
        return new Image(common, source, alt);
    }

    private Drawing drawing(Tag svg, String alt) throws XMLStreamException {
        double width = attributes.number(svg, "width", 0);
        double height = attributes.number(svg, "height", 0);
        String all = Length.viewBox(width, height);
        String view = svg.take("viewBox", all);
        if (!view.equals(all)) {
            attributes.bad(svg, "viewBox", view);
        }
        List<Shape> shapes = new ArrayList<>();
        Attributes common = attributes.common(svg);
        markup.children(svg, null, tag -> {
            Shape shape = shape(tag);
            if (shape == null) {
                inlines.misplaced(tag, svg, "rect, line, polyline, circle, text");
                return;
            }
            shapes.add(shape);
        });
        return new Drawing(common, alt, width, height, shapes);
    }

    private @Nullable Shape shape(Tag tag) throws XMLStreamException {
        return switch (tag.name()) {
            case "rect" ->
                drawn(tag, new Shape.Rectangle(n(tag, "x"), n(tag, "y"), n(tag, "width"), n(tag, "height"), fill(tag)));
            case "line" ->
                drawn(
                        tag,
                        new Shape.Stroke(
                                n(tag, "x1"), n(tag, "y1"), n(tag, "x2"), n(tag, "y2"), stroke(tag), width(tag)));
            case "polyline" -> {
                tag.take("fill");
                yield drawn(tag, new Shape.Polyline(tag.take("points", ""), stroke(tag), width(tag)));
            }
            case "circle" -> drawn(tag, new Shape.Dot(n(tag, "cx"), n(tag, "cy"), n(tag, "r"), fill(tag)));
            case "text" -> text(tag);
            default -> null;
        };
    }

    private Shape drawn(Tag tag, Shape shape) throws XMLStreamException {
        attributes.common(tag);
        markup.children(tag, null, inner -> inlines.misplaced(inner, tag, "–"));
        return shape;
    }

    private Shape text(Tag tag) throws XMLStreamException {
        double x = n(tag, "x");
        double y = n(tag, "y");
        double size = attributes.number(tag, "font-size", 12);
        String anchor = tag.take("text-anchor", "start");
        int weight = (int) attributes.number(tag, "font-weight", Shape.PLAIN);
        String fill = fill(tag);
        attributes.common(tag);
        StringBuilder words = new StringBuilder();
        markup.children(tag, words::append, inner -> inlines.misplaced(inner, tag, "–"));
        return new Shape.DrawnText(x, y, size, anchor, weight, fill, words.toString());
    }

    private double n(Tag tag, String attribute) {
        return attributes.number(tag, attribute, 0);
    }

    private static String fill(Tag tag) {
        return tag.take("fill", BLACK);
    }

    private static String stroke(Tag tag) {
        return tag.take("stroke", BLACK);
    }

    private double width(Tag tag) {
        return attributes.number(tag, "stroke-width", 1);
    }
}
