package se.bilaga.output.pdf.font;

import com.openhtmltopdf.extend.FontContext;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxTextRenderer;
import com.openhtmltopdf.render.FSFont;
import java.util.IdentityHashMap;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jspecify.annotations.Nullable;

/** Measures a document's text as the library does, with the widths that its faces have been found to have. */
public final class TextMeasure extends PdfBoxTextRenderer {
    private static final float TINY = 0.01f;

    private final IdentityHashMap<PDFont, GlyphWidths> widths = new IdentityHashMap<>();

    /** Says how wide a face of the document is. */
    void learn(PDFont face, GlyphWidths known) {
        widths.put(face, known);
    }

    @Override
    public int getWidth(FontContext context, FSFont font, String text) {
        PDFont face = face((PdfBoxFSFont) font);
        GlyphWidths known = widths.get(face);
        float thousandths = known == null || face == null ? Float.NaN : known.of(text, face);
        if (Float.isNaN(thousandths)) {
            return super.getWidth(context, font, text);
        }
        float width = thousandths / 1000f * font.getSize2D();
        return (int) (width - Math.floor(width) < TINY ? width : Math.ceil(width));
    }

    /** Whether the font's first face has every character of {@code text}. */
    public boolean shows(PdfBoxFSFont font, String text) {
        PDFont face = face(font);
        GlyphWidths known = widths.get(face);
        return known != null && face != null && known.show(text, face);
    }

    private static @Nullable PDFont face(PdfBoxFSFont font) {
        return font.getFontDescriptions().isEmpty()
                ? null
                : font.getFontDescriptions().get(0).getFont();
    }
}
