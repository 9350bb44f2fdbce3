package se.bilaga.diff.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Reads the page tree, which holds a closed set of elements. */
final class Tree {
    private static final Set<String> BLOCKS = Set.of(
            "body",
            "header",
            "main",
            "nav",
            "section",
            "div",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "p",
            "ul",
            "ol",
            "li",
            "blockquote",
            "table",
            "caption",
            "colgroup",
            "col",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "figure",
            "figcaption");
    private static final Set<String> DRAWN = Set.of("svg", "img", "br", "col");

    private Tree() {}

    static Document empty() {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<Node> children(Element parent) {
        List<Node> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            children.add(node);
        }
        return children;
    }

    static List<Element> elements(Element parent) {
        return children(parent).stream()
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }

    /** Every element below, the outermost first. */
    static List<Element> all(Element root) {
        List<Element> all = new ArrayList<>();
        for (Element child : elements(root)) {
            all.add(child);
            all.addAll(all(child));
        }
        return all;
    }

    /** Whether it is no part of a sentence. */
    static boolean isBlock(Node node) {
        return node instanceof Element element && BLOCKS.contains(element.getTagName());
    }

    /** Whether it is drawn as one thing that words cannot be marked in. */
    static boolean isDrawn(Node node) {
        return node instanceof Element element && DRAWN.contains(element.getTagName());
    }

    /** Whether it holds blocks and no words of its own. */
    static boolean holdsBlocks(Element element) {
        List<Node> children = children(element);
        return !children.isEmpty()
                && children.stream().anyMatch(Tree::isBlock)
                && children.stream().allMatch(child -> isBlock(child) || isDrawn(child));
    }

    static String text(Element element) {
        return element.getTextContent().strip().replaceAll("\\s+", " ");
    }

    static Map<String, String> attributes(Element element) {
        Map<String, String> attributes = new TreeMap<>();
        NamedNodeMap map = element.getAttributes();
        for (int i = 0; i < map.getLength(); i++) {
            attributes.put(map.item(i).getNodeName(), map.item(i).getNodeValue());
        }
        return attributes;
    }

    /** Whether two trees are the same to the last attribute. */
    static boolean same(Element one, Element other) {
        return one.isEqualNode(other);
    }

    static boolean isNamed(Element one, Element other) {
        return one.getTagName().equals(other.getTagName())
                && one.getAttribute("class").equals(other.getAttribute("class"));
    }
}
