package se.bilaga.output.word.text;

import java.io.IOException;
import java.util.function.Consumer;
import se.bilaga.office.OpcPackage;
import se.bilaga.output.word.part.Footnotes;
import se.bilaga.output.word.part.MarginComment;
import se.bilaga.output.word.part.Numbering;
import se.bilaga.output.word.part.Part;
import se.bilaga.output.word.part.Style;
import se.bilaga.output.word.part.Styles;
import se.bilaga.page.Page;
import se.bilaga.paper.Paper;
import se.bilaga.source.diagnostic.Message;

/** A document while it is being written: what its parts share. */
public record Draft(
        Page page,
        OpcPackage file,
        Styles styles,
        Numbering numbering,
        Bookmarks bookmarks,
        HeadingNumbers headings,
        CrossReferences references,
        Revisions revisions,
        Footnotes footnotes,
        MarginComment comment) {
    /**
     * A new one.
     *
     * @param main the name of the main part
     * @param besideText what is left of an upright page beside running text, in twentieths of a point
     * @param warnings gets what the template lacks
     */
    public static Draft of(Page page, OpcPackage file, String main, int besideText, Consumer<Message> warnings)
            throws IOException {
        Paper paper = page.look().paper();
        String color = page.look().titlePage().color();
        Styles styles = new Styles(Part.STYLES.read(file, main, paper, color), paper, color, besideText, warnings);
        Numbering numbering = new Numbering(Part.NUMBERING.read(file, main), styles);
        Bookmarks bookmarks = new Bookmarks(page.document());
        HeadingNumbers headings = HeadingNumbers.of(page.document(), styles, numbering);
        String notes = Part.FOOTNOTES.name(file, main);
        return new Draft(
                page,
                file,
                styles,
                numbering,
                bookmarks,
                headings,
                new CrossReferences(page.document(), bookmarks, headings),
                new Revisions(page),
                new Footnotes(Part.FOOTNOTES.read(file, main), file.relationships(notes)),
                new MarginComment(page.metadata()));
    }

    /** How a paragraph of a style is set. */
    public ParagraphLook look(Style style) {
        return ParagraphLook.of(styles.id(style));
    }

    /** Puts the parts that grew while the document was written back into the file. */
    public void finish(String main) {
        file.replace(Part.STYLES.name(file, main), styles.bytes());
        file.replace(Part.NUMBERING.name(file, main), numbering.bytes());
        file.replace(Part.FOOTNOTES.name(file, main), footnotes.bytes());
        comment.finish(file, main);
    }
}
