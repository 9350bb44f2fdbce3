package se.bilaga.output.pdf.engine;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.io.File;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;
import se.bilaga.output.pdf.tree.PrintDocument;
import se.bilaga.page.tree.Picture.Drawing;
import se.bilaga.picture.Artwork;

/** Draws the page's own charts and pictures, of which the engine itself knows no more than their sizes. */
record PictureDrawer(List<Drawing> drawings, Map<String, Artwork> images, ArtworkPainter painter) implements SVGDrawer {
    @Override
    public SVGImage buildSVGImage(
            Element svg, Box box, CssContext css, double cssWidth, double cssHeight, double dotsPerPixel) {
        Artwork image = images.get(svg.getAttribute(Assets.NAME));
        if (image != null) {
            return new Placed(image, box, painter);
        }
        Drawing drawing = drawings.get(Integer.parseInt(svg.getAttribute(PrintDocument.DRAWING)));
        double width = drawing.width() * dotsPerPixel;
        double height = drawing.height() * dotsPerPixel;
        double scale = cssWidth > 0 ? cssWidth / width : cssHeight > 0 ? cssHeight / height : 1;
        List<String> families = List.of(box.getStyle().getFont(css).families);
        return new Chart(drawing, families, width * scale, height * scale);
    }

    private record Chart(Drawing drawing, List<String> families, double width, double height) implements SVGImage {
        @Override
        public int getIntrinsicWidth() {
            return (int) Math.round(width);
        }

        @Override
        public int getIntrinsicHeight() {
            return (int) Math.round(height);
        }

        @Override
        public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
            ShapePainter painter =
                    new ShapePainter((TaggingDevice) device, context, families, x, y, width / drawing.width());
            drawing.shapes().forEach(shape -> shape.accept(painter));
        }
    }

    /** @param box how large the layout has made it, once it is painted */
    private record Placed(Artwork image, Box box, ArtworkPainter painter) implements SVGImage {
        @Override
        public int getIntrinsicWidth() {
            return Math.max(1, (int) Math.round(image.width() * TaggingDevice.DOTS_PER_POINT));
        }

        @Override
        public int getIntrinsicHeight() {
            return Math.max(1, (int) Math.round(image.height() * TaggingDevice.DOTS_PER_POINT));
        }

        @Override
        public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
            painter.paint(image, (TaggingDevice) device, box.getContentAreaEdge(box.getAbsX(), box.getAbsY(), context));
        }
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> faces, SharedContext context) {}

    @Override
    public void addFontFile(File file, String family, Integer weight, FontStyle style) {}

    @Override
    public void close() {}
}
