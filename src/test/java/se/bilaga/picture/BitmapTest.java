package se.bilaga.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.bilaga.picture.pixel.Pixels;

class BitmapTest {
    private static final double LARGE = 10_000;

    private static BufferedImage shown(byte[] file) {
        return shown(((Bitmap) PictureFiles.artwork(file)).within(LARGE, LARGE));
    }

    private static BufferedImage shown(PictureFile file) {
        try {
            return ImageIO.read(new ByteArrayInputStream(file.bytes()));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The colours of the quarters, row by row: {@code RGBY} for red, green, blue and yellow. */
    private static String quarters(BufferedImage image) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            int pixel = image.getRGB(image.getWidth() * (1 + i % 2 * 2) / 4, image.getHeight() * (1 + i / 2 * 2) / 4);
            boolean red = (pixel >> 16 & 0xff) > 127;
            boolean green = (pixel >> 8 & 0xff) > 127;
            letters.append(red ? green ? 'Y' : 'R' : green ? 'G' : 'B');
        }
        return letters.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "1, RGBY, 40, 24", "2, GRYB, 40, 24", "3, YBGR, 40, 24", "4, BYRG, 40, 24",
        "5, RBGY, 24, 40", "6, BRYG, 24, 40", "7, YGBR, 24, 40", "8, GYRB, 24, 40"
    })
    void aPictureStandsAsItsCameraWasHeld(int orientation, String quarters, int width, int height) {
        Artwork artwork = PictureFiles.artwork(PictureFiles.held(PictureFiles.jpeg(40, 24), orientation));
        assertEquals(width * 0.75, artwork.width());
        assertEquals(height * 0.75, artwork.height());
        BufferedImage image = shown(((Bitmap) artwork).within(LARGE, LARGE));
        assertEquals(quarters, quarters(image));
        assertEquals(List.of(width, height), List.of(image.getWidth(), image.getHeight()));
    }

    @Test
    void aPngHasItsCameraToo() {
        byte[] tiff = {'I', 'I', 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0};
        assertEquals("BRYG", quarters(shown(PictureFiles.with(PictureFiles.png(40, 24), "eXIf", tiff))));
    }

    @Test
    void aBrokenNoteOfACameraTurnsNothing() {
        byte[] tiff = {'I', 'I', 42, 0, -1, -1, -1, 127};
        assertEquals("RGBY", quarters(shown(PictureFiles.with(PictureFiles.png(40, 24), "eXIf", tiff))));
    }

    @Test
    void fillBytesAndStrayBytesBeforeMarkersAreLegal() {
        byte[] jpeg = PictureFiles.jpeg(40, 24);
        byte[] filled = PictureFiles.with(jpeg, new byte[] {-1, -1, -1});
        byte[] stray = PictureFiles.with(jpeg, new byte[] {0, 17, 42, -1, 0});
        assertArrayEquals(
                shown(jpeg).getRGB(0, 0, 40, 24, null, 0, 40), shown(filled).getRGB(0, 0, 40, 24, null, 0, 40));
        assertArrayEquals(
                shown(jpeg).getRGB(0, 0, 40, 24, null, 0, 40), shown(stray).getRGB(0, 0, 40, 24, null, 0, 40));
    }

    @Test
    void nothingButPixelsComesAlong() {
        byte[] name = "Canon, N 59.33".getBytes(StandardCharsets.ISO_8859_1);
        byte[] jpeg = PictureFiles.with(PictureFiles.jpeg(8, 8), PictureFiles.segment(0xfe, name));
        byte[] png = PictureFiles.with(PictureFiles.png(8, 8), "tEXt", name);
        for (byte[] file : List.of(jpeg, png)) {
            assertTrue(text(file).contains("Canon"));
            assertFalse(text(((Bitmap) PictureFiles.artwork(file))
                            .within(LARGE, LARGE)
                            .bytes())
                    .contains("Canon"));
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** Inks as of a press: the file says how much there is of each, Adobe's programs how much there is not. */
    @ParameterizedTest
    @CsvSource({
        "255, 0, 0, 0, 0 158 224",
        "0, 255, 255, 0, 227 6 19",
        "0, 0, 0, 0, 255 255 255",
        "0, 0, 0, 255, 30 30 30"
    })
    void inksBecomeTheColoursOfPrint(int c, int m, int y, int k, String seen) {
        int[] expected =
                Arrays.stream(seen.split(" ")).mapToInt(Integer::parseInt).toArray();
        assertNear(expected, shown(PictureFiles.inks(c, m, y, k)).getRGB(12, 8));
        byte[] inverted = PictureFiles.adobe(PictureFiles.inks(255 - c, 255 - m, 255 - y, 255 - k), 0);
        assertNear(expected, shown(inverted).getRGB(12, 8));
    }

    /** No cyan and all magenta and yellow, in luminance and differences of colour. */
    @Test
    void inksMayBeCodedAsLuminance() {
        int red = 255;
        int green = 0;
        int blue = 0;
        int luminance = (int) Math.round(0.299 * red + 0.587 * green + 0.114 * blue);
        int towardsBlue = (int) Math.round(128 + (blue - luminance) / 1.772);
        int towardsRed = Math.min(255, (int) Math.round(128 + (red - luminance) / 1.402));
        byte[] ycck = PictureFiles.adobe(PictureFiles.inks(luminance, towardsBlue, towardsRed, 255), 2);
        assertNear(new int[] {227, 6, 19}, shown(ycck).getRGB(12, 8));
    }

    private static void assertNear(int[] expected, int pixel) {
        int[] found = {pixel >> 16 & 0xff, pixel >> 8 & 0xff, pixel & 0xff};
        assertTrue(IntStream.range(0, 3).allMatch(i -> Math.abs(expected[i] - found[i]) <= 6), Arrays.toString(found));
    }

    @Test
    void aFileCutAnywhereIsToldOf() {
        byte[] png = PictureFiles.png(60, 40);
        byte[] jpeg = PictureFiles.jpeg(60, 40);
        for (int percent = 5; percent < 100; percent += 5) {
            for (byte[] file : List.of(png, jpeg)) {
                List<String> faults = PictureFiles.faults(Arrays.copyOf(file, file.length * percent / 100));
                assertEquals(1, faults.size(), percent + " %");
                assertTrue(faults.get(0).startsWith("trasig-bild: bild: "), faults.get(0));
            }
        }
    }

    @Test
    void aChangedByteOfAPngIsToldOf() {
        byte[] png = PictureFiles.png(60, 40);
        png[png.length / 2] ^= 1;
        assertEquals(
                List.of("trasig-bild: bild: bilden är skadad: PNG-filens innehåll stämmer inte"),
                PictureFiles.faults(png));
    }

    @Test
    void whatIsNoPictureIsToldByItsName() {
        assertEquals(
                List.of("fel-filtyp: bild: bilden är i formatet GIF"),
                PictureFiles.faults("GIF89a….".getBytes(StandardCharsets.UTF_8)));
        assertEquals(
                List.of("fel-filtyp: bild: bilden är i formatet HEIC eller AVIF"),
                PictureFiles.faults("\0\0\0\u0018ftypheic".getBytes(StandardCharsets.UTF_8)));
        assertEquals(
                List.of("fel-filtyp: bild: filen är ingen bild i PNG, JPEG eller SVG"),
                PictureFiles.faults("hej".getBytes(StandardCharsets.UTF_8)));
        assertEquals(
                List.of("fel-filtyp: bild: filen är ingen bild i PNG, JPEG eller SVG"),
                PictureFiles.faults(new byte[0]));
    }

    @Test
    void tooManyPixelsAreRefusedBeforeTheyAreDecoded() {
        byte[] bomb = PictureFiles.claiming(PictureFiles.png(1, 1), 30_000, 30_000);
        assertEquals(
                List.of("för-stor-bild: bild: bilden har 30000 × 30000 bildpunkter;"
                        + " mer än 64 miljoner används inte"),
                PictureFiles.faults(bomb));
    }

    @Test
    void aHeadThatPromisesMoreThanThereIsIsAFault() {
        List<String> faults = PictureFiles.faults(PictureFiles.claiming(PictureFiles.png(40, 40), 40, 4000));
        assertEquals(1, faults.size());
        assertTrue(faults.get(0).startsWith("trasig-bild"), faults.get(0));
    }

    @Test
    void aPictureHasAsManyPixelsAsPrintCanShowAtItsPlace() {
        Bitmap bitmap = (Bitmap) PictureFiles.artwork(PictureFiles.png(2000, 1000));
        BufferedImage image = shown(bitmap.within(144, 72));
        assertEquals(List.of(600, 300), List.of(image.getWidth(), image.getHeight()));
        assertEquals("RGBY", quarters(image));
        BufferedImage whole = shown(bitmap.within(480, 240));
        assertEquals(List.of(2000, 1000), List.of(whole.getWidth(), whole.getHeight()));
    }

    @Test
    void aSmallPictureIsLeftAsItIs() {
        byte[] png = PictureFiles.png(40, 24);
        assertArrayEquals(
                png, ((Bitmap) PictureFiles.artwork(png)).within(30, 18).bytes());
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                BufferedImage.TYPE_BYTE_GRAY,
                BufferedImage.TYPE_BYTE_INDEXED,
                BufferedImage.TYPE_INT_ARGB,
                BufferedImage.TYPE_USHORT_GRAY,
                BufferedImage.TYPE_BYTE_BINARY
            })
    void everyKindOfPngIsRead(int type) {
        BufferedImage image = PictureFiles.quarters(900, 600, type);
        Bitmap bitmap = (Bitmap) PictureFiles.artwork(PictureFiles.written(image, "png"));
        BufferedImage smaller = shown(bitmap.within(36, 24));
        assertEquals(150, smaller.getWidth());
        int was = image.getRGB(10, 10) & 0xff;
        assertTrue(Math.abs(was - (smaller.getRGB(5, 5) & 0xff)) < 3);
    }

    /** A white edge beside nothing stays white. */
    @Test
    void whatShinesThroughHasNoColour() {
        Pixels pixels = new Pixels(2, 1, new int[] {0xffffffff, 0x00000000});
        assertArrayEquals(new int[] {0x80ffffff}, pixels.scaled(1, 1).argb());
    }

    @Test
    void aPixelIsTheMeanOfThoseItTakesThePlaceOf() {
        Pixels pixels = new Pixels(3, 1, new int[] {0xff000000, 0xff0000ff, 0xff0000ff});
        assertArrayEquals(
                new int[] {0xff000055, 0xff0000ff}, pixels.scaled(2, 1).argb());
    }
}
