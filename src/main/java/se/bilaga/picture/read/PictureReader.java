package se.bilaga.picture.read;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import se.bilaga.picture.Artwork;
import se.bilaga.picture.Bitmap;
import se.bilaga.picture.pixel.Jpeg;
import se.bilaga.picture.pixel.Png;
import se.bilaga.picture.pixel.UnusablePicture;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.text.Text;

/**
 * Reads a picture that an author names, and decodes it, before anything else has it.
 *
 * <pre>{@code PictureReader.read(picture.file(), bytes, diagnostics)}</pre>
 */
public final class PictureReader {
    private static final int HEAD = 16;

    /** What the files of other formats begin with, after {@code *}, where they do so a little into the file. */
    private static final Map<String, String> OTHERS = Map.of(
            "GIF8", "GIF",
            "RIFF", "WebP",
            "*ftyp", "HEIC eller AVIF",
            "II*\0", "TIFF",
            "MM\0*", "TIFF",
            "BM", "BMP",
            "%PDF", "PDF",
            "\u001f\u008b", "SVGZ",
            "\u00d7\u00cd\u00c6\u009a", "WMF");

    private PictureReader() {}

    /**
     * The picture; empty when it cannot be shown, which is then an error at {@code file}.
     *
     * @param file its name, as the author wrote it
     */
    public static Optional<Artwork> read(Text file, byte[] bytes, Diagnostics diagnostics) {
        try {
            return Optional.of(artwork(bytes));
        } catch (UnusablePicture e) {
            diagnostics.error(
                    e.rule(),
                    file.at(),
                    new Message(
                            file + ": " + e.what().sv(), file + ": " + e.what().en()),
                    e.hints());
            return Optional.empty();
        }
    }

    private static Artwork artwork(byte[] bytes) throws UnusablePicture {
        if (Png.is(bytes) || Jpeg.is(bytes)) {
            return Bitmap.read(bytes);
        }
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        if (VectorReader.is(bytes)) {
            return VectorReader.read(bytes);
        }
        throw noPicture(head);
    }

    private static UnusablePicture noPicture(String head) {
        Optional<String> format = OTHERS.entrySet().stream()
                .filter(other -> other.getKey().startsWith("*")
                        ? head.startsWith(other.getKey().substring(1), 4)
                        : head.startsWith(other.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
        return new UnusablePicture(
                "fel-filtyp",
                format.map(name -> Message.of("bilden är i formatet %s", "the picture is in the format %s", name))
                        .orElse(new Message(
                                "filen är ingen bild i PNG, JPEG eller SVG",
                                "the file is no picture in PNG, JPEG or SVG")),
                new Message("spara den som PNG, JPEG eller SVG", "save it as PNG, JPEG or SVG"));
    }
}
