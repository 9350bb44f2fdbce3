package se.bilaga.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reading, changing and writing the XML of a part that someone else made. */
public final class Dom {
    /** Deeper than any letterhead: tables in tables in text boxes make some forty. */
    private static final String DEEPEST = "200";

    private static final String DEPTH = "http://www.oracle.com/xml/jaxp/properties/maxElementDepth";

    private Dom() {}

    /** The tree of a part; document types, and with them entities, are refused, and what is nested without end. */
    public static Document parse(byte[] part) throws IOException {
        try {
            return builder().parse(new ByteArrayInputStream(part));
        } catch (SAXException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static DocumentBuilder builder() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setExpandEntityReferences(false);
            factory.setAttribute(DEPTH, DEEPEST);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The elements under {@code parent}, at any depth, of a namespace and local name. */
    public static List<Element> all(Node parent, String namespace, String name) {
        NodeList found = parent instanceof Document document
                ? document.getElementsByTagNameNS(namespace, name)
                : ((Element) parent).getElementsByTagNameNS(namespace, name);
        List<Element> elements = new ArrayList<>(found.getLength());
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    /** The element children, in order. */
    public static List<Element> children(Node parent) {
        List<Element> elements = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }

    /** The first child of a local name. */
    public static Optional<Element> child(Node parent, String name) {
        return children(parent).stream()
                .filter(element -> name.equals(element.getLocalName()))
                .findFirst();
    }

    /** Appends elements written as text, whose prefixes are those that {@code declarations} binds. */
    public static Element fragment(Document owner, String declarations, String markup) {
        try {
            String whole = "<fragment " + declarations + ">" + markup + "</fragment>";
            Document parsed = parse(whole.getBytes(StandardCharsets.UTF_8));
            Element first = children(parsed.getDocumentElement()).get(0);
            return (Element) owner.importNode(first, true);
        } catch (IOException e) {
            throw new IllegalStateException(markup, e);
        }
    }

    public static void remove(Node node) {
        node.getParentNode().removeChild(node);
    }

    /** The part of a tree, in UTF-8. */
    public static byte[] bytes(Document document) {
        StringBuilder out = new StringBuilder(Xml.DECLARATION);
        write(document.getDocumentElement(), out);
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** An element as text, with the prefixes that it has in its part. */
    public static String markup(Element element) {
        StringBuilder out = new StringBuilder();
        write(element, out);
        return out.toString();
    }

    private static void write(Node node, StringBuilder out) {
        switch (node.getNodeType()) {
            case Node.ELEMENT_NODE -> writeElement((Element) node, out);
            case Node.TEXT_NODE, Node.CDATA_SECTION_NODE -> Xml.escape(node.getNodeValue(), out);
            default -> {} // comments and processing instructions say nothing in a part
        }
    }

    private static void writeElement(Element element, StringBuilder out) {
        out.append('<').append(element.getNodeName());
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Node attribute = attributes.item(i);
            out.append(' ').append(attribute.getNodeName()).append("=\"");
            Xml.escape(attribute.getNodeValue(), out);
            out.append('"');
        }
        if (!element.hasChildNodes()) {
            out.append("/>");
            return;
        }
        out.append('>');
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            write(child, out);
        }
        out.append("</").append(element.getNodeName()).append('>');
    }
}
