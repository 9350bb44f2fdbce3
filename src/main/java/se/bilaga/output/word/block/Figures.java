package se.bilaga.output.word.block;

import org.jspecify.annotations.Nullable;
import se.bilaga.office.Relationships;
import se.bilaga.office.Xml;
import se.bilaga.output.word.part.Style;
import se.bilaga.output.word.text.ColorField;
import se.bilaga.output.word.text.Draft;
import se.bilaga.output.word.text.Paragraphs;
import se.bilaga.output.word.text.Revision;
import se.bilaga.page.tree.BlockNode.FigureBlock;
import se.bilaga.page.tree.CssClass;

/** Figures: a picture in a paragraph of its own, and the caption under it. */
final class Figures {
    private final Draft draft;
    private final Xml xml;
    private final Relationships links;
    private final Paragraphs paragraphs;

    Figures(Draft draft, Xml xml, Relationships links, Paragraphs paragraphs) {
        this.draft = draft;
        this.xml = xml;
        this.links = links;
        this.paragraphs = paragraphs;
    }

    /** @param noted whether a note follows, which is to stand on the same page */
    void write(FigureBlock figure, int width, boolean noted, @Nullable ColorField field, @Nullable Revision changed) {
        String id = figure.attributes().id();
        Revision revision = draft.revisions().known(changed);
        xml.open("w:p");
        boolean cell = figure.attributes().has(CssClass.SPARKLINE);
        draft.look(cell ? Style.TABLE_TEXT : Style.FIGURE)
                .keptWithNext(!cell)
                .on(field)
                .write(xml, draft.revisions(), revision);
        draft.revisions().inside(xml, revision, () -> {
            xml.open("w:r");
            figure.picture()
                    .accept(new Drawings(
                            draft,
                            xml,
                            links,
                            id,
                            width,
                            revision != null && revision.fate().isGone()));
            xml.close();
        });
        xml.close();
        if (figure.caption() != null) {
            paragraphs.caption(id, figure.caption(), draft.look(Style.CAPTION).keptWithNext(noted), revision);
        }
    }
}
