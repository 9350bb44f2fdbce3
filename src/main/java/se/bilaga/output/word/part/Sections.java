package se.bilaga.output.word.part;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import se.bilaga.office.Dom;
import se.bilaga.office.Wml;
import se.bilaga.paper.Paper;
import se.bilaga.paper.Sheet;
import se.bilaga.paper.Sides;

/** Page size and margins, upright and on its side: the template's, and those of the look where it says nothing. */
public final class Sections {
    private static final Set<String> FIRST_ONLY = Set.of("headerReference", "footerReference", "titlePg");
    private static final Set<String> BEFORE_SIZE =
            Set.of("headerReference", "footerReference", "footnotePr", "endnotePr", "type", "pgSz");
    private static final double TWENTIETHS = 20;
    /** From the edge of the page to its header and footer, at most. */
    private static final double EDGE = 35.45;

    private final Paper paper;
    private final Element upright;
    private final Element onItsSide;
    private final boolean alone;
    private final boolean hadColumns;
    private boolean first = true;
    private boolean continuous;

    private Sections(Paper paper, Element upright, Element onItsSide, boolean alone, boolean hadColumns) {
        this.paper = paper;
        this.upright = upright;
        this.onItsSide = onItsSide;
        this.alone = alone;
        this.hadColumns = hadColumns;
    }

    /**
     * Like the section of the template that the document stands in, but in one column.
     *
     * @param alone whether nothing of the template stands before the document in it
     */
    public static Sections of(Document main, Optional<Element> found, boolean alone, Paper paper) {
        Element upright = found.map(section -> (Element) section.cloneNode(true))
                .orElseGet(() -> Dom.fragment(main, Wml.DECLARATIONS, "<w:sectPr/>"));
        Optional<Element> columns = Dom.child(upright, "cols").filter(Sections::areMany);
        columns.ifPresent(Dom::remove);
        Element onItsSide = (Element) upright.cloneNode(true);
        boolean sized = Dom.child(upright, "pgSz").isPresent();
        complete(upright, paper.upright());
        complete(onItsSide, sized ? paper.upright() : paper.landscape());
        if (sized) {
            turn(onItsSide);
        }
        return new Sections(paper, upright, onItsSide, alone, columns.isPresent());
    }

    private static boolean areMany(Element columns) {
        return Wml.number(columns, "num", 1) > 1 || !Dom.children(columns).isEmpty();
    }

    /** How the properties of a section begin, with the prefix that the template has. */
    public String start() {
        return "<" + upright.getNodeName();
    }

    /** Whether the template's section has columns, so that what stands before and after needs sections of its own. */
    public boolean hadColumns() {
        return hadColumns;
    }

    /** Lets the document begin on the page where the template's own text ends. */
    public void continued() {
        first = false;
        continuous = true;
    }

    /** Whether a page that is turned at once leaves nothing behind. */
    public boolean beginsPage() {
        return alone && first;
    }

    /** Lets a section of the template go on after the document, with the headers and footers that it has. */
    public static void goOn(Element section) {
        dropFirst(section);
        Element type = section.getOwnerDocument().createElementNS(Wml.W, "w:type");
        Wml.set(type, "val", "continuous");
        section.insertBefore(type, afterNotes(section));
    }

    private static @Nullable Node afterNotes(Element section) {
        return Dom.children(section).stream()
                .filter(child -> !BEFORE_SIZE.contains(child.getLocalName())
                        || child.getLocalName().equals("pgSz"))
                .findFirst()
                .orElse(null);
    }

    private static void dropFirst(Element section) {
        for (Element child : Dom.children(section)) {
            if (FIRST_ONLY.contains(child.getLocalName())) {
                Dom.remove(child);
            } else if (child.getLocalName().equals("pgNumType")) {
                child.removeAttributeNS(Wml.W, "start");
            }
        }
        List.copyOf(Dom.all(section, Wml.W, "type")).forEach(Dom::remove);
    }

    private static void complete(Element section, Sheet sheet) {
        Sides sides = sheet.margins();
        boolean sized = Dom.child(section, "pgSz").isPresent();
        Element size = child(section, "pgSz");
        say(size, "w", sheet.width());
        say(size, "h", sheet.height());
        if (!sized && sheet.width() > sheet.height()) {
            Wml.set(size, "orient", "landscape");
        }
        Element margins = child(section, "pgMar");
        say(margins, "top", sides.top());
        say(margins, "right", sides.right());
        say(margins, "bottom", sides.bottom());
        say(margins, "left", sides.left());
        say(margins, "header", Math.min(EDGE, sides.top() / 2));
        say(margins, "footer", Math.min(EDGE, sides.bottom() / 2));
        say(margins, "gutter", 0);
    }

    private static void say(Element element, String name, double points) {
        if (Wml.attribute(element, name).isEmpty()) {
            Wml.set(element, name, String.valueOf(twentieths(points)));
        }
    }

    private static int twentieths(double points) {
        return (int) Math.round(points * TWENTIETHS);
    }

    /** The width of the text in twentieths of a point. */
    public int textWidth(boolean landscape) {
        Element section = landscape ? onItsSide : upright;
        Sheet sheet = paper.sheet(landscape);
        Element margins = child(section, "pgMar");
        return Wml.number(child(section, "pgSz"), "w", twentieths(sheet.width()))
                - Math.abs(
                        Wml.number(margins, "left", twentieths(sheet.margins().left())))
                - Math.abs(
                        Wml.number(margins, "right", twentieths(sheet.margins().right())));
    }

    /** What is left beside a line of running text, in twentieths of a point. */
    public int besideText(boolean landscape) {
        int width = textWidth(landscape);
        return width - (int) Math.round(Math.min(width, paper.measure() * TWENTIETHS));
    }

    /**
     * The properties of the next section, in the order that they are asked for: the first has the template's header,
     * footer and first page, the others go on with them.
     */
    public String next(boolean landscape) {
        Element section = (Element) (landscape ? onItsSide : upright).cloneNode(true);
        if (continuous && !landscape) {
            goOn(section);
        } else if (!first) {
            dropFirst(section);
        }
        first = false;
        continuous = false;
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

    /** A part of the section, added where it must stand when it is not there. */
    private static Element child(Element section, String name) {
        return Dom.child(section, name).orElseGet(() -> {
            Element added = section.getOwnerDocument().createElementNS(Wml.W, "w:" + name);
            @Nullable
            Node next = Dom.children(section).stream()
                    .filter(other -> !BEFORE_SIZE.contains(other.getLocalName()))
                    .findFirst()
                    .orElse(null);
            section.insertBefore(added, next);
            return added;
        });
    }
}
