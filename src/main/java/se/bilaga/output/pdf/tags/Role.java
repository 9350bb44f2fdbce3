package se.bilaga.output.pdf.tags;

import java.util.Locale;
import java.util.Map;
import org.w3c.dom.Element;
import se.bilaga.output.pdf.tree.PrintDocument;

/** The structure types of the tag tree, by the elements that become them. */
enum Role {
    DOCUMENT("Document"),
    SECT("Sect"),
    DIV("Div"),
    TOC("TOC"),
    TOCI("TOCI"),
    REFERENCE("Reference"),
    LINK("Link"),
    H1("H1"),
    H2("H2"),
    H3("H3"),
    H4("H4"),
    H5("H5"),
    H6("H6"),
    P("P"),
    QUOTE("BlockQuote"),
    LIST("L"),
    ITEM("LI"),
    LABEL("Lbl"),
    BODY("LBody"),
    TABLE("Table"),
    CAPTION("Caption"),
    HEAD("THead"),
    ROWS("TBody"),
    FOOT("TFoot"),
    ROW("TR"),
    HEADER("TH"),
    CELL("TD"),
    FIGURE("Figure"),
    NOTE("Note"),
    SPAN("Span"),
    INSERTION("Insertion"),
    DELETION("Deletion"),
    /** Leaves no trace of its own: its content belongs to what it stands in. */
    TRANSPARENT("");

    private static final Map<String, Role> OF_ELEMENT = Map.ofEntries(
            Map.entry("body", DOCUMENT),
            Map.entry("header", SECT),
            Map.entry("section", SECT),
            Map.entry("figure", DIV),
            Map.entry("p", P),
            Map.entry("blockquote", QUOTE),
            Map.entry("ul", LIST),
            Map.entry("ol", LIST),
            Map.entry("li", ITEM),
            Map.entry("table", TABLE),
            Map.entry("caption", CAPTION),
            Map.entry("figcaption", CAPTION),
            Map.entry("thead", HEAD),
            Map.entry("tbody", ROWS),
            Map.entry("tfoot", FOOT),
            Map.entry("tr", ROW),
            Map.entry("th", HEADER),
            Map.entry("td", CELL),
            Map.entry("svg", FIGURE),
            Map.entry("img", FIGURE),
            Map.entry("a", LINK),
            Map.entry("abbr", SPAN),
            Map.entry("ins", INSERTION),
            Map.entry("del", DELETION));

    private final String type;

    Role(String type) {
        this.type = type;
    }

    /** As in the file: {@code TOCI}. */
    String type() {
        return type;
    }

    boolean isChange() {
        return this == INSERTION || this == DELETION;
    }

    static Role of(Element element) {
        String name = element.getTagName();
        if (name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1))) {
            return valueOf(name.toUpperCase(Locale.ROOT));
        }
        return switch (element.getAttribute("class")) {
            case PrintDocument.NOTE -> NOTE;
            case PrintDocument.NOTE_NUMBER -> LABEL;
            default ->
                element.hasAttribute("lang") && name.equals("span")
                        ? SPAN
                        : inContents(element) ? ofContents(name) : OF_ELEMENT.getOrDefault(name, TRANSPARENT);
        };
    }

    private static Role ofContents(String name) {
        return switch (name) {
            case "ol" -> TOC;
            case "li" -> TOCI;
            case "a" -> LINK;
            case "p" -> P;
            default -> TRANSPARENT;
        };
    }

    static boolean inContents(Element element) {
        for (var node = element.getParentNode(); node instanceof Element parent; node = node.getParentNode()) {
            if (parent.getTagName().equals("nav")) {
                return true;
            }
        }
        return false;
    }
}
