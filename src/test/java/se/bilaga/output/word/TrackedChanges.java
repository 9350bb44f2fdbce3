package se.bilaga.output.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import se.bilaga.office.Dom;
import se.bilaga.office.OpcPackage;
import se.bilaga.office.Relationships.Relationship;
import se.bilaga.office.Wml;

/** Accepts or rejects every tracked change in a .docx, as Word does. */
public final class TrackedChanges {

    private static final Set<String> ADDED = Set.of("ins", "moveTo");
    private static final Set<String> REMOVED = Set.of("del", "moveFrom");

    private final Set<String> gone;
    private final Set<String> kept;

    private TrackedChanges(boolean accept) {
        this.gone = accept ? REMOVED : ADDED;
        this.kept = accept ? ADDED : REMOVED;
    }

    public static byte[] accept(byte[] docx) throws IOException {
        return new TrackedChanges(true).resolve(docx);
    }

    public static byte[] reject(byte[] docx) throws IOException {
        return new TrackedChanges(false).resolve(docx);
    }

    private byte[] resolve(byte[] docx) throws IOException {
        OpcPackage file = OpcPackage.read(docx);
        Document document = Dom.parse(file.part("word/document.xml"));
        resolve(document);
        Document notes = Dom.parse(file.part("word/footnotes.xml"));
        resolve(notes);
        dropUncalled(notes, document);
        for (Relationship link : file.relationships("word/document.xml").all()) {
            if (Set.of("header", "footer").contains(link.kind())) {
                Document part = Dom.parse(file.part("word/" + link.target()));
                resolve(part);
                file.replace("word/" + link.target(), Dom.bytes(part));
            }
        }
        file.replace("word/document.xml", Dom.bytes(document));
        file.replace("word/footnotes.xml", Dom.bytes(notes));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        file.write(out);
        return out.toByteArray();
    }

    private void resolve(Document part) {
        rows(part);
        runs(part);
        for (Element paragraph : List.copyOf(Dom.all(part, Wml.W, "p"))) {
            mark(paragraph);
        }
    }

    private void rows(Document part) {
        for (Element row : List.copyOf(Dom.all(part, Wml.W, "tr"))) {
            boolean goes = Dom.child(row, "trPr").stream()
                    .flatMap(properties -> Dom.children(properties).stream())
                    .anyMatch(e -> gone.contains(e.getLocalName()));
            if (goes) {
                Element table = (Element) row.getParentNode();
                Dom.remove(row);
                if (Dom.child(table, "tr").isEmpty()) {
                    Dom.remove(table);
                }
            }
        }
    }

    private void runs(Document part) {
        for (String name : kept) {
            for (Element change : List.copyOf(Dom.all(part, Wml.W, name))) {
                if (!isMark(change)) {
                    unwrap(change);
                }
            }
        }
        for (String name : gone) {
            for (Element change : List.copyOf(Dom.all(part, Wml.W, name))) {
                if (!isMark(change)) {
                    Dom.remove(change);
                }
            }
        }
        rename(part, "delText", "w:t");
        rename(part, "delInstrText", "w:instrText");
    }

    /** In a row's or a paragraph mark's properties a change has no content. */
    private static boolean isMark(Element change) {
        return Set.of("rPr", "trPr").contains(change.getParentNode().getLocalName());
    }

    private static void unwrap(Element change) {
        while (change.getFirstChild() != null) {
            change.getParentNode().insertBefore(change.getFirstChild(), change);
        }
        Dom.remove(change);
    }

    private static void rename(Document part, String from, String to) {
        for (Element e : List.copyOf(Dom.all(part, Wml.W, from))) {
            part.renameNode(e, Wml.W, to);
        }
    }

    /** A paragraph whose mark goes runs into the next one; nothing is left of an empty one. */
    private void mark(Element paragraph) {
        Element properties = Dom.child(paragraph, "pPr").orElse(null);
        Element run = properties == null ? null : Dom.child(properties, "rPr").orElse(null);
        if (properties == null || run == null) {
            return;
        }
        boolean goes = Dom.children(run).stream().anyMatch(e -> gone.contains(e.getLocalName()));
        Dom.children(run).stream()
                .filter(e -> ADDED.contains(e.getLocalName()) || REMOVED.contains(e.getLocalName()))
                .forEach(Dom::remove);
        if (goes) {
            merge(paragraph, properties);
        }
    }

    private static void merge(Element paragraph, Element properties) {
        Node next = paragraph.getNextSibling();
        while (next != null && !Set.of("p", "tbl").contains(String.valueOf(next.getLocalName()))) {
            next = next.getNextSibling();
        }
        boolean blank = DocxText.text(paragraph).isEmpty();
        if (next instanceof Element after && after.getLocalName().equals("p")) {
            Dom.remove(properties);
            Element kept = Dom.child(after, "pPr").orElse(null);
            Node first = kept == null ? after.getFirstChild() : kept.getNextSibling();
            while (paragraph.getFirstChild() != null) {
                after.insertBefore(paragraph.getFirstChild(), first);
            }
            Dom.remove(paragraph);
        } else if (blank) {
            Dom.remove(paragraph);
        }
    }

    private static void dropUncalled(Document notes, Document document) {
        Set<String> called = new HashSet<>();
        Dom.all(document, Wml.W, "footnoteReference").forEach(e -> called.add(Wml.attribute(e, "id")));
        for (Element note : List.copyOf(Dom.all(notes, Wml.W, "footnote"))) {
            if (Wml.attribute(note, "type").isEmpty() && !called.contains(Wml.attribute(note, "id"))) {
                Dom.remove(note);
            }
        }
    }
}
