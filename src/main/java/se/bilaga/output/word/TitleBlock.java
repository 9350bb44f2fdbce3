package se.bilaga.output.word;

import java.util.List;
import java.util.Set;
import se.bilaga.output.word.block.BlockWriter;
import se.bilaga.output.word.part.Style;
import se.bilaga.output.word.template.Control;
import se.bilaga.page.tree.Attributes;
import se.bilaga.page.tree.BlockNode;
import se.bilaga.page.tree.CssClass;
import se.bilaga.page.tree.InlineNode;
import se.bilaga.page.tree.PageWalk;

/** What stands first: organisation, appendix number, title, subtitle and the table of facts. */
final class TitleBlock extends PageWalk {
    private final BlockWriter blocks;
    private final Set<Control> onCover;

    /** @param onCover what the template's own cover says already */
    TitleBlock(BlockWriter blocks, Set<Control> onCover) {
        this.blocks = blocks;
        this.onCover = onCover;
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
            blocks.paragraph(style, block, words);
        }
    }

    @Override
    public void visit(BlockNode.TableBlock table) {
        blocks.visit(table);
    }
}
