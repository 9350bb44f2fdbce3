package se.bilaga.output.word.template;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import se.bilaga.office.Dom;
import se.bilaga.office.OpcPackage;
import se.bilaga.office.Relationships;
import se.bilaga.office.Relationships.Relationship;
import se.bilaga.office.Wml;
import se.bilaga.output.word.part.Splice;
import se.bilaga.page.Page;

/** Fills the content controls of the template. */
public final class Controls {
    private final Page page;
    private final ControlChanges changes;
    private final Set<Control> filled = EnumSet.noneOf(Control.class);

    private Controls(Page page) {
        this.page = page;
        this.changes = new ControlChanges(page.metadata());
    }

    /** Fills the controls of headers, footers and the main part; the answer is what the main part's say. */
    public static Set<Control> fill(Page page, OpcPackage file, String main, Document document) throws IOException {
        Relationships links = file.relationships(main);
        for (Relationship relationship : links.all()) {
            if (List.of("header", "footer").contains(relationship.kind())) {
                String part = links.resolve(relationship);
                Document tree = Dom.parse(file.part(part));
                new Controls(page).fill(tree);
                Splice.bind(tree);
                file.replace(part, Dom.bytes(tree));
            }
        }
        return new Controls(page).fill(document);
    }

    /** Fills what is known and blanks what is not; the answer is what the part now says. */
    private Set<Control> fill(Document part) {
        List<Element> all = List.copyOf(Dom.all(part, Wml.W, "sdt"));
        for (Element sdt : all) {
            named(sdt, "").ifPresent(control -> {
                fill(sdt, control);
                filled.add(control);
            });
        }
        all.forEach(sdt -> named(sdt, Control.IF_KNOWN).ifPresent(control -> blankIfUnknown(sdt, control)));
        return filled;
    }

    private static Optional<Control> named(Element sdt, String prefix) {
        return Stream.of("tag", "alias")
                .flatMap(where -> Dom.child(sdt, "sdtPr").flatMap(p -> Wml.value(p, where)).stream())
                .flatMap(written -> named(written, prefix).stream())
                .findFirst();
    }

    private static Optional<Control> named(String written, String prefix) {
        String name = written.strip().toLowerCase(Locale.ROOT);
        return name.startsWith(prefix) ? Control.named(name.substring(prefix.length())) : Optional.empty();
    }

    private void blankIfUnknown(Element sdt, Control control) {
        List<Element> runs = List.copyOf(Dom.all(sdt, Wml.W, "r"));
        boolean known = control.value(page) != null;
        boolean wasKnown = control.before(page) != null;
        if (!known && !wasKnown) {
            runs.forEach(Dom::remove);
        } else if (known != wasKnown) {
            runs.stream().filter(run -> !changes.isChanged(run)).forEach(run -> changes.mark(run, known));
            Dom.child(sdt, "sdtContent").ifPresent(content -> changes.unwrap(sdt, content));
        }
    }

    /** A control that is bound to data elsewhere in the file would show that instead, so the binding goes. */
    private void fill(Element sdt, Control control) {
        boolean placeholder = false;
        for (Element property : Dom.child(sdt, "sdtPr").map(Dom::children).orElse(List.of())) {
            switch (property.getLocalName()) {
                case "showingPlcHdr" -> {
                    placeholder = true;
                    Dom.remove(property);
                }
                case "dataBinding" -> Dom.remove(property);
                case "date" -> property.removeAttributeNS(Wml.W, "fullDate");
                default -> {} // how the control looks and what may be done with it
            }
        }
        Element content = Dom.child(sdt, "sdtContent").orElse(null);
        if (content != null) {
            String was = Objects.requireNonNullElse(control.before(page), "");
            String is = Objects.requireNonNullElse(control.value(page), "");
            Element run = write(content, is, placeholder);
            if (!was.equals(is)) {
                changes.replaced(run, was);
                changes.unwrap(sdt, content);
            }
        }
    }

    /** The first run keeps its looks and gets the whole text. */
    private static Element write(Element content, String value, boolean placeholder) {
        List<Element> runs = List.copyOf(Dom.all(content, Wml.W, "r"));
        Element run = runs.isEmpty() ? addRun(content) : runs.get(0);
        runs.stream().skip(1).forEach(Dom::remove);
        for (Element child : Dom.children(run)) {
            if (!child.getLocalName().equals("rPr") || placeholder) {
                Dom.remove(child);
            }
        }
        Element text = (Element) run.appendChild(content.getOwnerDocument().createElementNS(Wml.W, "w:t"));
        text.setAttribute("xml:space", "preserve");
        text.setTextContent(value);
        return run;
    }

    private static Element addRun(Element content) {
        List<Element> paragraphs = Dom.all(content, Wml.W, "p");
        Node parent = paragraphs.isEmpty() ? content : paragraphs.get(0);
        return (Element) parent.appendChild(content.getOwnerDocument().createElementNS(Wml.W, "w:r"));
    }
}
