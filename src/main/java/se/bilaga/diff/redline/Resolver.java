package se.bilaga.diff.redline;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Wins the two trees back from the redline, as a reader would who accepts or rejects every change. */
public final class Resolver {
    private Resolver() {}

    /** The new tree. */
    public static Document accept(Document redline) {
        return resolve(redline, true);
    }

    /** The old tree. */
    public static Document reject(Document redline) {
        return resolve(redline, false);
    }

    private static Document resolve(Document redline, boolean now) {
        Document copy = (Document) redline.cloneNode(true);
        resolve(copy.getDocumentElement(), now);
        copy.normalize();
        return copy;
    }

    private static void resolve(Element parent, boolean now) {
        for (Element child : Tree.elements(parent)) {
            if (Mark.isOnly(child, !now)) {
                parent.removeChild(child);
                continue;
            }
            resolve(child, now);
            if (child.getTagName().equals("ins") || child.getTagName().equals("del")) {
                unwrap(parent, child);
            } else {
                clean(child, now);
            }
        }
    }

    private static void unwrap(Element parent, Element mark) {
        for (Node node : Tree.children(mark)) {
            parent.insertBefore(node, mark);
        }
        parent.removeChild(mark);
    }

    private static void clean(Element element, boolean now) {
        if (!now) {
            OldAttributes.restore(element);
        }
        Mark.ATTRIBUTES.forEach(element::removeAttribute);
    }
}
