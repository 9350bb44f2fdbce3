package se.bilaga.output.word;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import se.bilaga.office.Xml;
import se.bilaga.page.Page;

/** Tracked changes: who made them and when, and the ids that marks in a document share. */
final class Revisions {

    private final String author;
    private final String date;
    private final Set<String> moves;
    private int lastId = 1000;

    Revisions(Page page) {
        author = page.metadata().author();
        date = page.metadata().created().truncatedTo(ChronoUnit.SECONDS).toString();
        moves = whole(page.xhtml().getDocumentElement());
    }

    /** The moves of which both ends are blocks in the document; Word knows no half moves. */
    private static Set<String> whole(Element root) {
        Set<String> here = new HashSet<>();
        Set<String> away = new HashSet<>();
        List<Element> ends = new ArrayList<>();
        for (String name : List.of("p", "h2", "h3", "h4", "h5", "h6", "li")) {
            NodeList found = root.getElementsByTagName(name);
            for (int i = 0; i < found.getLength(); i++) {
                ends.add((Element) found.item(i));
            }
        }
        for (Element end : ends) {
            switch (end.getAttribute("data-andring")) {
                case "flyttad-hit" -> here.add(end.getAttribute("data-andring-id"));
                case "flyttad-bort" -> away.add(end.getAttribute("data-andring-id"));
                default -> {} // not moved
            }
        }
        here.retainAll(away);
        here.remove("");
        return here;
    }

    /** An id that no other mark in the document has. */
    String nextId() {
        return Integer.toString(++lastId);
    }

    /** The change as Word can tell it: a move that has both its ends, or else text that came or went. */
    @Nullable
    Change known(@Nullable Change change) {
        return change == null || moves.contains(change.id()) ? change : change.plain();
    }

    /** Opens {@code <w:ins …>} or its like. */
    void open(Xml xml, Change change) {
        xml.open(change.kind().element(), attributes());
    }

    /** {@code <w:ins …/>} in a paragraph mark's or a row's properties. */
    void mark(Xml xml, Change change) {
        xml.empty(change.kind().element(), attributes());
    }

    private String[] attributes() {
        return new String[] {"w:id", nextId(), "w:author", author, "w:date", date};
    }

    /** The start of the range that a moved paragraph is; the answer ends it. */
    @Nullable
    String openRange(Xml xml, @Nullable Change change) {
        if (change == null || change.kind() == change.kind().plain()) {
            return null;
        }
        String id = nextId();
        String start = change.kind().element() + "RangeStart";
        xml.empty(start, "w:id", id, "w:author", author, "w:date", date, "w:name", "flytt" + change.id());
        return "<" + change.kind().element() + "RangeEnd w:id=\"" + id + "\"/>";
    }
}
