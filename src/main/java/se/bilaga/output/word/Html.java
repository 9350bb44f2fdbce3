package se.bilaga.output.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Looking about in the XHTML tree. */
final class Html {

    private static final Set<String> BLOCKS = Set.of("p", "ul", "ol", "table", "figure", "blockquote", "section");

    private Html() {}

    static List<Element> children(Element parent) {
        List<Element> elements = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }

    /** The children of a name: {@code children(table, "tr")}. */
    static List<Element> children(Element parent, String name) {
        return children(parent).stream()
                .filter(child -> child.getTagName().equals(name))
                .toList();
    }

    /** All elements of a name under {@code parent}, in order. */
    static List<Element> all(Element parent, String name) {
        var found = parent.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>(found.getLength());
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    static boolean hasClass(Element element, String name) {
        return (" " + element.getAttribute("class") + " ").contains(" " + name + " ");
    }

    static boolean isBlock(Node node) {
        return node instanceof Element element && BLOCKS.contains(element.getTagName());
    }

    static boolean hasBlocks(Element element) {
        return children(element).stream().anyMatch(Html::isBlock);
    }

    /** The text as a reader sees it in the new document: without what is deleted and without footnotes. */
    static String text(Node node) {
        return text(node, "del");
    }

    /** The text of one side of a comparison, the side that {@code without} is not on. */
    static String text(Node node, String without) {
        StringBuilder out = new StringBuilder();
        collect(node, without, out);
        return out.toString().replaceAll("[ \\t\\r\\n]+", " ").strip();
    }

    private static void collect(Node node, String without, StringBuilder out) {
        if (node instanceof Element e && (e.getTagName().equals(without) || hasClass(e, "fotnot"))) {
            return;
        }
        if (node.getNodeType() == Node.TEXT_NODE) {
            out.append(node.getNodeValue());
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            collect(child, without, out);
        }
    }
}
