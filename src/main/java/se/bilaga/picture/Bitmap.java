package se.bilaga.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import se.bilaga.picture.pixel.Decoder;
import se.bilaga.picture.pixel.Frame;
import se.bilaga.picture.pixel.Jpeg;
import se.bilaga.picture.pixel.Pixels;
import se.bilaga.picture.pixel.Png;
import se.bilaga.picture.pixel.UnusablePicture;
import se.bilaga.source.diagnostic.Message;

/** A picture of pixels, in PNG or JPEG. */
public final class Bitmap implements Artwork {
    /** What print can show, in pixels to a point: 300 to an inch. */
    private static final double DENSITY = 300 / 72.0;

    private static final double POINTS = 0.75;

    /** A page in print has nine millions; the cameras of most telephones take up to fifty. */
    private static final long MOST_PIXELS = 64_000_000;

    private static final long ENOUGH_TO_TRY = 1_000_000;
    private static final float QUALITY = 0.92f;

    private final Frame frame;

    private Bitmap(Frame frame) {
        this.frame = frame;
    }

    public static Bitmap read(byte[] file) throws UnusablePicture {
        Frame frame = Png.is(file) ? Png.read(file) : Jpeg.read(file);
        long pixels = (long) frame.width() * frame.height();
        if (pixels > MOST_PIXELS) {
            throw tooLarge(frame);
        }
        if (frame.width() == 0 || frame.height() == 0) {
            throw UnusablePicture.unread("bilden har ingen storlek", "the picture has no size");
        }
        var unused = Decoder.decode(frame, (int) Math.ceil(Math.sqrt((double) pixels / ENOUGH_TO_TRY)));
        return new Bitmap(frame);
    }

    private static UnusablePicture tooLarge(Frame frame) {
        return new UnusablePicture(
                "för-stor-bild",
                Message.of(
                        "bilden har %s × %s bildpunkter; mer än 64 miljoner används inte",
                        "the picture has %s × %s pixels; more than 64 millions are of no use",
                        frame.width(),
                        frame.height()),
                new Message(
                        "förminska den; en hel sida i tryck har 2 480 × 3 508 bildpunkter",
                        "make it smaller; a whole page in print has 2,480 × 3,508 pixels"));
    }

    @Override
    public double width() {
        return frame.across() * POINTS;
    }

    @Override
    public double height() {
        return frame.down() * POINTS;
    }

    /** The picture for a place of so many points, upright, in RGB and with no more pixels than print can show there. */
    public PictureFile within(double width, double height) {
        double scale = Math.min(1, Math.max(width * DENSITY / frame.across(), height * DENSITY / frame.down()));
        int across = Math.max(1, (int) Math.ceil(frame.across() * scale));
        int down = Math.max(1, (int) Math.ceil(frame.down() * scale));
        boolean smaller = across < frame.across() && down < frame.down();
        if (!smaller && frame.isReady()) {
            return new PictureFile(frame.format(), frame.bytes());
        }
        Pixels pixels = pixels(Math.max(1, (int) (1 / scale / 2))).upright(frame.orientation());
        return file(smaller ? pixels.scaled(across, down) : pixels);
    }

    private Pixels pixels(int step) {
        try {
            return Decoder.decode(frame, step);
        } catch (UnusablePicture e) {
            throw new IllegalStateException("decoded before", e);
        }
    }

    private PictureFile file(Pixels pixels) {
        return new PictureFile(frame.format(), encoded(pixels.image(), frame.format()));
    }

    public static byte[] encoded(BufferedImage image, String format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            if (format.equals("jpeg")) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(QUALITY);
            }
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bitmap bitmap && Arrays.equals(frame.bytes(), bitmap.frame.bytes());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(frame.bytes());
    }
}
