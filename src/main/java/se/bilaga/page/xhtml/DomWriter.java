package se.bilaga.page.xhtml;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import se.bilaga.page.tree.Document;

/** A tree as the document object model that layout engines read, in no namespace. */
public final class DomWriter implements MarkupSink {
    private final org.w3c.dom.Document dom;
    private Node open;

    public DomWriter() {
        try {
            dom = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
        open = dom;
    }

    /** The tree as it is. */
    public static org.w3c.dom.Document of(Document document) {
        DomWriter writer = new DomWriter();
        new XhtmlWriter(writer).write(document);
        return writer.document();
    }

    /** What is written so far. */
    public org.w3c.dom.Document document() {
        return dom;
    }

    @Override
    public void open(StartTag tag) {
        Element element = dom.createElement(tag.name());
        tag.attributes().forEach(element::setAttribute);
        open = open.appendChild(element);
    }

    @Override
    public void text(String text) {
        open.appendChild(dom.createTextNode(text));
    }

    @Override
    public void close() {
        open = open.getParentNode();
    }
}
