package se.bilaga.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import se.bilaga.picture.read.PictureReader;
import se.bilaga.source.diagnostic.Diagnostic;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.text.SourceFile;
import se.bilaga.source.text.Span;
import se.bilaga.source.text.Text;

/** Files of pictures as cameras, programs and accidents make them. */
public final class PictureFiles {
    private static final Color[] QUARTERS = {Color.RED, Color.GREEN, Color.BLUE, Color.YELLOW};

    private PictureFiles() {}

    /** The picture in a file that is whole. */
    public static Artwork artwork(byte[] file) {
        Diagnostics diagnostics = new Diagnostics();
        return PictureReader.read(name(), file, diagnostics)
                .orElseThrow(() -> new AssertionError(diagnostics.all().toString()));
    }

    /** What is said of a file that cannot be shown: {@code trasig-bild: bild: …}. */
    public static List<String> faults(byte[] file) {
        Diagnostics diagnostics = new Diagnostics();
        var unused = PictureReader.read(name(), file, diagnostics);
        return diagnostics.all().stream().map(PictureFiles::told).toList();
    }

    private static String told(Diagnostic fault) {
        return fault.rule() + ": " + fault.message().sv();
    }

    private static Text name() {
        SourceFile plan = new SourceFile("plan.yaml", "fil: bild");
        return new Text("bild", new Span(plan, 5, 9));
    }

    /** Red and green over blue and yellow. */
    public static BufferedImage quarters(int width, int height, int type) {
        BufferedImage image = new BufferedImage(width, height, type);
        Graphics2D graphics = image.createGraphics();
        for (int i = 0; i < QUARTERS.length; i++) {
            graphics.setColor(QUARTERS[i]);
            graphics.fillRect(i % 2 * width / 2, i / 2 * height / 2, (width + 1) / 2, (height + 1) / 2);
        }
        graphics.dispose();
        return image;
    }

    public static byte[] png(int width, int height) {
        return written(quarters(width, height, BufferedImage.TYPE_INT_RGB), "png");
    }

    public static byte[] jpeg(int width, int height) {
        return written(quarters(width, height, BufferedImage.TYPE_INT_RGB), "jpeg");
    }

    static byte[] written(BufferedImage image, String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, format, out)) {
                throw new IllegalArgumentException(format);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A JPEG whose camera was held in one of the eight ways. */
    public static byte[] held(byte[] jpeg, int orientation) {
        byte[] exif = {
            'E',
            'x',
            'i',
            'f',
            0,
            0,
            'M',
            'M',
            0,
            42,
            0,
            0,
            0,
            8,
            0,
            1,
            1,
            0x12,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            (byte) orientation,
            0,
            0,
            0,
            0,
            0,
            0
        };
        return with(jpeg, segment(0xe1, exif));
    }

    /** A JPEG of one colour in four inks, with no word of what they are. */
    public static byte[] inks(int... samples) {
        int width = 24;
        int height = 16;
        DataBuffer data = new DataBufferByte(width * height * samples.length);
        for (int i = 0; i < data.getSize(); i++) {
            data.setElem(i, samples[i % samples.length]);
        }
        Raster raster = Raster.createInterleavedRaster(
                data, width, height, width * samples.length, samples.length, new int[] {0, 1, 2, 3}, new Point());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(raster, null, null), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        writer.dispose();
        return out.toByteArray();
    }

    /** The same as Adobe's programs mark it. */
    public static byte[] adobe(byte[] jpeg, int transform) {
        return with(jpeg, segment(0xee, new byte[] {'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, (byte) transform}));
    }

    static byte[] segment(int kind, byte[] content) {
        int length = content.length + 2;
        return ByteBuffer.allocate(length + 2)
                .put((byte) 0xff)
                .put((byte) kind)
                .putShort((short) length)
                .put(content)
                .array();
    }

    /** A JPEG with more before its first segment. */
    static byte[] with(byte[] jpeg, byte[] more) {
        return ByteBuffer.allocate(jpeg.length + more.length)
                .put(jpeg, 0, 2)
                .put(more)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    /** A PNG with another chunk after its header. */
    static byte[] with(byte[] png, String kind, byte[] content) {
        int head = 8 + 25;
        byte[] chunk = ByteBuffer.allocate(content.length + 12)
                .putInt(content.length)
                .put(kind.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1))
                .put(content)
                .array();
        CRC32 sum = new CRC32();
        sum.update(chunk, 4, content.length + 4);
        return ByteBuffer.allocate(png.length + chunk.length)
                .put(png, 0, head)
                .put(chunk, 0, content.length + 8)
                .putInt((int) sum.getValue())
                .put(png, head, png.length - head)
                .array();
    }

    /** A PNG that claims another size than it has. */
    public static byte[] claiming(byte[] png, int width, int height) {
        byte[] file = png.clone();
        ByteBuffer head = ByteBuffer.wrap(file);
        head.putInt(16, width).putInt(20, height);
        CRC32 sum = new CRC32();
        sum.update(file, 12, 17);
        head.putInt(29, (int) sum.getValue());
        return file;
    }
}
