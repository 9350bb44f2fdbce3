package se.bilaga.output.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import se.bilaga.page.Look;
import se.bilaga.page.Page;

/** The characters of a page that some face of the look cannot show; to be told to the author before anything is set. */
public final class GlyphCoverage {
    /**
     * A character without a glyph.
     *
     * @param codePoint in Unicode: {@code 0x1F642}
     * @param text of the element that it stands in, shortened
     */
    public record Missing(int codePoint, String text) {
        /** The character itself: {@code 🙂}. */
        public String character() {
            return Character.toString(codePoint);
        }
    }

    private static final int SHORT = 80;

    private GlyphCoverage() {}

    /** Every such character once, in the order of the page; empty for a page that can be set. */
    public static List<Missing> missing(Page page) {
        List<CmapLookup> faces = new ArrayList<>();
        Faces files = new Faces();
        for (Look.FontFace face : page.look().fonts()) {
            try (TrueTypeFont font = files.parse(face.file())) {
                faces.add(font.getUnicodeCmapLookup());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        Map<Integer, Missing> missing = new LinkedHashMap<>();
        collect(page.xhtml().getDocumentElement(), faces, missing);
        return List.copyOf(missing.values());
    }

    private static void collect(Element element, List<CmapLookup> faces, Map<Integer, Missing> missing) {
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text text) {
                text.getData()
                        .codePoints()
                        .filter(c -> !Character.isISOControl(c) && c != BrokenWords.SOFT_HYPHEN)
                        .filter(c -> faces.stream().anyMatch(face -> face.getGlyphId(c) == 0))
                        .forEach(c -> missing.computeIfAbsent(c, code -> new Missing(code, shortened(element))));
            } else if (child instanceof Element inner) {
                collect(inner, faces, missing);
            }
        }
    }

    private static String shortened(Element element) {
        String text = element.getTextContent().replaceAll("\\s+", " ").strip();
        return text.length() <= SHORT ? text : text.substring(0, SHORT - 1) + "…";
    }
}
