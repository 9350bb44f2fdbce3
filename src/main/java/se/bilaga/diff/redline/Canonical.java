package se.bilaga.diff.redline;

import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A tree as one text, the same for the same tree; what is made from the rest of the tree is left out. */
final class Canonical {
    private static final Set<String> DERIVED = Set.of("head", "nav");

    private Canonical() {}

    static String of(Document tree) {
        StringBuilder text = new StringBuilder();
        write(tree.getDocumentElement(), text);
        return text.toString();
    }

    /** Contents lists and running heads say again what the headings and the title say. */
    static boolean isDerived(Element element) {
        return DERIVED.contains(element.getTagName())
                || element.getAttribute("class").equals("sidhuvud");
    }

    private static void write(Element element, StringBuilder text) {
        if (isDerived(element)) {
            return;
        }
        text.append('<').append(element.getTagName());
        Tree.attributes(element)
                .forEach((name, value) -> text.append(' ')
                        .append(name)
                        .append("=\"")
                        .append(value.replace("\"", "&quot;"))
                        .append('"'));
        text.append('>');
        for (Node child : Tree.children(element)) {
            if (child instanceof Element inner) {
                write(inner, text);
            } else {
                text.append(child.getNodeValue().replace("<", "&lt;"));
            }
        }
        text.append("</").append(element.getTagName()).append('>');
    }
}
