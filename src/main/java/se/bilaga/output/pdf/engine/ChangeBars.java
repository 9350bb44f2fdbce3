package se.bilaga.output.pdf.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The bars in the margin of a comparison's pages, one beside each run of lines where something has changed. */
final class ChangeBars {
    private static final float WIDTH = 1.5f;
    private static final float GAP = 4;
    private static final float[] INK = {0.30f, 0.33f, 0.35f};

    private record Stretch(float bottom, float top) {}

    private final Map<Element, Boolean> known = new HashMap<>();
    private final List<Stretch> stretches = new ArrayList<>();

    /** Notes where an element has been painted, if it or what it stands in has changed. */
    void note(Element element, PDRectangle area) {
        if (isChanged(element) && area.getHeight() > 0) {
            stretches.add(new Stretch(area.getLowerLeftY(), area.getUpperRightY()));
        }
    }

    private boolean isChanged(Element element) {
        Boolean changed = known.get(element);
        if (changed == null) {
            String name = element.getTagName();
            Node parent = element.getParentNode();
            changed = name.equals("ins")
                    || name.equals("del")
                    || element.hasAttribute("data-andring")
                    || (parent instanceof Element around && isChanged(around));
            known.put(element, changed);
        }
        return changed;
    }

    /** Draws the page's bars at {@code x}, and begins anew. */
    void draw(PDPageContentStream stream, float x) throws IOException {
        if (stretches.isEmpty()) {
            return;
        }
        stream.beginMarkedContent(COSName.ARTIFACT);
        stream.setNonStrokingColor(INK[0], INK[1], INK[2]);
        for (Stretch bar : joined()) {
            stream.addRect(x, bar.bottom(), WIDTH, bar.top() - bar.bottom());
        }
        stream.fill();
        stream.endMarkedContent();
        stretches.clear();
    }

    private List<Stretch> joined() {
        stretches.sort(Comparator.comparing(Stretch::top).reversed());
        List<Stretch> joined = new ArrayList<>();
        for (Stretch next : stretches) {
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last).bottom() - next.top() < GAP) {
                Stretch above = joined.get(last);
                joined.set(last, new Stretch(Math.min(above.bottom(), next.bottom()), above.top()));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }
}
