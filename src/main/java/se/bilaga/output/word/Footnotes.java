package se.bilaga.output.word;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import se.bilaga.office.Dom;
import se.bilaga.office.Relationships;
import se.bilaga.office.Wml;
import se.bilaga.office.Xml;

/** The footnotes part; a footnote's text is one paragraph that begins with its own mark. */
final class Footnotes {

    /** The line above the notes, which every document must have; ids -1 and 0 are Word's. */
    static final String EMPTY = Xml.DECLARATION + "<w:footnotes " + Wml.DECLARATIONS + ">"
            + "<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:pPr><w:spacing w:after=\"0\" w:line=\"240\""
            + " w:lineRule=\"auto\"/></w:pPr><w:r><w:separator/></w:r></w:p></w:footnote>"
            + "<w:footnote w:type=\"continuationSeparator\" w:id=\"0\"><w:p><w:pPr><w:spacing w:after=\"0\""
            + " w:line=\"240\" w:lineRule=\"auto\"/></w:pPr><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>"
            + "</w:footnotes>";

    private final Draft draft;
    private final Document part;
    private final Relationships links;
    private final List<String> written = new ArrayList<>();
    private int lastId;

    Footnotes(Draft draft, Document part, Relationships links) {
        this.draft = draft;
        this.part = part;
        this.links = links;
        this.lastId = Dom.all(part, Wml.W, "footnote").stream()
                .mapToInt(e -> Wml.number(e, "id", 0))
                .max()
                .orElse(0);
    }

    /** Writes a note's text; the answer is its id. */
    String add(Element body, @Nullable Change change) {
        String id = Integer.toString(++lastId);
        Xml xml = new Xml();
        xml.open("w:footnote", "w:id", id).open("w:p");
        ParagraphLook.of(draft.styles().id(Style.FOOTNOTE_TEXT)).write(xml, draft.revisions(), null);
        ownMark(xml, change);
        Setting setting = Setting.PLAIN.withChange(change);
        List<Piece> pieces = new ArrayList<>(Phrases.of(draft, body, change, setting));
        pieces.add(0, new Piece(setting, new Piece.Words(" ")));
        new Runs(draft, xml, links).write(pieces);
        written.add(xml.close().close().toString());
        return id;
    }

    private void ownMark(Xml xml, @Nullable Change change) {
        if (change != null) {
            draft.revisions().open(xml, change);
        }
        xml.open("w:r");
        Setting.PLAIN.write(xml, draft.styles().id(Style.FOOTNOTE_REFERENCE));
        xml.empty("w:footnoteRef").close();
        if (change != null) {
            xml.close();
        }
    }

    byte[] bytes() {
        return Splice.into(part, part.getDocumentElement(), null, String.join("", written));
    }
}
