package se.bilaga.page;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Takes away the white space that a template has for its own reader, as a browser would when it sets the page. */
final class Whitespace {
    /** Elements that hold other blocks and no text of their own. */
    private static final Set<String> CONTAINERS = Set.of(
            "html",
            "head",
            "body",
            "header",
            "nav",
            "main",
            "section",
            "table",
            "colgroup",
            "thead",
            "tbody",
            "tr",
            "ul",
            "ol",
            "figure",
            "blockquote",
            "svg",
            "g");

    /** Elements whose text neither begins nor ends with a space. */
    private static final Set<String> BLOCKS =
            Set.of("title", "div", "h1", "h2", "h3", "h4", "h5", "h6", "p", "li", "th", "td", "caption", "figcaption");

    private Whitespace() {}

    static void collapse(Document document) {
        collapse(document.getDocumentElement());
    }

    private static void collapse(Element element) {
        for (Node node = element.getFirstChild(); node != null; ) {
            Node next = node.getNextSibling();
            if (node instanceof Element below) {
                collapse(below);
            } else if (node instanceof Text text) {
                collapse(text, element);
            } else {
                element.removeChild(node);
            }
            node = next;
        }
        if (BLOCKS.contains(element.getTagName())) {
            trim(element.getFirstChild(), "^ ");
            trim(element.getLastChild(), " $");
        }
    }

    private static void collapse(Text text, Element parent) {
        String collapsed = text.getData().replaceAll("[ \t\r\n]+", " ");
        boolean besideBlock = isBlock(text.getPreviousSibling()) || isBlock(text.getNextSibling());
        if (collapsed.isBlank() && (CONTAINERS.contains(parent.getTagName()) || besideBlock)) {
            parent.removeChild(text);
        } else {
            text.setData(collapsed);
        }
    }

    private static boolean isBlock(@Nullable Node node) {
        return node instanceof Element element
                && (BLOCKS.contains(element.getTagName()) || CONTAINERS.contains(element.getTagName()));
    }

    private static void trim(@Nullable Node edge, String space) {
        if (edge instanceof Text text) {
            String trimmed = text.getData().replaceFirst(space, "");
            if (trimmed.isEmpty()) {
                text.getParentNode().removeChild(text);
            } else {
                text.setData(trimmed);
            }
        }
    }
}
