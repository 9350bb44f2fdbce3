package se.bilaga.output.word.text;

import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.bilaga.office.Xml;
import se.bilaga.page.Page;
import se.bilaga.page.tree.BlockNode;
import se.bilaga.page.tree.BlockPart;
import se.bilaga.page.tree.ChangeMark.Fate;
import se.bilaga.page.tree.PageNode;
import se.bilaga.page.tree.PageWalk;

/** Tracked changes: who made them and when, and the ids that marks in a document share. */
public final class Revisions {
    private final String author;
    private final String date;
    private final Set<String> moves;
    private int lastId = 1000;

    Revisions(Page page) {
        author = page.metadata().organisation();
        date = page.metadata().created().truncatedTo(ChronoUnit.SECONDS).toString();
        MoveEnds ends = new MoveEnds();
        page.document().accept(ends);
        moves = ends.whole();
    }

    /** The moves of which both ends are blocks in the document; Word knows no half moves. */
    private static final class MoveEnds extends PageWalk {
        private final Set<String> here = new HashSet<>();
        private final Set<String> away = new HashSet<>();

        Set<String> whole() {
            here.retainAll(away);
            here.remove("");
            return here;
        }

        @Override
        public void visit(BlockNode.ParagraphBlock paragraph) {
            end(paragraph);
        }

        @Override
        public void visit(BlockNode.HeadingBlock heading) {
            end(heading);
        }

        @Override
        public void visit(BlockPart.ListItem item) {
            end(item);
            super.visit(item);
        }

        private void end(PageNode block) {
            Revision revision = Revision.of(block, null);
            if (revision != null && revision.fate().isMoved()) {
                (revision.fate() == Fate.MOVED_HERE ? here : away).add(revision.id());
            }
        }
    }

    /** An id that no other mark in the document has. */
    public String nextId() {
        return Integer.toString(++lastId);
    }

    /** The change as Word can tell it: a move that has both its ends, or else text that came or went. */
    public @Nullable Revision known(@Nullable Revision revision) {
        return revision == null || moves.contains(revision.id()) ? revision : revision.plain();
    }

    /** Writes something inside {@code <w:ins …>} or its like; as it is where nothing has changed. */
    public void inside(Xml xml, @Nullable Revision revision, Runnable content) {
        if (revision != null) {
            open(xml, revision);
        }
        content.run();
        if (revision != null) {
            xml.close();
        }
    }

    /** Opens {@code <w:ins …>} or its like. */
    void open(Xml xml, Revision revision) {
        xml.open(revision.element(), attributes());
    }

    /** {@code <w:ins …/>} in a paragraph mark's or a row's properties. */
    public void mark(Xml xml, Revision revision) {
        xml.empty(revision.element(), attributes());
    }

    private String[] attributes() {
        return new String[] {"w:id", nextId(), "w:author", author, "w:date", date};
    }

    /** The start of the range that a moved paragraph is; the answer ends it. */
    String openRange(Xml xml, @Nullable Revision revision) {
        if (revision == null || !revision.fate().isMoved()) {
            return "";
        }
        String id = nextId();
        String start = revision.element() + "RangeStart";
        xml.empty(start, "w:id", id, "w:author", author, "w:date", date, "w:name", "flytt" + revision.id());
        return "<" + revision.element() + "RangeEnd w:id=\"" + id + "\"/>";
    }
}
