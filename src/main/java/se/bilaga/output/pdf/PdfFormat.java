package se.bilaga.output.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import se.bilaga.output.Format;
import se.bilaga.output.pdf.engine.Unprintable;
import se.bilaga.output.pdf.font.GlyphCoverage;
import se.bilaga.page.Page;

/**
 * PDF for the board and the archive: PDF/UA-1 and PDF/A-2a at once.
 *
 * <pre>{@code new PdfFormat().write(page, out)}</pre>
 *
 * A character that no font of the look has is the caller's to find beforehand, with {@link GlyphCoverage}.
 */
public final class PdfFormat implements Format {
    @Override
    public void write(Page page, OutputStream out) throws IOException {
        var unused = typeset(page, out);
    }

    /**
     * Writes the same file; the answer is the page of each heading, from 1, by the heading's id.
     *
     * @throws Unprintable where the file is longer than a plan can be, or the look's style sheets stop the engine
     */
    public Map<String, Integer> typeset(Page page, OutputStream out) throws IOException {
        try {
            return new Fitting(page).typeset(out);
        } catch (Unprintable e) {
            throw e;
        } catch (RuntimeException e) {
            if (page.look().css().isBlank() || !isLaidOut(unstyled(page))) {
                throw e;
            }
            throw Unprintable.byLook(e);
        }
    }

    private static boolean isLaidOut(Page page) throws IOException {
        try {
            new Fitting(page).typeset(OutputStream.nullOutputStream());
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }

    /** The page with nothing of its look but the typeface. */
    private static Page unstyled(Page page) {
        String css = "html { font-family: \"" + page.look().typeface().family() + "\" }";
        return new Page(page.document(), page.metadata(), page.look().withCss(css), page.charts(), page.images());
    }
}
