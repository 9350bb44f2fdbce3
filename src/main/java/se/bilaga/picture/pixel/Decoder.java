package se.bilaga.picture.pixel;

import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Decodes files of pixels with the JDK's readers, which are told to complain instead of filling in. */
public final class Decoder {
    private Decoder() {}

    /**
     * All pixels as they stand in the file, or each of {@code step} in both directions.
     *
     * @throws UnusablePicture where the file does not hold what its head promises
     */
    public static Pixels decode(Frame frame, int step) throws UnusablePicture {
        ImageReader reader = ImageIO.getImageReadersByFormatName(frame.format()).next();
        Complaints complaints = new Complaints();
        try (MemoryCacheImageInputStream in =
                new MemoryCacheImageInputStream(new ByteArrayInputStream(frame.bytes()))) {
            reader.setInput(in, true, true);
            reader.addIIOReadWarningListener(complaints);
            ImageReadParam every = reader.getDefaultReadParam();
            every.setSourceSubsampling(step, step, 0, 0);
            Pixels pixels = frame.inks() == Frame.Inks.NONE
                    ? Pixels.of(reader.read(0, every))
                    : pressed(reader.readRaster(0, every), frame.inks());
            if (complaints.heard) {
                throw damaged();
            }
            return pixels;
        } catch (IIOException | IndexOutOfBoundsException | IllegalArgumentException e) {
            throw damaged(); // the readers answer a broken file with any of these
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e); // memory has no faults of a disk
        } finally {
            reader.dispose();
        }
    }

    private static UnusablePicture damaged() {
        return UnusablePicture.damaged(
                "bilden är avhuggen eller skadad: alla bildpunkter finns inte i filen",
                "the picture is cut or damaged: not all pixels are in the file");
    }

    private static Pixels pressed(Raster raster, Frame.Inks inks) {
        PressColour colour = new PressColour(inks);
        int width = raster.getWidth();
        int height = raster.getHeight();
        int[] argb = new int[width * height];
        int[] row = new int[width * raster.getNumBands()];
        for (int y = 0; y < height; y++) {
            raster.getPixels(0, y, width, 1, row);
            for (int x = 0; x < width; x++) {
                argb[y * width + x] = colour.seen(row, x * PressColour.INKS);
            }
        }
        return new Pixels(width, height, argb);
    }

    private static final class Complaints implements javax.imageio.event.IIOReadWarningListener {
        private boolean heard;

        @Override
        public void warningOccurred(ImageReader source, String warning) {
            heard = true;
        }
    }
}
