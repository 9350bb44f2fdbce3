package se.bilaga.output.word.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.bilaga.office.Relationships;
import se.bilaga.office.Xml;
import se.bilaga.output.word.part.Numbering;
import se.bilaga.page.tree.BlockNode.HeadingBlock;
import se.bilaga.page.tree.BlockPart.Caption;
import se.bilaga.page.tree.InlineNode;

/** Paragraphs and headings. */
public final class Paragraphs {
    private final Draft draft;
    private final Xml xml;
    private final Runs runs;
    private boolean lastChanged;

    /** @param links of the part that is written */
    public Paragraphs(Draft draft, Xml xml, Relationships links) {
        this.draft = draft;
        this.xml = xml;
        this.runs = new Runs(draft, xml, links);
    }

    /** A paragraph of words. */
    public void write(List<InlineNode> words, ParagraphLook look, Setting setting, @Nullable Revision revision) {
        write("", words, look, setting, revision);
    }

    /** The caption of the table or figure of an id. */
    public void caption(String owner, Caption caption, ParagraphLook look, @Nullable Revision holder) {
        write(owner, caption.content(), look, Setting.PLAIN, Revision.of(caption, holder));
    }

    private void write(
            String owner, List<InlineNode> words, ParagraphLook look, Setting setting, @Nullable Revision revision) {
        Revision known = draft.revisions().known(revision);
        write(new Phrases(draft, owner, false, known, setting).of(words), look, known);
    }

    /** Whether the one written last is new or gone as a whole, and cannot be a document's last. */
    public boolean isLastChanged() {
        return lastChanged;
    }

    private void write(List<Piece> pieces, ParagraphLook look, @Nullable Revision known) {
        lastChanged = known != null;
        String endOfMove = look.closing() ? "" : draft.revisions().openRange(xml, known);
        xml.open("w:p");
        look.write(xml, draft.revisions(), known);
        runs.write(pieces);
        draft.comment().anchor(xml);
        xml.close().raw(endOfMove);
    }

    /** A paragraph that only parts two tables, or ends a cell or a document. */
    public void empty() {
        xml.open("w:p").open("w:pPr");
        xml.empty("w:spacing", "w:before", "0", "w:after", "0", "w:line", "20", "w:lineRule", "exact");
        xml.open("w:rPr").empty("w:sz", "w:val", "2").close();
        xml.close().close();
    }

    /** A heading with the bookmarks that links and the contents list lead to. */
    public void heading(HeadingBlock heading, ParagraphLook look, @Nullable Revision holder) {
        boolean listed = look.style() != null && draft.styles().list(look.style()) > 0;
        Revision known = draft.revisions().known(Revision.of(heading, holder));
        String id = heading.attributes().id();
        boolean counts = draft.headings().isCounted(id);
        Phrases phrases = new Phrases(draft, id, counts, known, Setting.PLAIN);
        List<Piece> pieces = new ArrayList<>(phrases.of(heading.content()));
        if (draft.bookmarks().isLinked(id)) {
            surroundText(pieces, draft.bookmarks().text(id), draft.bookmarks().number(id));
            surround(pieces, draft.bookmarks().name(id));
            surround(pieces, draft.bookmarks().contents(id));
        }
        write(pieces, listed && !counts ? look.as(Numbering.Item.NONE) : look, known);
    }

    /** Around what follows the number, if it has one. */
    private void surroundText(List<Piece> pieces, String bookmark, String number) {
        int from = 0;
        String open = "";
        for (int i = 0; i < pieces.size() && from == 0; i++) {
            if (pieces.get(i).content() instanceof Piece.Bookmark mark) {
                open = mark.name().equals(number) ? mark.id() : open;
                from = mark.name().isEmpty() && mark.id().equals(open) ? i + 1 : 0;
            }
        }
        surround(pieces.subList(from, pieces.size()), bookmark);
    }

    private void surround(List<Piece> pieces, String bookmark) {
        String mark = draft.revisions().nextId();
        pieces.add(0, new Piece(Setting.PLAIN, new Piece.Bookmark(mark, bookmark)));
        pieces.add(new Piece(Setting.PLAIN, new Piece.Bookmark(mark, "")));
    }
}
