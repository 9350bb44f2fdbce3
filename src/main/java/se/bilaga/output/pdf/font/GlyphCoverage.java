package se.bilaga.output.pdf.font;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.apache.fontbox.ttf.CmapLookup;
import se.bilaga.language.SoftHyphens;
import se.bilaga.page.Page;
import se.bilaga.page.look.Look;
import se.bilaga.page.tree.InlineNode.PlainText;
import se.bilaga.page.tree.PageNode;
import se.bilaga.page.tree.PageRewrite;
import se.bilaga.page.tree.Picture.Drawing;
import se.bilaga.page.tree.Shape;
import se.bilaga.page.tree.Shape.DrawnText;
import se.bilaga.page.tree.Wording;

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
        BitSet characters = new BitSet();
        Texts texts = new Texts((text, around) -> text.codePoints().forEach(characters::set));
        texts.rewrite(page.document());
        BitSet lacking = new BitSet();
        page.look().fonts().forEach(face -> addLacking(face, characters, lacking));
        Map<Integer, Missing> missing = new LinkedHashMap<>();
        if (!lacking.isEmpty()) {
            new Texts((text, around) -> text.codePoints()
                            .filter(lacking::get)
                            .forEach(c -> missing.computeIfAbsent(c, code -> new Missing(code, shortened(around)))))
                    .rewrite(page.document());
        }
        return List.copyOf(missing.values());
    }

    /** Tells of each text on a page, and of all that is said in the element around it. */
    private static final class Texts extends PageRewrite {
        private final BiConsumer<String, PageNode> told;

        Texts(BiConsumer<String, PageNode> told) {
            this.told = told;
        }

        @Override
        protected <N extends PageNode> List<N> inside(PageNode holder, List<N> children) {
            for (N child : children) {
                if (child instanceof PlainText text) {
                    told.accept(text.text(), holder);
                }
            }
            children.forEach(this::copy);
            return children;
        }

        @Override
        public void visit(Drawing drawing) {
            for (Shape shape : drawing.shapes()) {
                if (shape instanceof DrawnText text) {
                    told.accept(text.text(), new PlainText(text.text()));
                }
            }
            become(drawing);
        }
    }

    private static void addLacking(Look.FontFace face, BitSet characters, BitSet lacking) {
        CmapLookup glyphs = Faces.ALL.glyphs(face.file());
        for (int c = characters.nextSetBit(0); c >= 0; c = characters.nextSetBit(c + 1)) {
            if (glyphs.getGlyphId(c) == 0 && !Character.isISOControl(c) && c != SoftHyphens.SOFT_HYPHEN) {
                lacking.set(c);
            }
        }
    }

    private static String shortened(PageNode around) {
        String text = Wording.of(around).replaceAll("\\s+", " ").strip();
        return text.length() <= SHORT ? text : text.substring(0, SHORT - 1) + "…";
    }
}
