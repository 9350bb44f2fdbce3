package se.bilaga.output.pdf.font;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import se.bilaga.page.look.Look;

/** The looks' font files, read once for all documents. */
public final class Faces {
    public static final Faces ALL = new Faces();

    private final Map<Path, TrueTypeFont> fonts = new ConcurrentHashMap<>();
    private final Map<Path, GlyphWidths> widths = new ConcurrentHashMap<>();

    private Faces() {}

    /**
     * Gives the renderer every face of the look; a face is loaded when text first needs it, and {@code measure} then
     * told of it.
     */
    public void offer(PdfRendererBuilder builder, PDDocument pdf, Look look, TextMeasure measure) {
        for (Look.FontFace face : look.fonts()) {
            FontStyle style = face.italic() ? FontStyle.ITALIC : FontStyle.NORMAL;
            builder.useFont(new Supplier(pdf, face.file(), measure), face.family(), face.weight(), style, true);
        }
    }

    /** Reads the files again when they are next asked for: one of them has changed. */
    public void forget() {
        fonts.clear();
        widths.clear();
    }

    /** Which characters the face of a file has. */
    CmapLookup glyphs(Path file) {
        try {
            return font(file).getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TrueTypeFont font(Path file) {
        return fonts.computeIfAbsent(file, Faces::read);
    }

    private static TrueTypeFont read(Path file) {
        try {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(Files.readAllBytes(file)));
            // A ligature is a glyph without a character: the text could then be neither searched nor read aloud.
            font.setEnableGsub(false);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class Supplier extends PDFontSupplier {
        private final PDDocument pdf;
        private final Path file;
        private final TextMeasure measure;

        @SuppressWarnings("NullAway") // the library's supplier holds a font from the start; this one loads it
        Supplier(PDDocument pdf, Path file, TextMeasure measure) {
            super(null);
            this.pdf = pdf;
            this.file = file;
            this.measure = measure;
        }

        @Override
        public PDFont supply() {
            try {
                PDFont font = PDType0Font.load(pdf, font(file), true);
                measure.learn(font, widths.computeIfAbsent(file, path -> new GlyphWidths()));
                return font;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
