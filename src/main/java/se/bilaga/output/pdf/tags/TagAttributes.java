package se.bilaga.output.pdf.tags;

import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.w3c.dom.Element;

/** What a tag says of itself beyond its type: spans and scope of cells, numbering of lists, place of figures. */
final class TagAttributes {
    private TagAttributes() {}

    static Optional<COSDictionary> of(TagNode node) {
        Element element = node.element();
        if (element == null) {
            return Optional.empty();
        }
        COSDictionary attributes = switch (node.role()) {
            case TABLE -> table(element);
            case HEADER -> header(element);
            case CELL -> spans(element);
            case LIST -> list(element);
            case FIGURE -> figure(node);
            case DOCUMENT, SECT, DIV, TOC, TOCI, REFERENCE, LINK, H1, H2, H3, H4, H5, H6, P, QUOTE -> none();
            case ITEM, LABEL, BODY, CAPTION, HEAD, ROWS, FOOT, ROW, NOTE, SPAN, TRANSPARENT -> none();
            case INSERTION -> decoration("Underline");
            case DELETION -> decoration("LineThrough");
        };
        return attributes.size() < 2 ? Optional.empty() : Optional.of(attributes);
    }

    private static COSDictionary none() {
        return new COSDictionary();
    }

    private static COSDictionary owned(String owner) {
        COSDictionary attributes = new COSDictionary();
        attributes.setItem(COSName.O, COSName.getPDFName(owner));
        return attributes;
    }

    private static COSDictionary table(Element element) {
        COSDictionary attributes = owned("Table");
        if (!element.getAttribute("summary").isEmpty()) {
            attributes.setItem(COSName.getPDFName("Summary"), new COSString(element.getAttribute("summary")));
        }
        return attributes;
    }

    private static COSDictionary header(Element element) {
        COSDictionary attributes = spans(element);
        String scope = element.getAttribute("scope").startsWith("row") ? "Row" : "Column";
        attributes.setItem(COSName.getPDFName("Scope"), COSName.getPDFName(scope));
        return attributes;
    }

    private static COSDictionary spans(Element element) {
        COSDictionary attributes = owned("Table");
        span(element, "colspan", "ColSpan", attributes);
        span(element, "rowspan", "RowSpan", attributes);
        return attributes;
    }

    private static void span(Element element, String attribute, String key, COSDictionary attributes) {
        String value = element.getAttribute(attribute);
        if (!value.isEmpty() && !value.equals("1")) {
            attributes.setInt(COSName.getPDFName(key), Integer.parseInt(value));
        }
    }

    private static COSDictionary decoration(String type) {
        COSDictionary attributes = owned("Layout");
        attributes.setItem(COSName.getPDFName("TextDecorationType"), COSName.getPDFName(type));
        return attributes;
    }

    private static COSDictionary list(Element element) {
        COSDictionary attributes = owned("List");
        String numbering = element.getTagName().equals("ol") ? "Decimal" : "Disc";
        attributes.setItem(COSName.getPDFName("ListNumbering"), COSName.getPDFName(numbering));
        return attributes;
    }

    private static COSDictionary figure(TagNode node) {
        COSDictionary attributes = owned("Layout");
        PDRectangle box = node.box();
        if (box != null) {
            COSArray corners = box.getCOSArray();
            attributes.setItem(COSName.BBOX, corners);
            attributes.setItem(COSName.getPDFName("Placement"), COSName.getPDFName("Block"));
        }
        return attributes;
    }
}
