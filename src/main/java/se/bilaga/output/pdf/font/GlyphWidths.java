package se.bilaga.output.pdf.font;

import com.openhtmltopdf.util.OpenUtil;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * How wide a face is at each character, in thousandths of the font's size; asked of the font once and then remembered
 * for all documents. The library encodes and decodes a text each time that it is measured.
 *
 * <p>Threads may share it: one that does not see what another has found asks again and finds the same.
 */
final class GlyphWidths {
    private static final int CHARACTERS = 0x2300;
    private static final float UNASKED = -1;
    private static final float UNSHOWN = Float.NaN;

    private final float[] widths = new float[CHARACTERS];

    GlyphWidths() {
        Arrays.fill(widths, UNASKED);
    }

    /** The width of {@code text} as the library adds it up; not a number where the face lacks one of its characters. */
    float of(String text, PDFont face) {
        float width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += of(text.charAt(i), face);
        }
        return width;
    }

    /** Whether every character of {@code text} is set, and as itself. */
    boolean show(String text, PDFont face) {
        for (int i = 0; i < text.length(); i++) {
            if (!(of(text.charAt(i), face) > 0)) {
                return false;
            }
        }
        return true;
    }

    private float of(char character, PDFont face) {
        if (character >= CHARACTERS) {
            return UNSHOWN;
        }
        float width = widths[character];
        if (width == UNASKED) {
            width = ask(character, face);
            widths[character] = width;
        }
        return width;
    }

    private static float ask(char character, PDFont face) {
        if (!OpenUtil.isSafeFontCodePointToPrint(character)) {
            return 0;
        }
        try {
            return face.getStringWidth(String.valueOf(character));
        } catch (IllegalArgumentException e) {
            return UNSHOWN;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
