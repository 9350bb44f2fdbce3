package se.bilaga.page.markup;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Severity;
import se.bilaga.source.text.SourceFile;

/** Tags and words of a template's markup, one after the other; nothing from outside is fetched. */
final class MarkupReader {
    /** No plan's page is deeper. */
    private static final int DEEPEST = 50;

    private final SourceFile markup;
    private final XMLStreamReader xml;
    private final List<MarkupFault> faults;
    private int depth;

    MarkupReader(String markup, List<MarkupFault> faults) throws XMLStreamException {
        this.markup = new SourceFile("", markup);
        this.faults = faults;
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        this.xml = factory.createXMLStreamReader(new StringReader(markup));
    }

    /** Reads to the first start tag. */
    Tag root() throws XMLStreamException {
        while (xml.next() != XMLStreamConstants.START_ELEMENT) {
            if (xml.getEventType() == XMLStreamConstants.DTD) {
                throw new XMLStreamException("a doctype", xml.getLocation());
            }
        }
        return tag();
    }

    /** What becomes of a start tag inside another element. */
    interface Child {
        /** Reads to the end tag. */
        void read(Tag tag) throws XMLStreamException;
    }

    /**
     * Reads what stands in an element, to its end tag.
     *
     * @param words gets the words between the tags; null where only tags may stand
     */
    void children(Tag parent, @Nullable Consumer<String> words, Child child) throws XMLStreamException {
        if (++depth > DEEPEST) {
            fault("för-djupt", parent, Message.of("<%s> står för djupt", "<%s> is nested too deep", parent.name()));
            skip();
            depth--;
            return;
        }
        StringBuilder text = new StringBuilder();
        while (true) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    flush(parent, text, words);
                    child.read(tag());
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    flush(parent, text, words);
                    depth--;
                    return;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                default -> {} // comments are for those who write templates
            }
        }
    }

    /** Passes by what stands in the element opened last. */
    void skip() throws XMLStreamException {
        for (int open = 1; open > 0; ) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> open++;
                case XMLStreamConstants.END_ELEMENT -> open--;
                default -> {} // no tag
            }
        }
    }

    private void flush(Tag parent, StringBuilder text, @Nullable Consumer<String> words) {
        if (words != null && !text.isEmpty()) {
            words.accept(Whitespace.collapsed(text));
        } else if (!text.toString().isBlank()) {
            fault(
                    "felplacerad-text",
                    parent,
                    Message.of(
                            "text kan inte stå direkt i <%s>: %s",
                            "text cannot stand directly in <%s>: %s",
                            parent.name(),
                            text.toString().strip()),
                    new Message("sätt den i ett <p>", "put it in a <p>"));
        }
        text.setLength(0);
    }

    private Tag tag() {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        return new Tag(xml.getLocalName(), at(xml.getLocation()), attributes);
    }

    /** The start of the tag that ends at a place. */
    private int at(Location end) {
        return Math.max(0, markup.text().lastIndexOf('<', offset(markup, end) - 1));
    }

    /** What a parser calls a line and a column, as an offset; its own offsets go astray at entities. */
    static int offset(SourceFile markup, Location place) {
        int line = Math.max(1, Math.min(place.getLineNumber(), markup.lines()));
        int column = Math.max(1, place.getColumnNumber());
        return Math.min(markup.lineStart(line) + column - 1, markup.text().length());
    }

    void fault(String rule, Tag tag, Message message, Message... hints) {
        faults.add(new MarkupFault(
                Severity.ERROR, rule, tag.at(), tag.name().length() + 1, message, new ArrayList<>(List.of(hints))));
    }

    void advice(String rule, Tag tag, Message message, Message... hints) {
        faults.add(new MarkupFault(Severity.ADVICE, rule, tag.at(), tag.name().length() + 1, message, List.of(hints)));
    }
}
