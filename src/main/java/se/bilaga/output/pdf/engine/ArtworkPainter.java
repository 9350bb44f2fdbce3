package se.bilaga.output.pdf.engine;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.awt.Rectangle;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDFormContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import se.bilaga.picture.Artwork;
import se.bilaga.picture.Bitmap;
import se.bilaga.picture.PictureFile;
import se.bilaga.picture.Typeface;
import se.bilaga.picture.VectorGraphic;

/** Paints pictures into a file: pixels as many as print can show at the place, lines as lines. */
record ArtworkPainter(PDDocument pdf, Typeface typeface) {

    /** @param area in the device's dots */
    void paint(Artwork artwork, TaggingDevice device, Rectangle area) {
        float width = area.width / TaggingDevice.DOTS_PER_POINT;
        float height = area.height / TaggingDevice.DOTS_PER_POINT;
        try {
            PDFormXObject form = artwork instanceof VectorGraphic graphic && !graphic.needsPixels()
                    ? drawn(graphic, width, height)
                    : set(pixels(artwork, width, height), width, height);
            device.drawPdfAsImage(form, area, area.width, area.height);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PictureFile pixels(Artwork artwork, float width, float height) {
        return artwork instanceof VectorGraphic graphic
                ? graphic.painted(width, height, typeface)
                : ((Bitmap) artwork).within(width, height);
    }

    private PDFormXObject drawn(VectorGraphic graphic, float width, float height) throws IOException {
        PdfBoxGraphics2D graphics = new PdfBoxGraphics2D(pdf, width, height);
        graphic.draw(graphics, width, height, typeface);
        graphics.dispose();
        return graphics.getXFormObject();
    }

    private PDFormXObject set(PictureFile file, float width, float height) throws IOException {
        PDImageXObject image = PDImageXObject.createFromByteArray(pdf, file.bytes(), file.extension());
        PDFormXObject form = new PDFormXObject(pdf);
        form.setBBox(new PDRectangle(width, height));
        form.setResources(new PDResources());
        try (PDFormContentStream stream = new PDFormContentStream(form)) {
            stream.drawImage(image, 0, 0, width, height);
        }
        return form;
    }
}
