package se.bilaga.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VectorReaderTest {
    private static final Typeface TYPEFACE =
            new Typeface("Source Sans Pro", List.of(Path.of("templates/fonts/SourceSansPro-Regular.ttf")));

    private static byte[] svg(String inside) {
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\""
                + " width=\"40\" height=\"20\">" + inside + "</svg>";
        return svg.getBytes(StandardCharsets.UTF_8);
    }

    private static String kept(byte[] svg) {
        return new String(
                ((VectorGraphic) PictureFiles.artwork(svg)).file(TYPEFACE).bytes(), StandardCharsets.UTF_8);
    }

    private static BufferedImage painted(byte[] svg) {
        try {
            return ImageIO.read(new ByteArrayInputStream(((VectorGraphic) PictureFiles.artwork(svg))
                    .painted(9.6, 4.8, TYPEFACE)
                    .bytes()));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<script>alert(1)</script> | ett program (<script>)",
                "<rect width='9' height='9' onclick='x()'/> | ett program (onclick)",
                "<image href='https://example.se/a.png'/> | en länk till något utanför sig själv (href)",
                "<image xlink:href='file:///etc/passwd'/> | en länk till något utanför sig själv (href)",
                "<use href='a.svg#b'/> | en länk till något utanför sig själv (href)",
                "<a href='javascript:alert(1)'><rect/></a> | en länk till något utanför sig själv (href)",
                "<foreignObject><p xmlns='http://www.w3.org/1999/xhtml'>x</p></foreignObject> | en webbsida"
                        + " (<foreignObject>)",
                "<rect fill='url(https://example.se/a#b)'/> | en stil som hämtar något utanför den",
                "<style>@import 'a.css';</style> | en stil som hämtar något utanför den",
                "<style>.a{fill:u\\72l(http://a)}</style> | en stil som hämtar något utanför den",
                "<rect><animate attributeName='x'/></rect> | rörelse (<animate>)",
                "<filter id='f'/> | effekter som skugga eller oskärpa (<filter>)",
                "<switch/> | <switch>, som inte kan ritas",
                "<g id='a'><use href='#a'/></g> | något som hänvisar till sig självt",
                "<style>.a{fill:url(#p)}</style><pattern id='p'><rect class='a'/></pattern> | något som hänvisar till"
                        + " sig självt"
            })
    void whatRunsFetchesOrCannotBeDrawnIsRefused(String inside, String what) {
        assertEquals(List.of("otillåten-svg: bild: bilden innehåller " + what), PictureFiles.faults(svg(inside)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void entitiesAreRefusedInEveryEncoding(String charset) {
        String svg = "\ufeff<!DOCTYPE svg [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>"
                + "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><text>&a;</text></svg>";
        assertEquals(
                List.of("otillåten-svg: bild: bilden innehåller entiteter (<!ENTITY>)"),
                PictureFiles.faults(svg.getBytes(Charset.forName(charset))));
    }

    @Test
    void aStyleSheetInAnotherFileIsRefused() {
        byte[] svg = ("<?xml-stylesheet href=\"a.css\"?>" + new String(svg(""), StandardCharsets.UTF_8))
                .getBytes(StandardCharsets.UTF_8);
        assertEquals(
                List.of("otillåten-svg: bild: bilden innehåller en stilmall i en annan fil"), PictureFiles.faults(svg));
    }

    /** Ten times ten times ten …: a small file that would be drawn without end. */
    @Test
    void whatMultipliesIsRefused() {
        StringBuilder inside = new StringBuilder("<g id='a0'><rect width='1' height='1'/></g>");
        for (int i = 1; i < 12; i++) {
            inside.append("<g id='a%d'>".formatted(i))
                    .append("<use href='#a%d'/>".formatted(i - 1).repeat(10))
                    .append("</g>");
        }
        assertEquals(
                List.of("otillåten-svg: bild: bilden innehåller mer än 200 000 delar"),
                PictureFiles.faults(svg(inside.toString())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<svg", "<svg xmlns='http://www.w3.org/2000/svg'><g></svg>", "<svg>&nbsp;</svg>"})
    void whatIsNoXmlIsToldWithItsLine(String svg) {
        assertEquals(
                List.of("trasig-bild: bild: SVG-filen går inte att läsa; felet märks på rad 1"),
                PictureFiles.faults(svg.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aDeepFileIsNoFaultOfTheProgram() {
        assertEquals(
                1,
                PictureFiles.faults(svg("<g>".repeat(50_000) + "</g>".repeat(50_000)))
                        .size());
    }

    @Test
    void aDoctypeThatDeclaresNothingIsUsualAndNotFetched() {
        String svg = "<?xml version=\"1.0\"?>\n<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\""
                + " \"http://127.0.0.1:1/svg11.dtd\">\n" + new String(svg(""), StandardCharsets.UTF_8);
        assertEquals(List.of(), PictureFiles.faults(svg.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void whatIsForEditorsIsLeftOut() {
        String kept = kept(svg("<metadata>Anna</metadata><!-- Anna --><title>Anna</title>"
                + "<g xmlns:inkscape='http://www.inkscape.org/namespaces/inkscape' inkscape:label='Anna'>"
                + "<inkscape:grid/><rect width='9' height='9' data-x='ja'/></g>"));
        assertFalse(kept.contains("Anna") || kept.contains("inkscape"), kept);
        assertTrue(kept.contains("<rect data-x=\"ja\" height=\"9\" width=\"9\">"), kept);
    }

    @Test
    void wordsAreSetInTheDocumentsFace() {
        String kept = kept(svg("<style>text{font-family:Arial;fill:red}</style><text style=\"font: italic bold 12px/1.2"
                + " 'DejaVu Sans'\" font-family=\"Arial\">Å &lt; &amp; b</text>"));
        assertFalse(kept.contains("Arial") || kept.contains("DejaVu"), kept);
        assertTrue(kept.contains("font-family=\"Source Sans Pro, sans-serif\""), kept);
        assertTrue(kept.contains("style=\"font-style:italic;font-weight:bold;font-size:12px\""), kept);
        assertTrue(kept.contains(">Å &lt; &amp; b</text>"), kept);
    }

    @Test
    void theSizeIsSaidOrThatOfTheViewBox() {
        byte[] box = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 160 100'/>".getBytes(StandardCharsets.UTF_8);
        assertEquals(
                List.of(120.0, 75.0),
                List.of(
                        PictureFiles.artwork(box).width(),
                        PictureFiles.artwork(box).height()));
        byte[] percent = "<svg xmlns='http://www.w3.org/2000/svg' width='100%' height='100%' viewBox='0 0 160 100'/>"
                .getBytes(StandardCharsets.UTF_8);
        assertEquals(120, PictureFiles.artwork(percent).width());
        byte[] paper = "<svg xmlns='http://www.w3.org/2000/svg' width='25.4mm' height='1in'/>"
                .getBytes(StandardCharsets.UTF_8);
        assertEquals(72, PictureFiles.artwork(paper).width(), 0.1);
    }

    @Test
    void aPictureInItIsDecodedToo() {
        String png = Base64.getEncoder().encodeToString(PictureFiles.png(8, 8));
        byte[] whole = svg("<image width='40' height='20' preserveAspectRatio='none' href='data:image/png;base64,%s'/>"
                .formatted(png));
        assertEquals(0xffff0000, painted(whole).getRGB(2, 2));
        byte[] cut = svg("<image href='data:image/png;base64,%s'/>".formatted(png.substring(0, 60)));
        assertEquals(
                List.of("trasig-bild: bild: bilden är avhuggen: PNG-filen slutar för tidigt"),
                PictureFiles.faults(cut));
    }

    @Test
    void shapesGradientsAndWordsArePainted() {
        BufferedImage image = painted(svg("<defs><linearGradient id='g'><stop offset='0' stop-color='#000'/>"
                + "<stop offset='1' stop-color='#f00'/></linearGradient></defs>"
                + "<rect width='40' height='10' fill='url(#g)'/><text x='0' y='19' font-size='9'>HHH</text>"));
        assertEquals(List.of(40, 20), List.of(image.getWidth(), image.getHeight()));
        assertTrue((image.getRGB(38, 5) >> 16 & 0xff) > 220);
        assertTrue((image.getRGB(1, 5) >> 16 & 0xff) < 30);
        assertTrue(java.util.stream.IntStream.range(0, 20).anyMatch(x -> image.getRGB(x, 16) >>> 24 > 200));
        assertEquals(0, image.getRGB(38, 16));
    }
}
