package se.bilaga.output.word;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.bilaga.output.word.block.BlockWriter;
import se.bilaga.output.word.part.Style;
import se.bilaga.output.word.template.Control;
import se.bilaga.output.word.text.ColorField;
import se.bilaga.output.word.text.ParagraphLook;
import se.bilaga.page.look.FrontPage;
import se.bilaga.page.tree.Attributes;
import se.bilaga.page.tree.BlockNode;
import se.bilaga.page.tree.CssClass;
import se.bilaga.page.tree.InlineNode;
import se.bilaga.page.tree.PagePart;
import se.bilaga.page.tree.PageWalk;

/** What stands first: organisation, appendix number, title, subtitle and the table of facts. */
final class TitleBlock extends PageWalk {
    /** On a cover, in twentieths of a point. */
    private static final int ABOVE_TITLE = 3400;

    private final BlockWriter blocks;
    private final Set<Control> onCover;
    private final FrontPage look;
    private @Nullable ColorField field;

    /** @param onCover what the template's own cover says already */
    TitleBlock(BlockWriter blocks, Set<Control> onCover, FrontPage look) {
        this.blocks = blocks;
        this.onCover = onCover;
        this.look = look;
    }

    /** All of it; what comes after a cover begins a page. */
    void write(PagePart.TitlePart title) {
        title.blocks().forEach(part -> part.accept(this));
        if (title.attributes().has(CssClass.COVER)) {
            blocks.beginPage();
        }
    }

    @Override
    public void visit(BlockNode.SectionBlock section) {
        boolean colored = section.attributes().has(CssClass.FIELD) && look.hasField();
        field = colored ? new ColorField(look.fieldColor(), ParagraphLook.STYLES) : null;
        super.visit(section);
        field = null;
    }

    @Override
    public void visit(BlockNode.FigureBlock figure) {
        blocks.figure(figure, field);
    }

    @Override
    public void visit(BlockNode.HeadingBlock title) {
        unless(Control.TITLE, Style.TITLE, title, title.content());
    }

    @Override
    public void visit(BlockNode.ParagraphBlock paragraph) {
        Attributes attributes = paragraph.attributes();
        if (attributes.has(CssClass.ORGANISATION)) {
            unless(Control.ORGANISATION, Style.ORGANISATION, paragraph, paragraph.content());
        } else if (attributes.has(CssClass.APPENDIX)) {
            unless(Control.APPENDIX, Style.APPENDIX, paragraph, paragraph.content());
        } else if (attributes.has(CssClass.SUBTITLE)) {
            unless(Control.ADMINISTRATION, Style.SUBTITLE, paragraph, paragraph.content());
        } else {
            blocks.visit(paragraph);
        }
    }

    private void unless(Control said, Style style, BlockNode block, List<InlineNode> words) {
        if (!onCover.contains(said)) {
            blocks.paragraph(style, block, words, onField(style));
        }
    }

    /** On a cover the organisation stands well above the title. */
    private @Nullable ColorField onField(Style style) {
        return field != null && style == Style.ORGANISATION && look.kind() == FrontPage.Kind.COVER
                ? new ColorField(field.color(), ABOVE_TITLE)
                : field;
    }

    @Override
    public void visit(BlockNode.TableBlock table) {
        blocks.visit(table);
    }
}
