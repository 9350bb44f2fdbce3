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
import org.w3c.dom.Element;
import se.bilaga.output.pdf.tree.PrintDocument;
import se.bilaga.page.tree.Picture.Drawing;

/** Draws the page's own charts: shapes as shapes, text as text in the document's font. */
record ChartDrawer(List<Drawing> drawings) implements SVGDrawer {
    @Override
    public SVGImage buildSVGImage(
            Element svg, Box box, CssContext css, double cssWidth, double cssHeight, double dotsPerPixel) {
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

    @Override
    public void importFontFaceRules(List<FontFaceRule> faces, SharedContext context) {}

    @Override
    public void addFontFile(File file, String family, Integer weight, FontStyle style) {}

    @Override
    public void close() {}
}
