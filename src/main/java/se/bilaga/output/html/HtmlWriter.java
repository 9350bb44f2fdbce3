package se.bilaga.output.html;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Writes a tree in the syntax of HTML: {@code <br>} has no end, {@code <p></p>} has one. */
final class HtmlWriter {
    private static final Set<String> WITHOUT_END = Set.of("br", "col", "hr", "img", "meta");

    private final Writer out;
    private final String head;

    /** @param head markup that the head element begins with */
    HtmlWriter(Writer out, String head) {
        this.out = out;
        this.head = head;
    }

    void write(Node node) throws IOException {
        if (node instanceof Text text) {
            out.write(escape(text.getData()));
        } else if (node instanceof Element element) {
            element(element);
        }
    }

    private void element(Element element) throws IOException {
        String name = element.getTagName();
        out.write("<" + name);
        attributes(element);
        out.write(">");
        if (WITHOUT_END.contains(name)) {
            return;
        }
        if (name.equals("head")) {
            out.write("\n" + head);
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            write(child);
        }
        out.write("</" + name + ">");
    }

    private void attributes(Element element) throws IOException {
        NamedNodeMap attributes = element.getAttributes();
        Map<String, String> sorted = new TreeMap<>();
        for (int i = 0; i < attributes.getLength(); i++) {
            sorted.put(attributes.item(i).getNodeName(), attributes.item(i).getNodeValue());
        }
        for (Map.Entry<String, String> attribute : sorted.entrySet()) {
            out.write(" " + attribute.getKey() + "=\"" + escape(attribute.getValue()) + "\"");
        }
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\u00a0", "&nbsp;");
    }
}
