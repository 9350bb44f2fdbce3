package se.bilaga.output.pdf.engine;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Scanner;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Paints the closed subset of SVG that charts are made of: g, rect, line, path (M L Z), polyline, circle, text. */
final class ShapePainter {
    private final TaggingDevice device;
    private final RenderingContext context;
    private final List<String> families;
    private final AffineTransform place;
    private final double scale;

    ShapePainter(
            TaggingDevice device, RenderingContext context, List<String> families, double x, double y, double scale) {
        this.device = device;
        this.context = context;
        this.families = families;
        this.place = new AffineTransform(scale, 0, 0, scale, x, y);
        this.scale = scale;
    }

    void paintIn(Element parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                paint(element);
            }
        }
    }

    private void paint(Element e) {
        switch (e.getTagName()) {
            case "g" -> paintIn(e);
            case "text" -> text(e);
            case "rect" -> shape(e, new Rectangle2D.Double(n(e, "x"), n(e, "y"), n(e, "width"), n(e, "height")));
            case "line" -> shape(e, new Line2D.Double(n(e, "x1"), n(e, "y1"), n(e, "x2"), n(e, "y2")));
            case "circle" -> {
                double r = n(e, "r");
                shape(e, new Ellipse2D.Double(n(e, "cx") - r, n(e, "cy") - r, 2 * r, 2 * r));
            }
            case "polyline" -> shape(e, path("M " + e.getAttribute("points")));
            case "path" -> shape(e, path(e.getAttribute("d")));
            case "title", "desc" -> {}
            default -> throw new IllegalArgumentException("no " + e.getTagName() + " in charts");
        }
    }

    private void shape(Element element, Shape shape) {
        Shape placed = place.createTransformedShape(shape);
        String fill = inherited(element, "fill", "#000000");
        if (!fill.equals("none") && !element.getTagName().equals("line")) {
            device.setColor(color(fill));
            device.fill(placed);
        }
        String stroke = inherited(element, "stroke", "none");
        if (!stroke.equals("none")) {
            device.setColor(color(stroke));
            device.setStroke(stroke(element));
            device.draw(placed);
        }
    }

    private BasicStroke stroke(Element element) {
        float width = (float) (Double.parseDouble(inherited(element, "stroke-width", "1")) * scale);
        String dashes = inherited(element, "stroke-dasharray", "none");
        if (dashes.equals("none")) {
            return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
        }
        String[] lengths = dashes.trim().split("[\\s,]+", -1);
        float[] pattern = new float[lengths.length];
        for (int i = 0; i < lengths.length; i++) {
            pattern[i] = (float) (Double.parseDouble(lengths[i]) * scale);
        }
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, pattern, 0);
    }

    /** Moves and lines only; letters and numbers may stand without space between. */
    private static Path2D path(String data) {
        Path2D path = new Path2D.Double();
        boolean move = true;
        try (Scanner scanner = new Scanner(data.replaceAll("([MLZ])", " $1 ").replace(',', ' '))) {
            while (scanner.hasNext()) {
                switch (scanner.hasNext("[MLZ]") ? scanner.next() : "") {
                    case "Z" -> path.closePath();
                    case "M" -> move = true;
                    default -> {
                        double x = Double.parseDouble(scanner.next());
                        double y = Double.parseDouble(scanner.next());
                        if (move) {
                            path.moveTo(x, y);
                        } else {
                            path.lineTo(x, y);
                        }
                        move = false;
                    }
                }
            }
        }
        return path;
    }

    private void text(Element element) {
        String text = element.getTextContent();
        FontSpecification specification = font(element);
        FSFont font = context.getFont(specification);
        double x = n(element, "x") * scale + place.getTranslateX();
        double y = n(element, "y") * scale + place.getTranslateY();
        int width = context.getTextRenderer().getWidth(context.getFontContext(), font, text);
        double shift = switch (inherited(element, "text-anchor", "start")) {
            case "middle" -> width / 2.0;
            case "end" -> width;
            default -> 0;
        };
        device.setColor(color(inherited(element, "fill", "#000000")));
        device.setFontSpecification(specification);
        device.setFont(font);
        context.getTextRenderer().drawString(device, text, (float) (x - shift), (float) y);
    }

    private FontSpecification font(Element element) {
        FontSpecification font = new FontSpecification();
        font.families = families.toArray(String[]::new);
        font.size = (float) (Double.parseDouble(inherited(element, "font-size", "12")) * scale);
        String weight = inherited(element, "font-weight", "400");
        font.fontWeight = weight.equals("400") || weight.equals("normal")
                ? IdentValue.FONT_WEIGHT_400
                : IdentValue.FONT_WEIGHT_600;
        font.fontStyle = IdentValue.NORMAL;
        font.variant = IdentValue.NORMAL;
        return font;
    }

    private static double n(Element element, String attribute) {
        String value = element.getAttribute(attribute);
        return value.isEmpty() ? 0 : Double.parseDouble(value);
    }

    private static String inherited(Element element, String attribute, String otherwise) {
        for (Node node = element; node instanceof Element e; node = node.getParentNode()) {
            if (e.hasAttribute(attribute)) {
                return e.getAttribute(attribute);
            }
        }
        return otherwise;
    }

    private static FSRGBColor color(String color) {
        int rgb = Integer.parseInt(color.substring(1), 16);
        return new FSRGBColor(rgb);
    }
}
