package se.bilaga.output.pdf.engine;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import se.bilaga.page.tree.Shape;

/** Paints what charts are made of. */
final class ShapePainter implements Shape.Visitor {
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

    @Override
    public void visit(Shape.Rectangle r) {
        fill(new Rectangle2D.Double(r.x(), r.y(), r.width(), r.height()), r.fill());
    }

    @Override
    public void visit(Shape.Dot dot) {
        double width = 2 * dot.radius();
        fill(new Ellipse2D.Double(dot.x() - dot.radius(), dot.y() - dot.radius(), width, width), dot.fill());
    }

    @Override
    public void visit(Shape.Stroke stroke) {
        draw(new Line2D.Double(stroke.x1(), stroke.y1(), stroke.x2(), stroke.y2()), stroke.color(), stroke.width());
    }

    @Override
    public void visit(Shape.Polyline line) {
        Path2D path = new Path2D.Double();
        for (String point : line.points().strip().split("\\s+", -1)) {
            String[] at = point.split(",", -1);
            double x = Double.parseDouble(at[0]);
            double y = Double.parseDouble(at[1]);
            if (path.getCurrentPoint() == null) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        draw(path, line.color(), line.width());
    }

    private void fill(java.awt.Shape shape, String fill) {
        device.setColor(color(fill));
        device.fill(place.createTransformedShape(shape));
    }

    private void draw(java.awt.Shape shape, String color, double width) {
        device.setColor(color(color));
        device.setStroke(new BasicStroke((float) (width * scale), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        device.draw(place.createTransformedShape(shape));
    }

    @Override
    public void visit(Shape.DrawnText text) {
        FontSpecification specification = font(text);
        FSFont font = context.getFont(specification);
        int width = context.getTextRenderer().getWidth(context.getFontContext(), font, text.text());
        double shift = switch (text.anchor()) {
            case "middle" -> width / 2.0;
            case "end" -> width;
            default -> 0;
        };
        double x = text.x() * scale + place.getTranslateX() - shift;
        double y = text.y() * scale + place.getTranslateY();
        device.setColor(color(text.fill()));
        device.setFontSpecification(specification);
        device.setFont(font);
        context.getTextRenderer().drawString(device, text.text(), (float) x, (float) y);
    }

    private FontSpecification font(Shape.DrawnText text) {
        FontSpecification font = new FontSpecification();
        font.families = families.toArray(String[]::new);
        font.size = (float) (text.size() * scale);
        font.fontWeight = text.weight() == Shape.PLAIN ? IdentValue.FONT_WEIGHT_400 : IdentValue.FONT_WEIGHT_600;
        font.fontStyle = IdentValue.NORMAL;
        font.variant = IdentValue.NORMAL;
        return font;
    }

    private static FSRGBColor color(String color) {
        return new FSRGBColor(Integer.parseInt(color.substring(1), 16));
    }
}
