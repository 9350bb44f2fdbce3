package se.bilaga.output.html;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Elements of a tree: those that there are, and new ones. */
final class Elements {
    private Elements() {}

    /** A new one with a class. */
    static Element of(Document document, String name, String cssClass) {
        Element element = document.createElement(name);
        element.setAttribute("class", cssClass);
        return element;
    }

    /** Those of a name, a list that stays as it is while the tree changes. */
    static List<Element> all(Document document, String name) {
        NodeList live = document.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>(live.getLength());
        for (int i = 0; i < live.getLength(); i++) {
            elements.add((Element) live.item(i));
        }
        return elements;
    }
}
