package se.bilaga.output.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import se.bilaga.office.OpcPackage;
import se.bilaga.page.Page;
import se.bilaga.paper.Paper;
import se.bilaga.picture.PictureFiles;

/** Pictures in Word: a drawing beside the same in pixels, and nothing finer or higher than a page can show. */
class PicturesTest {
    /** The .docx of one picture. */
    static byte[] written(byte[] file) throws IOException {
        Page page = SamplePages.page(
                SamplePages.body(
                        "<main><figure class=\"bild\" id=\"fig-a\"><img src=\"bild-1\" alt=\"Bild\"/></figure></main>"),
                SamplePages.look(null));
        return SamplePages.docx(new Page(
                page.document(), page.metadata(), page.look(), Map.of(), Map.of("bild-1", PictureFiles.artwork(file))));
    }

    private static OpcPackage docx(byte[] file) throws IOException {
        byte[] docx = written(file);
        assertEquals(List.of(), Schemas.faults(docx));
        assertEquals(List.of(), OoxmlLint.faults(docx));
        return OpcPackage.read(docx);
    }

    private static String text(OpcPackage file, String part) throws IOException {
        return new String(file.part(part), StandardCharsets.UTF_8);
    }

    private static String find(String pattern, String text) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        assertTrue(found.find(), pattern + " in " + text);
        return found.group(1);
    }

    private static String target(OpcPackage file, String id) throws IOException {
        return "word/"
                + file.relationships("word/document.xml").all().stream()
                        .filter(relationship -> relationship.id().equals(id))
                        .findFirst()
                        .orElseThrow()
                        .target();
    }

    @Test
    void aDrawingStandsBesideItselfInPixels() throws IOException {
        byte[] svg =
                "<svg xmlns='http://www.w3.org/2000/svg' width='96' height='48'><rect width='96' height='48'/></svg>"
                        .getBytes(StandardCharsets.UTF_8);
        OpcPackage file = docx(svg);
        String document = text(file, "word/document.xml");
        String drawing = target(file, find("<asvg:svgBlip [^>]*r:embed=\"([^\"]+)\"", document));
        String pixels = target(file, find("<a:blip [^>]*r:embed=\"([^\"]+)\"", document));
        assertEquals("image/svg+xml", file.contentType(drawing));
        assertTrue(text(file, drawing).contains("<rect"));
        assertEquals(
                300, ImageIO.read(new ByteArrayInputStream(file.part(pixels))).getWidth());
        assertEquals("914400", find("<wp:extent cx=\"([0-9]+)\"", document));
    }

    @Test
    void aPhotographIsNoFinerThanPrint() throws IOException {
        OpcPackage file = docx(PictureFiles.jpeg(5000, 1000));
        String document = text(file, "word/document.xml");
        double inches = Long.parseLong(find("<wp:extent cx=\"([0-9]+)\"", document)) / 914400.0;
        String part = target(file, find("<a:blip [^>]*r:embed=\"([^\"]+)\"", document));
        assertEquals(
                inches * 300,
                ImageIO.read(new ByteArrayInputStream(file.part(part))).getWidth(),
                2);
    }

    @Test
    void aHighPictureKeepsToItsPage() throws IOException {
        String document = text(docx(PictureFiles.png(300, 3000)), "word/document.xml");
        assertEquals(
                Paper.PLAIN.upright().tallestPicture() * 12700,
                Double.parseDouble(find("<wp:extent cx=\"[0-9]+\" cy=\"([0-9]+)\"", document)),
                1000);
    }
}
