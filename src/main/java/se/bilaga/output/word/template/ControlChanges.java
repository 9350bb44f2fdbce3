package se.bilaga.output.word.template;

import java.time.temporal.ChronoUnit;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import se.bilaga.office.Dom;
import se.bilaga.office.Wml;
import se.bilaga.page.Metadata;

/** Tracked changes in the controls of a part, so that a header too says what it said when the changes are rejected. */
final class ControlChanges {
    /** Beyond those of the text, which begin at 1000. */
    private static final int FIRST_ID = 900_000;

    private final Metadata metadata;
    private int lastId = FIRST_ID;

    ControlChanges(Metadata metadata) {
        this.metadata = metadata;
    }

    /** A run that says something else than it did: {@code <w:del>2024</w:del><w:ins>2025</w:ins>}. */
    void replaced(Element run, String before) {
        if (!before.isEmpty()) {
            Element old = (Element) run.cloneNode(true);
            Dom.child(old, "t").orElseThrow().setTextContent(before);
            run.getParentNode().insertBefore(old, run);
            mark(old, false);
        }
        if (Dom.child(run, "t").orElseThrow().getTextContent().isEmpty()) {
            Dom.remove(run);
        } else {
            mark(run, true);
        }
    }

    /** Marks a run as inserted, or else as deleted. */
    void mark(Element run, boolean inserted) {
        Element change = create(run, inserted ? "ins" : "del");
        change.setAttributeNS(Wml.W, "w:id", Integer.toString(++lastId));
        change.setAttributeNS(Wml.W, "w:author", metadata.organisation());
        change.setAttributeNS(
                Wml.W,
                "w:date",
                metadata.created().truncatedTo(ChronoUnit.SECONDS).toString());
        run.getParentNode().replaceChild(change, run);
        change.appendChild(run);
        if (!inserted) {
            Dom.child(run, "t").ifPresent(text -> {
                Element deleted = create(run, "delText");
                deleted.setAttribute("xml:space", "preserve");
                deleted.setTextContent(text.getTextContent());
                run.replaceChild(deleted, text);
            });
        }
    }

    /** Leaves what a control holds without it: not every program settles changes inside one. */
    void unwrap(Element control, Element content) {
        while (content.getFirstChild() != null) {
            control.getParentNode().insertBefore(content.getFirstChild(), control);
        }
        Dom.remove(control);
    }

    /** Whether a run is marked already. */
    boolean isChanged(Element run) {
        Node parent = run.getParentNode();
        return Wml.W.equals(parent.getNamespaceURI())
                && (parent.getLocalName().equals("ins") || parent.getLocalName().equals("del"));
    }

    private static Element create(Element beside, String name) {
        return beside.getOwnerDocument().createElementNS(Wml.W, "w:" + name);
    }
}
