package se.bilaga.output.word;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import se.bilaga.office.Relationships;
import se.bilaga.office.Xml;

/** Paragraphs and headings. */
final class Paragraphs {

    private final Draft draft;
    private final Xml xml;
    private final Runs runs;

    Paragraphs(Draft draft, Xml xml, Relationships links) {
        this.draft = draft;
        this.xml = xml;
        this.runs = new Runs(draft, xml, links);
    }

    /** A block of phrasing content, changed as the block itself says. */
    void write(Element block, ParagraphLook look) {
        write(block, look, Setting.PLAIN, Change.ofBlock(block));
    }

    /** The phrasing content of an element that is a block's or the block itself. */
    void write(Element content, ParagraphLook look, Setting setting, @Nullable Change changed) {
        Change change = draft.revisions().known(changed);
        write(Phrases.of(draft, content, change, setting), look, change);
    }

    void write(List<Piece> pieces, ParagraphLook look, @Nullable Change change) {
        String endOfMove = look.closing() ? null : draft.revisions().openRange(xml, change);
        xml.open("w:p");
        look.write(xml, draft.revisions(), change);
        runs.write(pieces);
        xml.close();
        if (endOfMove != null) {
            xml.raw(endOfMove);
        }
    }

    /** A paragraph that only parts two tables, or ends a document. */
    void empty() {
        xml.open("w:p").open("w:pPr");
        xml.empty("w:spacing", "w:before", "0", "w:after", "0", "w:line", "20", "w:lineRule", "exact");
        xml.open("w:rPr").empty("w:sz", "w:val", "2").close();
        xml.close().close();
    }

    /** A heading with the bookmarks that links and the contents list lead to. */
    void heading(Element heading, ParagraphLook look) {
        boolean numbers =
                look.style() != null && draft.styles().numbering(look.style()).isPresent();
        boolean numbered = Html.all(heading, "span").stream().anyMatch(span -> Html.hasClass(span, "nr"));
        Change change = draft.revisions().known(Change.ofBlock(heading));
        List<Piece> pieces = Phrases.of(draft, heading, change, Setting.PLAIN);
        if (numbers && numbered) {
            pieces = withoutNumber(pieces);
        }
        ParagraphLook counted = numbers && !numbered ? look.as(new Numbering.Item(0, 0)) : look;
        write(bookmarked(heading.getAttribute("id"), pieces), counted, change);
    }

    /** The template's style counts, so the number is not written as text too. */
    private static List<Piece> withoutNumber(List<Piece> pieces) {
        int first = 0;
        while (first < pieces.size() && !(pieces.get(first).content() instanceof Piece.Words)) {
            first++;
        }
        List<Piece> rest = new ArrayList<>(pieces);
        rest.remove(first);
        for (int i = first; i < rest.size(); i++) {
            if (rest.get(i).content() instanceof Piece.Words words) {
                rest.set(
                        i,
                        new Piece(
                                rest.get(i).setting(),
                                new Piece.Words(words.text().stripLeading())));
                break;
            }
        }
        return rest;
    }

    private List<Piece> bookmarked(String id, List<Piece> pieces) {
        List<Piece> all = new ArrayList<>(pieces);
        if (draft.bookmarks().isLinked(id)) {
            surroundText(all, draft.bookmarks().text(id));
            surround(all, draft.bookmarks().name(id));
            surround(all, draft.bookmarks().contents(id));
        }
        return all;
    }

    /** Around what follows the number. */
    private void surroundText(List<Piece> pieces, String bookmark) {
        int from = 0;
        for (int i = 0; i < pieces.size(); i++) {
            from = pieces.get(i).content() instanceof Piece.BookmarkEnd ? i + 1 : from;
        }
        surround(pieces.subList(from, pieces.size()), bookmark);
    }

    private void surround(List<Piece> pieces, String bookmark) {
        String mark = draft.revisions().nextId();
        pieces.add(0, new Piece(Setting.PLAIN, new Piece.BookmarkStart(mark, bookmark)));
        pieces.add(new Piece(Setting.PLAIN, new Piece.BookmarkEnd(mark)));
    }
}
