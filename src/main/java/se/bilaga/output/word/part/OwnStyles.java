package se.bilaga.output.word.part;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import se.bilaga.office.Dom;
import se.bilaga.office.Wml;
import se.bilaga.paper.Paper;

/** The program's own styles, which a template gets that lacks them. */
final class OwnStyles {
    private static final Set<String> COLORED = Set.of(
            "Title",
            "Heading1",
            "Heading2",
            "Heading3",
            "Heading4",
            "Heading5",
            "TOCHeading",
            "Organisation",
            "Nyckeltal");
    /** The colour of strong rules. */
    private static final String STRONG = "404040";

    private static final String CELLS = "Tabelltext";
    /** Word's unit of type, of a point. */
    private static final int HALVES = 2;

    private OwnStyles() {}

    /**
     * Our own styles, for a template that has none at all: text and tables of the paper's sizes, the rest as much larger
     * or smaller than {@link Paper#PLAIN} has them.
     *
     * @param color {@code #rrggbb} of headings and rules, {@code ""} for our own
     */
    static Document read(Paper paper, String color) {
        Document own = readPlain();
        if (!color.isEmpty()) {
            color(own, color.substring(1).toUpperCase(Locale.ROOT));
        }
        for (String element : List.of("sz", "szCs")) {
            for (Element size : Dom.all(own, Wml.W, element)) {
                double plain = Wml.number(size, "val", 0);
                Wml.set(size, "val", String.valueOf(Math.round(plain * paper.textSize() / Paper.PLAIN.textSize())));
            }
        }
        Element cells = Dom.all(own, Wml.W, "style").stream()
                .filter(style -> Wml.attribute(style, "styleId").equals(CELLS))
                .flatMap(style -> Dom.child(style, "rPr").stream())
                .findFirst()
                .orElseThrow();
        // Never larger, for the columns are as wide as the words of the paper's tables need.
        String halves = String.valueOf((long) Math.floor(HALVES * paper.tables().size()));
        Dom.children(cells).forEach(size -> Wml.set(size, "val", halves));
        return own;
    }

    /** Headings and the strong rules of tables, as in PDF. */
    private static void color(Document own, String color) {
        for (Element style : Dom.all(own, Wml.W, "style")) {
            if (COLORED.contains(Wml.attribute(style, "styleId"))) {
                Element letters = Dom.child(style, "rPr")
                        .orElseGet(() -> (Element) style.appendChild(own.createElementNS(Wml.W, "w:rPr")));
                Element said = own.createElementNS(Wml.W, "w:color");
                Wml.set(said, "val", color);
                letters.insertBefore(
                        said,
                        Dom.children(letters).stream()
                                .filter(part -> List.of("sz", "szCs").contains(part.getLocalName()))
                                .findFirst()
                                .orElse(null));
            }
        }
        for (String side : List.of("top", "bottom")) {
            Dom.all(own, Wml.W, side).stream()
                    .filter(rule -> Wml.attribute(rule, "color").equals(STRONG))
                    .forEach(rule -> Wml.set(rule, "color", color));
        }
    }

    private static Document readPlain() {
        try (InputStream in = OwnStyles.class.getResourceAsStream("styles.xml")) {
            if (in == null) {
                throw new IllegalStateException("styles.xml is not on the class path");
            }
            return Dom.parse(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
