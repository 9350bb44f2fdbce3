package se.bilaga.output.pdf.font;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import se.bilaga.output.pdf.words.BrokenWords;
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
        Element root = page.xhtml().getDocumentElement();
        BitSet characters = new BitSet();
        addCharacters(root, characters);
        BitSet lacking = new BitSet();
        for (Look.FontFace face : page.look().fonts()) {
            addLacking(face, characters, lacking);
        }
        Map<Integer, Missing> missing = new LinkedHashMap<>();
        if (!lacking.isEmpty()) {
            collect(root, lacking, missing);
        }
        return List.copyOf(missing.values());
    }

    private static void addCharacters(Node node, BitSet characters) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text text) {
                text.getData().codePoints().forEach(characters::set);
            } else {
                addCharacters(child, characters);
            }
        }
    }

    private static void addLacking(Look.FontFace face, BitSet characters, BitSet lacking) {
        CmapLookup glyphs = Faces.ALL.glyphs(face.file());
        for (int c = characters.nextSetBit(0); c >= 0; c = characters.nextSetBit(c + 1)) {
            if (glyphs.getGlyphId(c) == 0 && !Character.isISOControl(c) && c != BrokenWords.SOFT_HYPHEN) {
                lacking.set(c);
            }
        }
    }

    private static void collect(Element element, BitSet lacking, Map<Integer, Missing> missing) {
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text text) {
                text.getData()
                        .codePoints()
                        .filter(lacking::get)
                        .forEach(c -> missing.computeIfAbsent(c, code -> new Missing(code, shortened(element))));
            } else if (child instanceof Element inner) {
                collect(inner, lacking, missing);
            }
        }
    }

    private static String shortened(Element element) {
        String text = element.getTextContent().replaceAll("\\s+", " ").strip();
        return text.length() <= SHORT ? text : text.substring(0, SHORT - 1) + "…";
    }
}
