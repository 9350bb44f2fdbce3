package se.bilaga.output.word.template;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import se.bilaga.office.Dom;
import se.bilaga.office.Wml;
import se.bilaga.output.word.part.Sections;
import se.bilaga.output.word.part.Splice;
import se.bilaga.paper.Paper;

/** The template's main part and the place in it where the document goes. */
public final class Body {
    /** The bookmark or content control that marks the place. */
    private static final List<String> PLACE = List.of("innehåll", "innehall");

    private final Document part;
    private final Element body;
    private final Sections sections;

    public Body(Document part, Paper paper) {
        this.part = part;
        this.body = Dom.child(part.getDocumentElement(), "body").orElseThrow();
        this.sections = Sections.of(part, body, paper);
    }

    public Sections sections() {
        return sections;
    }

    /** The part with the document in its place: where the template says so, else after all that it has. */
    public byte[] with(String markup) {
        Element place = place();
        @Nullable Node before = null;
        if (place != null) {
            before = place.getNextSibling();
            Dom.remove(place);
        } else if (isBlank()) {
            Dom.children(body).forEach(Dom::remove);
        }
        int end = markup.lastIndexOf("<w:sectPr");
        if (before == null) {
            return Splice.into(part, body, null, markup);
        }
        body.appendChild(Dom.fragment(part, Wml.DECLARATIONS, markup.substring(end)));
        return Splice.into(part, body, before, markup.substring(0, end));
    }

    private @Nullable Element place() {
        for (Element child : Dom.children(body)) {
            boolean marked = Dom.all(child, Wml.W, "bookmarkStart").stream()
                    .anyMatch(bookmark -> isPlace(Wml.attribute(bookmark, "name")));
            boolean control = child.getLocalName().equals("sdt")
                    && Dom.child(child, "sdtPr").stream()
                            .anyMatch(p -> isPlace(Wml.value(p, "tag").orElse(""))
                                    || isPlace(Wml.value(p, "alias").orElse("")));
            if (marked || control) {
                return child;
            }
        }
        return null;
    }

    private static boolean isPlace(String name) {
        return PLACE.contains(name.strip().toLowerCase(Locale.ROOT));
    }

    /** Whether the template's body is the empty paragraph of a new document. */
    private boolean isBlank() {
        return body.getTextContent().isBlank()
                && Dom.all(body, Wml.W, "drawing").isEmpty()
                && Dom.all(body, Wml.W, "pict").isEmpty();
    }
}
