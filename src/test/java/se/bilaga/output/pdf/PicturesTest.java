package se.bilaga.output.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import se.bilaga.output.SamplePages;
import se.bilaga.page.Page;
import se.bilaga.picture.PictureFiles;

/** Pictures in a PDF: valid, in place, and no finer than print. */
class PicturesTest {
    private static final String DRAWING = "<svg xmlns='http://www.w3.org/2000/svg' width='400'"
            + " height='200'><defs><linearGradient id='g'><stop offset='0' stop-color='#fff' stop-opacity='.5'/><stop"
            + " offset='1' stop-color='#1b4f72'/></linearGradient><clipPath id='c'><circle cx='100' cy='100'"
            + " r='80'/></clipPath></defs><g clip-path='url(#c)' opacity='.7'><rect width='200' height='200'"
            + " fill='url(#g)'/></g><path d='M220 20 C300 0 300 200 380 180' fill='none' stroke='#e08e1b'"
            + " stroke-width='6'/><text x='210' y='120' font-size='24'>Åtgärder</text></svg>";

    private static byte[] pdf(byte[]... files) throws IOException {
        StringBuilder main = new StringBuilder();
        Map<String, se.bilaga.picture.Artwork> images = new java.util.LinkedHashMap<>();
        for (byte[] file : files) {
            String name = "bild-" + (images.size() + 1);
            images.put(name, PictureFiles.artwork(file));
            main.append("<figure class=\"bild\" id=\"%s\"><img src=\"%s\" alt=\"Bild\"/></figure>"
                    .formatted("fig-" + name, name));
        }
        Page page = SamplePages.ofMain(main.toString());
        return PdfFormatTest.write(new Page(page.document(), page.metadata(), page.look(), Map.of(), images));
    }

    private static List<PDImageXObject> images(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<PDImageXObject> images = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                collect(page.getResources(), images);
            }
            return images;
        }
    }

    private static void collect(PDResources resources, List<PDImageXObject> images) throws IOException {
        for (COSName name : resources.getXObjectNames()) {
            PDXObject object = resources.getXObject(name);
            if (object instanceof PDImageXObject image) {
                images.add(image);
            } else if (object instanceof PDFormXObject form && form.getResources() != null) {
                collect(form.getResources(), images);
            }
        }
    }

    @Test
    void picturesOfEveryKindKeepTheFileValid() throws IOException {
        byte[] cmyk = PictureFiles.adobe(PictureFiles.inks(10, 200, 30, 255), 0);
        byte[] turned = PictureFiles.held(PictureFiles.jpeg(80, 40), 6);
        byte[] pdf = pdf(cmyk, turned, PictureFiles.png(40, 40), DRAWING.getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of(), VeraPdf.faults(pdf));
        List<PDImageXObject> images = images(pdf);
        assertEquals(3, images.size()); // the drawing is no image
        for (PDImageXObject image : images) {
            assertEquals(3, image.getColorSpace().getNumberOfComponents());
        }
        assertTrue(images.stream().anyMatch(image -> image.getWidth() == 40 && image.getHeight() == 80));
    }

    @Test
    void whatIsFinerThanPrintIsScaledDown() throws IOException {
        PDImageXObject image = images(pdf(PictureFiles.jpeg(5000, 1000))).get(0);
        double inches = (210 - 48) / 25.4;
        assertEquals(inches * 300, image.getWidth(), 2);
        assertEquals(inches * 300 / 5, image.getHeight(), 2);
    }

    /** A high picture has no more pixels than its height on the page. */
    @Test
    void theHeightCountsToo() throws IOException {
        PDImageXObject image = images(pdf(PictureFiles.png(1200, 3600))).get(0);
        assertEquals(190 / 25.4 * 300, image.getHeight(), 4);
    }

    /** Masks and patterns, of which PDF's own are others, are painted for print. */
    @Test
    void whatOnlyPixelsCanShowIsPainted() throws IOException {
        String masked = "<svg xmlns='http://www.w3.org/2000/svg' width='96' height='48'><mask id='m'><rect width='40'"
                + " height='48' fill='#fff'/></mask><rect width='96' height='48' mask='url(#m)'/></svg>";
        byte[] pdf = pdf(masked.getBytes(StandardCharsets.UTF_8));
        assertEquals(300, images(pdf).get(0).getWidth());
        assertEquals(List.of(), VeraPdf.faults(pdf));
    }
}
