package se.bilaga.output.word.part;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import se.bilaga.office.Dom;
import se.bilaga.office.Relationships;
import se.bilaga.office.Wml;
import se.bilaga.office.Xml;

/** The footnotes part: the notes that the template has, and those of the document after them. */
public final class Footnotes {
    /** The line above the notes, which every document must have; ids -1 and 0 are Word's. */
    static final String EMPTY = Xml.DECLARATION + "<w:footnotes " + Wml.DECLARATIONS + ">"
            + "<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:pPr><w:spacing w:after=\"0\" w:line=\"240\""
            + " w:lineRule=\"auto\"/></w:pPr><w:r><w:separator/></w:r></w:p></w:footnote>"
            + "<w:footnote w:type=\"continuationSeparator\" w:id=\"0\"><w:p><w:pPr><w:spacing w:after=\"0\""
            + " w:line=\"240\" w:lineRule=\"auto\"/></w:pPr><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>"
            + "</w:footnotes>";

    private final Document part;
    private final Relationships links;
    private final List<String> written = new ArrayList<>();
    private int lastId;

    public Footnotes(Document part, Relationships links) {
        this.part = part;
        this.links = links;
        this.lastId = Dom.all(part, Wml.W, "footnote").stream()
                .mapToInt(e -> Wml.number(e, "id", 0))
                .max()
                .orElse(0);
    }

    /** What the notes refer to. */
    public Relationships links() {
        return links;
    }

    /** The id of the next note. */
    public String nextId() {
        return Integer.toString(++lastId);
    }

    /** Adds a whole {@code w:footnote}. */
    public void add(String markup) {
        written.add(markup);
    }

    public byte[] bytes() {
        return Splice.into(part, part.getDocumentElement(), null, String.join("", written));
    }
}
