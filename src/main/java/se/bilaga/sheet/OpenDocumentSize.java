package se.bilaga.sheet;

import java.io.ByteArrayInputStream;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** How many cells an OpenDocument sheet has once its repeated rows and columns are written out, before anyone does that. */
final class OpenDocumentSize {
    private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static final long MOST_CELLS = 1_000_000;

    private OpenDocumentSize() {}

    static void check(Map<String, byte[]> parts) throws SheetFault {
        byte[] content = parts.getOrDefault("content.xml", new byte[0]);
        long cells = 0;
        long columns = 0;
        long repeated = 1;
        boolean filled = false;
        try {
            XMLStreamReader xml = reader(content);
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT && TABLE.equals(xml.getNamespaceURI())) {
                    if (xml.getLocalName().equals("table-row")) {
                        repeated = count(xml, "number-rows-repeated");
                        columns = 0;
                        filled = false;
                    } else if (xml.getLocalName().endsWith("table-cell")) {
                        boolean value = xml.getAttributeValue(OFFICE, "value-type") != null;
                        filled |= value;
                        columns += value ? count(xml, "number-columns-repeated") : 0;
                    }
                } else if (event == XMLStreamConstants.END_ELEMENT
                        && TABLE.equals(xml.getNamespaceURI())
                        && xml.getLocalName().equals("table-row")
                        && filled) {
                    cells += columns * repeated;
                }
                if (cells > MOST_CELLS || columns > MOST_CELLS) {
                    throw OfficeZip.tooLarge();
                }
            }
        } catch (XMLStreamException e) {
            throw OfficeZip.damaged();
        }
    }

    static XMLStreamReader reader(byte[] part) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(new ByteArrayInputStream(part));
    }

    private static long count(XMLStreamReader xml, String attribute) {
        String written = xml.getAttributeValue(TABLE, attribute);
        return written == null || !written.matches("\\d{1,9}") ? 1 : Long.parseLong(written);
    }
}
