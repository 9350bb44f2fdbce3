package se.bilaga.output.word;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.w3c.dom.Element;
import se.bilaga.office.OpcPackage;
import se.bilaga.page.Page;
import se.bilaga.source.diagnostic.Message;

/** A document while it is being written: what its parts share. */
final class Draft {

    private final Page page;
    private final OpcPackage file;
    private final String main;
    private final Styles styles;
    private final Numbering numbering;
    private final Bookmarks bookmarks;
    private final References references;
    private final Revisions revisions;
    private final Footnotes footnotes;
    private final Set<Control> onCover;
    private final Map<String, Integer> pageNumbers;

    /**
     * @param main the name of the main part
     * @param onCover what the template's own body says already
     * @param pageNumbers of headings, by id
     */
    Draft(
            Page page,
            OpcPackage file,
            String main,
            Set<Control> onCover,
            Map<String, Integer> pageNumbers,
            Consumer<Message> warnings)
            throws IOException {
        this.page = page;
        this.file = file;
        this.main = main;
        this.onCover = onCover;
        this.pageNumbers = pageNumbers;
        Element root = page.xhtml().getDocumentElement();
        styles = new Styles(Part.STYLES.read(file, main), warnings);
        numbering = new Numbering(Part.NUMBERING.read(file, main), styles);
        bookmarks = new Bookmarks(root);
        references = new References(root, bookmarks);
        revisions = new Revisions(page);
        String notes = Part.FOOTNOTES.name(file, main);
        footnotes = new Footnotes(this, Part.FOOTNOTES.read(file, main), file.relationships(notes));
    }

    Page page() {
        return page;
    }

    OpcPackage file() {
        return file;
    }

    Styles styles() {
        return styles;
    }

    Numbering numbering() {
        return numbering;
    }

    Bookmarks bookmarks() {
        return bookmarks;
    }

    References references() {
        return references;
    }

    Revisions revisions() {
        return revisions;
    }

    Footnotes footnotes() {
        return footnotes;
    }

    Set<Control> onCover() {
        return onCover;
    }

    /** The page that a heading stands on, as far as is known. */
    int pageOf(String headingId) {
        return pageNumbers.getOrDefault(headingId, 1);
    }

    /** Puts the parts that grew while the document was written back into the file. */
    void finish() {
        file.replace(Part.STYLES.name(file, main), styles.bytes());
        file.replace(Part.NUMBERING.name(file, main), numbering.bytes());
        file.replace(Part.FOOTNOTES.name(file, main), footnotes.bytes());
    }
}
