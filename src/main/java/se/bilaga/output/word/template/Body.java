package se.bilaga.output.word.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
    private final @Nullable Element place;
    private final Sections sections;
    private final boolean blank;

    public Body(Document part, Paper paper) {
        this.part = part;
        this.body = Dom.child(part.getDocumentElement(), "body").orElseThrow();
        this.place = place();
        this.blank = place == null && isBlank(Dom.children(body));
        List<Element> before = before();
        this.sections = Sections.of(part, section(), isBlank(before), paper);
        if (sections.hadColumns() && !isBlank(before)) {
            closeColumns(before);
        }
    }

    public Sections sections() {
        return sections;
    }

    /** The part with the document in its place: where the template says so, else after all that it has. */
    public byte[] with(String markup) {
        @Nullable Node before = place == null ? null : place.getNextSibling();
        if (place != null) {
            Dom.remove(place);
        } else if (blank) {
            Dom.children(body).forEach(Dom::remove);
        }
        int end = markup.lastIndexOf(sections.start());
        String blocks = markup.substring(0, end);
        String last = markup.substring(end);
        boolean goesOn = before != null
                && !(before instanceof Element next && next.getLocalName().equals("sectPr"));
        if (goesOn && (sections.hadColumns() || !isLast(section()))) {
            section().ifPresent(Sections::goOn);
            return Splice.into(part, body, before, blocks + "<w:p><w:pPr>" + last + "</w:pPr></w:p>");
        }
        section().filter(this::isLast).ifPresent(Dom::remove);
        if (!goesOn) {
            return Splice.into(part, body, null, blocks + last);
        }
        return Splice.into(part, body, before, blocks, last);
    }

    private boolean isLast(Optional<Element> section) {
        return section.filter(this::isLast).isPresent();
    }

    private boolean isLast(Element section) {
        return body.equals(section.getParentNode());
    }

    /** The section that the document's place is in: the first that ends there or after it. */
    private Optional<Element> section() {
        List<Element> all = Dom.children(body);
        return all.subList(place == null ? 0 : Math.max(0, all.indexOf(place)), all.size()).stream()
                .flatMap(child -> ending(child).stream())
                .filter(section -> place != null || isLast(section))
                .findFirst();
    }

    private static Optional<Element> ending(Element child) {
        return child.getLocalName().equals("sectPr")
                ? Optional.of(child)
                : Dom.child(child, "pPr").flatMap(properties -> Dom.child(properties, "sectPr"));
    }

    /** What the template has before the document in its section. */
    private List<Element> before() {
        List<Element> before = new ArrayList<>();
        for (Element child : Dom.children(body)) {
            if (child.equals(place)) {
                return before;
            }
            if (ending(child).isPresent() && !child.getLocalName().equals("sectPr")) {
                before.clear();
            } else if (!child.getLocalName().equals("sectPr")) {
                before.add(child);
            }
        }
        return before;
    }

    /** What stands before the document keeps its columns; the document itself is set in one. */
    private void closeColumns(List<Element> before) {
        Element last = before.get(before.size() - 1);
        Element paragraph = Dom.fragment(part, Wml.DECLARATIONS, "<w:p><w:pPr/></w:p>");
        section().ifPresent(section -> Dom.child(paragraph, "pPr").orElseThrow().appendChild(section.cloneNode(true)));
        body.insertBefore(paragraph, last.getNextSibling());
        sections.continued();
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

    /** Whether nothing is seen of these, as of the empty paragraph of a new document. */
    private static boolean isBlank(List<Element> blocks) {
        return blocks.stream()
                .allMatch(block -> block.getTextContent().isBlank()
                        && Dom.all(block, Wml.W, "drawing").isEmpty()
                        && Dom.all(block, Wml.W, "pict").isEmpty());
    }
}
