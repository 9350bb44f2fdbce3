package se.bilaga.page.markup;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import se.bilaga.page.tree.Document;

/** A tree out of a document object model that the program has made itself. */
public final class DomReader {
    private final StringBuilder markup = new StringBuilder();

    private DomReader() {}

    /** The tree; what it has no place for is a fault of the program. */
    public static Document read(org.w3c.dom.Document dom) {
        DomReader reader = new DomReader();
        reader.write(dom.getDocumentElement());
        List<MarkupFault> faults = new ArrayList<>();
        return TreeReader.read(reader.markup.toString(), faults)
                .filter(document -> faults.isEmpty())
                .orElseThrow(() -> new IllegalArgumentException(faults.toString()));
    }

    private void write(Node node) {
        if (node instanceof Element element) {
            markup.append('<').append(element.getTagName());
            NamedNodeMap attributes = element.getAttributes();
            for (int i = 0; i < attributes.getLength(); i++) {
                Node attribute = attributes.item(i);
                markup.append(' ').append(attribute.getNodeName()).append("=\"");
                escape(attribute.getNodeValue());
                markup.append('"');
            }
            markup.append('>');
            for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
                write(child);
            }
            markup.append("</").append(element.getTagName()).append('>');
        } else {
            escape(node.getNodeValue());
        }
    }

    private void escape(String text) {
        markup.append(text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;"));
    }
}
