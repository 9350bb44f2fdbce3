package se.bilaga.output.word.part;

import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import se.bilaga.office.Dom;
import se.bilaga.office.Wml;

/** The {@code w:pPr} of a style, whose parts stand in an order of their own. */
final class ParagraphProperties {
    private static final List<String> ORDER = List.of(
            "keepNext",
            "keepLines",
            "pageBreakBefore",
            "framePr",
            "widowControl",
            "numPr",
            "suppressLineNumbers",
            "pBdr",
            "shd",
            "tabs",
            "suppressAutoHyphens",
            "kinsoku",
            "wordWrap",
            "overflowPunct",
            "topLinePunct",
            "autoSpaceDE",
            "autoSpaceDN",
            "bidi",
            "adjustRightInd",
            "snapToGrid",
            "spacing",
            "ind");

    private ParagraphProperties() {}

    /** A property of a style, added where it must stand when it is not there. */
    static Element of(Element style, String property) {
        Element all = Dom.child(style, "pPr").orElseGet(() -> {
            Element added = style.getOwnerDocument().createElementNS(Wml.W, "w:pPr");
            Node next = Dom.children(style).stream()
                    .filter(child -> List.of("rPr", "tblPr", "trPr", "tcPr", "tblStylePr")
                            .contains(child.getLocalName()))
                    .findFirst()
                    .orElse(null);
            return (Element) style.insertBefore(added, next);
        });
        return Dom.child(all, property).orElseGet(() -> {
            Element added = style.getOwnerDocument().createElementNS(Wml.W, "w:" + property);
            Node next = Dom.children(all).stream()
                    .filter(child -> place(child.getLocalName()) > place(property))
                    .findFirst()
                    .orElse(null);
            return (Element) all.insertBefore(added, next);
        });
    }

    private static int place(String property) {
        int place = ORDER.indexOf(property);
        return place < 0 ? ORDER.size() : place;
    }
}
