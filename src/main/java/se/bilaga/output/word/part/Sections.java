package se.bilaga.output.word.part;

import java.util.List;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import se.bilaga.office.Dom;
import se.bilaga.office.Wml;

/** Page size and margins of the template, upright and turned. */
public final class Sections {
    private static final Set<String> FIRST_ONLY = Set.of("headerReference", "footerReference", "titlePg");
    private static final String A4 = "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1418\""
            + " w:right=\"1418\" w:bottom=\"1418\" w:left=\"1418\" w:header=\"709\" w:footer=\"709\" w:gutter=\"0\"/>"
            + "</w:sectPr>";

    private final Element template;
    private boolean first = true;

    private Sections(Element template) {
        this.template = template;
    }

    /** The last section of the template's body, which is taken out of it. */
    public static Sections of(Document main, Element body) {
        Element found = Dom.children(body).stream()
                .filter(e -> e.getLocalName().equals("sectPr"))
                .findFirst()
                .orElseGet(() -> Dom.fragment(main, Wml.DECLARATIONS, A4));
        if (found.getParentNode() == body) {
            Dom.remove(found);
        }
        return new Sections(found);
    }

    /** The width of the text in twentieths of a point. */
    public int textWidth(boolean landscape) {
        Element size = child(template, "pgSz");
        Element margins = child(template, "pgMar");
        int page = Wml.number(size, landscape ? "h" : "w", landscape ? 16838 : 11906);
        String[] sides = landscape ? new String[] {"top", "bottom"} : new String[] {"left", "right"};
        return page - Math.abs(Wml.number(margins, sides[0], 1418)) - Math.abs(Wml.number(margins, sides[1], 1418));
    }

    /**
     * The properties of the next section, in the order that they are asked for: the first has the template's header,
     * footer and first page, the others go on with them.
     */
    public String next(boolean landscape) {
        Element section = (Element) template.cloneNode(true);
        if (!first) {
            for (Element child : Dom.children(section)) {
                if (FIRST_ONLY.contains(child.getLocalName())) {
                    Dom.remove(child);
                } else if (child.getLocalName().equals("pgNumType")) {
                    child.removeAttributeNS(Wml.W, "start");
                }
            }
            List.copyOf(Dom.all(section, Wml.W, "type")).forEach(Dom::remove);
        }
        if (landscape) {
            turn(section);
        }
        first = false;
        return Dom.markup(section);
    }

    /** A quarter to the right: what was the left margin is now at the top. */
    private static void turn(Element section) {
        Element size = child(section, "pgSz");
        String width = Wml.attribute(size, "w");
        Wml.set(size, "w", Wml.attribute(size, "h"));
        Wml.set(size, "h", width);
        Wml.set(size, "orient", "landscape");
        Element margins = child(section, "pgMar");
        List<String> sides = List.of("top", "right", "bottom", "left");
        List<String> upright =
                sides.stream().map(side -> Wml.attribute(margins, side)).toList();
        for (int i = 0; i < 4; i++) {
            Wml.set(margins, sides.get((i + 1) % 4), upright.get(i));
        }
    }

    private static Element child(Element section, String name) {
        return Dom.child(section, name)
                .orElseThrow(() -> new IllegalStateException("the template's section has no " + name));
    }
}
